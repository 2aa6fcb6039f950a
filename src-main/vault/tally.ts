/**
 * What must be there. Each row is sealed to its own identity, but that does not tell that a row is missing, or was put
 * back as it was last week. So the vault keeps one sealed number over all rows, which changes with every save: the
 * exclusive or of a keyed hash of each (the XOR multiset hash of Clarke and others, 2003, under a secret key). A nonce
 * is never used twice, so two contents of one revision count as two.
 */
import { createHmac, createSecretKey, hkdfSync } from 'node:crypto'
import { z } from 'zod'
import { contextOf, keyBytes, seal, unseal, type Sealed } from './cipher.ts'
import type { RowIdentity } from './rows.ts'
import { VaultError } from './vaultError.ts'

const hashBytes = 32
const Hash = z.string().regex(/^[0-9a-f]{64}$/)
/**
 * `log` is how many entries the log has, and the hash of the last. `toOverwrite`: something was taken away, and the
 * places where it stood were not overwritten yet.
 */
const Tally = z.strictObject({
  sum: Hash,
  log: z.strictObject({ length: z.int().min(0), head: Hash }),
  toOverwrite: z.literal(true).optional(),
})
export type Tally = z.infer<typeof Tally>

const noHash = '0'.repeat(2 * hashBytes)
export const emptyTally: Tally = { sum: noHash, log: { length: 0, head: noHash } }

/** One row that counts. */
export type Counted = { table: 'record' | 'history'; row: RowIdentity } | { table: 'erased'; id: string }

/** Counts rows in or out: the same twice is as if it never was. */
export type Counter = { toggle(counted: Counted): void; readonly sum: () => string }

/** The key of the hash is derived from the data key, for this alone. */
export function createCounter(dataKey: Uint8Array, sum = noHash): Counter {
  // As a key object: made once, it is five times as quick, and opening asks for every row there is.
  const derived = new Uint8Array(hkdfSync('sha256', dataKey, new Uint8Array(), 'draagkracht tally', keyBytes))
  const key = createSecretKey(derived)
  derived.fill(0)
  const bytes = Buffer.from(sum, 'hex')
  return {
    toggle(counted) {
      const hash = createHmac('sha256', key).update(textOf(counted)).digest()
      for (let at = 0; at < hashBytes; at++) bytes[at]! ^= hash[at]!
    },
    sum: () => bytes.toString('hex'),
  }
}

/** As JSON, which no other row gives. */
function textOf(counted: Counted): string {
  if (counted.table === 'erased') return JSON.stringify([counted.table, counted.id])
  const { sequence, client_id, kind, id, revision, nonce } = counted.row
  return JSON.stringify([
    counted.table,
    sequence,
    client_id,
    kind,
    id,
    revision,
    Buffer.from(nonce).toString('hex'),
  ])
}

const contextFor = (vaultId: string): Uint8Array => contextOf(['draagkracht tally', 2, vaultId])

export const sealTally = (dataKey: Uint8Array, vaultId: string, tally: Tally): Sealed =>
  seal(dataKey, contextFor(vaultId), Buffer.from(JSON.stringify(tally), 'utf8'))

/** Throws 'vaultTampered' when it is not what this vault has sealed. */
export function openTally(dataKey: Uint8Array, vaultId: string, sealed: Sealed): Tally {
  const plaintext = unseal(dataKey, contextFor(vaultId), sealed)
  if (plaintext === undefined) throw new VaultError('vaultTampered')
  return Tally.parse(JSON.parse(Buffer.from(plaintext).toString('utf8')))
}
