/** A record's content, sealed to everything that says which record it is. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { contextOf, seal, unseal, type OpeningKey } from './cipher.ts'
import type { Row } from './rows.ts'
import { VaultError } from './vaultError.ts'

/** `savedAt` is UTC, ISO 8601; null for what was saved before that was kept. `body` is any JSON value. */
export type Content = { savedAt: string | null; body: unknown }

/** Of the format of this seal, which does not change when a table does. */
const sealVersion = 2

/** In bytes: most records fit. Of zlib's own 16 KiB for each, a list of ten thousand would make 160 MB to clear up. */
const chunkSize = 4096

type Identity = Omit<Row, 'nonce' | 'ciphertext'>

const contextFor = (row: Identity): Uint8Array =>
  contextOf([
    'draagkracht record',
    sealVersion,
    row.vault_id,
    row.client_id,
    row.kind,
    row.id,
    row.revision,
    row.sequence,
  ])

/** Made smaller first: every revision is kept, and words repeat themselves. */
export function sealRow(dataKey: Uint8Array, row: Identity, content: Content): Row {
  const plaintext = Buffer.from(JSON.stringify(content), 'utf8')
  const packed = deflateRawSync(plaintext)
  const result = { ...row, ...seal(dataKey, contextFor(row), packed) }
  plaintext.fill(0)
  packed.fill(0)
  return result
}

/** Throws 'vaultTampered' when row and content were not sealed together under this key. */
export function openRow(dataKey: OpeningKey, row: Row): Content {
  const packed = unseal(dataKey, contextFor(row), row)
  if (packed === undefined) throw new VaultError('vaultTampered')
  const plaintext = inflateRawSync(packed, { chunkSize })
  packed.fill(0)
  // What opens is what this program has sealed.
  const content = JSON.parse(plaintext.toString('utf8')) as Content
  plaintext.fill(0)
  return content
}
