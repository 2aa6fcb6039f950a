/**
 * Storage format 1, as version 0.1 wrote it, and the step to format 2: each record sealed anew with room for the
 * moment of saving, the tally, history, log, and what was erased. One transaction; the caller begins and ends it.
 */
import { z } from 'zod'
import { contextOf, unseal } from '../cipher.ts'
import { sealRow } from '../recordSeal.ts'
import { Row, WrapRow } from '../rows.ts'
import type { Storage } from '../storage.ts'
import { createCounter, emptyTally, sealTally } from '../tally.ts'
import { VaultError } from '../vaultError.ts'

const Row1 = Row.omit({ vault_id: true })
const Wrap1 = WrapRow.extend({ kind: z.literal('passphrase') })

/** Throws 'vaultTampered' for a record that does not open: a migration never leaves one behind in silence. */
export function migrateFrom1(storage: Storage, vaultId: string, dataKey: Uint8Array): void {
  const wraps = storage.all(Wrap1, 'SELECT * FROM wrap')
  const rows = storage.all(Row1, 'SELECT * FROM record ORDER BY sequence')
  const bodies = rows.map((row) => bodyOf(dataKey, vaultId, row))
  storage.dropTables('record', 'wrap', 'vault')
  storage.createTables()
  // A wrap stays bound to what it was bound to then.
  for (const { kind, ...wrap } of wraps) storage.putWrap(kind, wrap)
  const counter = createCounter(dataKey)
  rows.forEach((row, index) => {
    const identity = { ...row, vault_id: vaultId }
    const sealed = sealRow(dataKey, identity, { savedAt: null, body: bodies[index] })
    storage.insertRow('record', sealed)
    counter.toggle({ table: 'record', row: sealed })
  })
  storage.putVault(vaultId, sealTally(dataKey, vaultId, { ...emptyTally, sum: counter.sum() }))
}

function bodyOf(dataKey: Uint8Array, vaultId: string, row: z.infer<typeof Row1>): unknown {
  const { client_id, kind, id, revision, sequence } = row
  const context = contextOf(['draagkracht record', 1, vaultId, client_id, kind, id, revision, sequence])
  const plaintext = unseal(dataKey, context, row)
  if (plaintext === undefined) throw new VaultError('vaultTampered')
  const body: unknown = JSON.parse(Buffer.from(plaintext).toString('utf8'))
  plaintext.fill(0)
  return body
}

export const schema1 = [
  /* One row: the identity that binds every record to this vault. */
  `CREATE TABLE vault (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id TEXT NOT NULL
  ) STRICT`,
  /* The data key, wrapped; one row for each way to unwrap it. Now 'passphrase', a recovery code can follow. */
  `CREATE TABLE wrap (
    kind TEXT PRIMARY KEY NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL
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
