/** Words that could not be saved, kept in memory through a lock: sealed with the data key, so they open with it only. */
import { contextOf, seal, unseal, type Sealed } from './cipher.ts'

export function sealAside(dataKey: Uint8Array, vaultId: string | Uint8Array, text: string): Sealed {
  const plaintext = Buffer.from(text, 'utf8')
  const sealed = seal(dataKey, contextFor(vaultId), plaintext)
  plaintext.fill(0)
  return sealed
}

/** Undefined when it is of another vault. */
export function unsealAside(
  dataKey: Uint8Array,
  vaultId: string | Uint8Array,
  sealed: Sealed,
): string | undefined {
  const plaintext = unseal(dataKey, contextFor(vaultId), sealed)
  if (plaintext === undefined) return undefined
  const text = Buffer.from(plaintext).toString('utf8')
  plaintext.fill(0)
  return text
}

const contextFor = (vaultId: string | Uint8Array): Uint8Array => contextOf(['draagkracht aside', vaultId])
