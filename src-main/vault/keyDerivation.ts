/** From a passphrase or a recovery code to the key that wraps the data key: Argon2id (RFC 9106). */
import { argon2id } from 'hash-wasm'
import { keyBytes } from './cipher.ts'

/** Memory in KiB, passes over it, lanes. */
export type KdfCost = { memoryKib: number; passes: number; lanes: number }
export type KdfParameters = KdfCost & { salt: Uint8Array }

/**
 * Nothing is wrapped for less: the second recommended option of RFC 9106, with one lane, as there is one thread.
 * About 0.4 s on a laptop.
 */
export const floorCost: KdfCost = { memoryKib: 64 * 1024, passes: 3, lanes: 1 }

/** Whether one cost asks less of who guesses than another: in memory, or in memory times passes. */
export const isBelow = (cost: KdfCost, floor: KdfCost): boolean =>
  cost.memoryKib < floor.memoryKib || cost.memoryKib * cost.passes < floor.memoryKib * floor.passes

export const saltBytes = 32

/**
 * What is believed when it is read from a file: less would be weak, more would hang the machine. The most takes some
 * seconds on a laptop, not minutes.
 */
export const limits = {
  memoryKib: [19 * 1024, 256 * 1024],
  passes: [1, 10],
  lanes: [1, 4],
  saltBytes: [16, 64],
} as const

/** To be asked before deriving: the parameters stand in the file, and anybody can have changed them there. */
export const areBounded = ({ memoryKib, passes, lanes, salt }: KdfParameters): boolean =>
  isWithin(memoryKib, limits.memoryKib) &&
  isWithin(passes, limits.passes) &&
  isWithin(lanes, limits.lanes) &&
  isWithin(salt.length, limits.saltBytes)

/** 32 bytes. The same letters typed on another keyboard (composed or not) give the same key. */
export async function deriveKey(secret: string, parameters: KdfParameters): Promise<Uint8Array> {
  if (!areBounded(parameters)) throw new RangeError('Argon2id parameters out of bounds')
  const password = Buffer.from(secret.normalize('NFKC'), 'utf8')
  try {
    return await argon2id({
      password,
      salt: parameters.salt,
      memorySize: parameters.memoryKib,
      iterations: parameters.passes,
      parallelism: parameters.lanes,
      hashLength: keyBytes,
      outputType: 'binary',
    })
  } finally {
    password.fill(0)
  }
}

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean =>
  Number.isInteger(value) && value >= least && value <= most
