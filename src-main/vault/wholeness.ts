/** Whether a vault holds exactly the rows that were last written to it. */
import { forMany } from './cipher.ts'
import { openRow } from './recordSeal.ts'
import type { RecordTable, Storage } from './storage.ts'
import { createCounter, type Tally } from './tally.ts'
import { VaultError } from './vaultError.ts'

const tables: readonly RecordTable[] = ['record', 'history']

/**
 * Throws 'foreignRow' when a row of another vault is among them; when the rows are not those of the tally,
 * 'vaultTampered' if one of them was changed, else 'vaultRolledBack': each is genuine, but some are older, moved or gone.
 * Contents are looked at only to tell these two apart: a changed content is found out when it is read.
 */
export function mustBeWhole(storage: Storage, vaultId: string, dataKey: Uint8Array, tally: Tally): void {
  const counter = createCounter(dataKey)
  for (const table of tables)
    for (const row of storage.identities(table)) {
      if (row.vault_id !== vaultId) throw new VaultError('foreignRow')
      counter.toggle({ table, row })
    }
  for (const id of storage.erased()) counter.toggle({ table: 'erased', id })
  if (counter.sum() === tally.sum) return
  mustOpenAll(storage, dataKey)
  throw new VaultError('vaultRolledBack')
}

/** Opens every content there is, and lets go of it. Throws 'vaultTampered' at the first that does not open. */
export function mustOpenAll(storage: Storage, dataKey: Uint8Array): void {
  const key = forMany(dataKey)
  for (const table of tables) for (const row of storage.allRows(table)) openRow(key, row)
}
