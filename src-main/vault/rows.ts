/** What the tables hold, as it is read: nothing from the file is believed before its shape has been looked at. */
import { z } from 'zod'
import { VaultError } from './vaultError.ts'

const Blob = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/**
 * A wrapped data key. `version` says to what it is bound; `device` is 1 when this computer's secret is part of it.
 * Format 1 had neither.
 */
export const WrapRow = z.object({
  version: z.int().default(1),
  memory_kib: z.int(),
  passes: z.int(),
  lanes: z.int(),
  device: z.literal([0, 1]).default(0),
  salt: Blob,
  nonce: Blob,
  ciphertext: Blob,
})
export type WrapRow = z.infer<typeof WrapRow>

/** A record without its content: what can be read without the key, and is authenticated with it. */
export const RowIdentity = z.strictObject({
  sequence: z.int(),
  vault_id: z.string(),
  id: z.string(),
  client_id: z.string(),
  kind: z.string(),
  revision: z.int(),
  nonce: Blob,
})
export type RowIdentity = z.infer<typeof RowIdentity>

export const Row = RowIdentity.extend({ ciphertext: Blob })
export type Row = z.infer<typeof Row>

export const SealedPart = z.strictObject({ nonce: Blob, ciphertext: Blob })
export const LogRow = SealedPart.extend({ number: z.int() })
export type LogRow = z.infer<typeof LogRow>

/** What was read, as the schema has it; throws 'vaultDamaged' when it is anything else. */
export function whole<S extends z.ZodType>(shape: S, found: unknown): z.infer<S> {
  const parsed = shape.safeParse(found)
  if (!parsed.success) throw new VaultError('vaultDamaged')
  return parsed.data
}
