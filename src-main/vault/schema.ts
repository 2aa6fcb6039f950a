/**
 * The tables of storage format 2. Ids, kinds, revisions and sizes are readable in the file; nothing of a
 * client's content is. A change here is a new format: raise `formatVersion` and add a migration.
 */
export const formatVersion = 2

/** Marks the file as ours: "DRAG". */
export const applicationId = 0x44524147

const sealedRow = `
    sequence INTEGER NOT NULL,
    vault_id TEXT NOT NULL,
    id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    revision INTEGER NOT NULL,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL`

export const schema = [
  /* One row: the identity that binds every record to this vault, and the sealed tally of what must be there. */
  `CREATE TABLE vault (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id TEXT NOT NULL,
    tally_nonce BLOB NOT NULL,
    tally BLOB NOT NULL
  ) STRICT`,
  /* The data key, wrapped; one row for each way to unwrap it: 'passphrase', 'recovery', 'recoveryWaiting'. */
  `CREATE TABLE wrap (
    kind TEXT PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    device INTEGER NOT NULL,
    salt BLOB NOT NULL,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL
  ) STRICT`,
  /* When a passphrase or code was wrong, since the last that was right; milliseconds since 1970. No secret. */
  `CREATE TABLE attempt (
    at INTEGER NOT NULL
  ) STRICT`,
  /* The records as they are now. `sequence` is the order in which they were made. */
  `CREATE TABLE record (${sealedRow},
    PRIMARY KEY (sequence),
    UNIQUE (id)
  ) STRICT`,
  `CREATE INDEX record_of_client ON record (client_id, sequence)`,
  `CREATE INDEX record_of_kind ON record (kind, sequence)`,
  /* Every earlier revision of them, sealed as it was. */
  `CREATE TABLE history (${sealedRow},
    PRIMARY KEY (id, revision)
  ) STRICT`,
  `CREATE INDEX history_of_client ON history (client_id)`,
  /* The ids of what was erased: none of them is ever used again. */
  `CREATE TABLE erased (
    id TEXT PRIMARY KEY NOT NULL
  ) STRICT`,
  /* The log: entries that are only ever added. */
  `CREATE TABLE log (
    number INTEGER PRIMARY KEY,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL
  ) STRICT`,
] as const
