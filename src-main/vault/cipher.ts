/** Authenticated encryption of what the vault stores: AES-256-GCM, a fresh random nonce for every write. */
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'

export const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

/** `ciphertext` ends with the tag. */
export type Sealed = { nonce: Uint8Array; ciphertext: Uint8Array }

/** Encrypts, and binds the result to `context`: it opens with the same context only. */
export function seal(key: Uint8Array, context: Uint8Array, plaintext: Uint8Array): Sealed {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(context)
  return {
    nonce,
    ciphertext: Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]),
  }
}

/** A key to open with: its bytes, or what Node has made of them once (`forMany`). */
export type OpeningKey = Uint8Array | KeyObject

/**
 * For opening many in one go: from bare bytes Node makes a key object each time, which takes four times as long as the
 * opening itself. Not to be kept: only the bytes are zeroed on locking.
 */
export const forMany = (key: Uint8Array): KeyObject => createSecretKey(key)

/** The plaintext; undefined when key, nonce, context or a single bit is not what it was sealed with. */
export function unseal(key: OpeningKey, context: Uint8Array, sealed: Sealed): Uint8Array | undefined {
  const { nonce, ciphertext } = sealed
  if (nonce.length !== nonceBytes || ciphertext.length < tagBytes) return undefined
  const end = ciphertext.length - tagBytes
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    .setAAD(context)
    .setAuthTag(ciphertext.subarray(end))
  const plaintext = decipher.update(ciphertext.subarray(0, end))
  try {
    decipher.final()
    return plaintext
  } catch {
    plaintext.fill(0)
    return undefined
  }
}

/**
 * Parts as bytes that no other list of parts gives: each part has its length before it, so that ["ab", "c"]
 * and ["a", "bc"] differ.
 */
export function contextOf(parts: readonly (string | number | Uint8Array)[]): Uint8Array {
  const encoded = parts.flatMap((part) => {
    const bytes = part instanceof Uint8Array ? part : Buffer.from(String(part), 'utf8')
    return [lengthPrefix(bytes.length), bytes]
  })
  return Buffer.concat([lengthPrefix(parts.length), ...encoded])
}

function lengthPrefix(length: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}
