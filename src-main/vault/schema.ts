/**
 * The tables of storage format 2. Ids, kinds, revisions and sizes are readable in the file; nothing of a
 * client's content is. A change here is a new format: raise `formatVersion` and add a migration.
 */
export const formatVersion = 2

/** Marks the file as ours: "DRAG". */
export const applicationId = 0x44524147

export const schema = [
  /* One row: the identity that binds every record to this vault. */
  `CREATE TABLE vault (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id TEXT NOT NULL
  ) STRICT`,
  /* The data key, wrapped; one row for each way to unwrap it: 'passphrase', 'recovery'. `device` is 0 or 1. */
  `CREATE TABLE wrap (
    kind TEXT PRIMARY KEY NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    device INTEGER NOT NULL,
    salt BLOB NOT NULL,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL
  ) STRICT`,
  /* Tries to unlock that failed since the last success: wall clock, milliseconds. */
  `CREATE TABLE attempt (
    at INTEGER NOT NULL
  ) STRICT`,
  /* `sequence` is the order in which records were made. */
  `CREATE TABLE record (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    client_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    revision INTEGER NOT NULL,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL
  ) STRICT`,
  `CREATE INDEX record_of_client ON record (client_id, sequence)`,
  `CREATE INDEX record_of_kind ON record (kind, sequence)`,
] as const
