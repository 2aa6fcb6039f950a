/**
 * The secret of this device, beside the vault: kept by the operating system's key store, and never as it is. A vault
 * that is bound to it opens with the passphrase on this device only. The recovery code needs no device.
 */
import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { writeAtomically } from '../exchange/writeAtomically.ts'
import { keyBytes } from './cipher.ts'
import { storageCode } from './storageErrors.ts'
import { VaultError } from './vaultError.ts'
import { deviceKeyPath } from './vaultFile.ts'

/** What the operating system offers; a face that has none passes none. */
export type DeviceKeyStore = {
  /** Whether it keeps secrets in earnest: never true for a store that would keep them readable. */
  available: () => Promise<boolean>
  /** Rejects where the store is not available: never a fall back to plaintext. */
  protect: (bytes: Uint8Array) => Promise<Uint8Array>
  /** `isOutdated`: to be protected anew. Rejects for what this device and user have not protected. */
  unprotect: (bytes: Uint8Array) => Promise<{ bytes: Uint8Array; isOutdated: boolean }>
}

/**
 * The secret of this device for a vault, which the caller zeroes: the one that is there, as backups of that time need
 * it, or a new one, which is on disk and was read back when this returns. Throws 'deviceKeyUnavailable' when there is no
 * key store that keeps it, or what the disk says.
 */
export async function makeDeviceKey(
  folder: string,
  vaultId: string,
  store: DeviceKeyStore | undefined,
): Promise<Uint8Array> {
  if (store === undefined || !(await store.available())) throw new VaultError('deviceKeyUnavailable')
  const present = await readDeviceKey(folder, vaultId, store).catch(() => undefined)
  if (present !== undefined) return present
  const secret = randomBytes(keyBytes)
  await write(folder, vaultId, secret, store)
  const readBack = await readDeviceKey(folder, vaultId, store).catch(() => undefined)
  const isKept = readBack !== undefined && secret.equals(readBack)
  readBack?.fill(0)
  if (isKept) return secret
  secret.fill(0)
  await removeDeviceKey(folder)
  throw new VaultError('deviceKeyUnavailable')
}

/** The caller zeroes it. Throws 'deviceKeyMissing' when it is not there, not readable here, or another vault's. */
export async function readDeviceKey(
  folder: string,
  vaultId: string,
  store: DeviceKeyStore | undefined,
): Promise<Uint8Array> {
  if (store === undefined) throw new VaultError('deviceKeyMissing')
  const { bytes, isOutdated } = await read(folder, store)
  const owner = Buffer.from(vaultId, 'utf8')
  const secret = bytes.subarray(owner.length)
  if (secret.length !== keyBytes || !owner.equals(bytes.subarray(0, owner.length)))
    throw new VaultError('deviceKeyMissing')
  // The old protection still holds: should this fail, there is another time.
  if (isOutdated) await write(folder, vaultId, secret, store).catch(() => undefined)
  return secret
}

/** Of a secret that could not be kept. One that was in use stays: backups of that time still need it. */
async function removeDeviceKey(folder: string): Promise<void> {
  // Left behind it opens nothing.
  await rm(deviceKeyPath(folder), { force: true }).catch(() => undefined)
}

async function read(folder: string, store: DeviceKeyStore) {
  try {
    return await store.unprotect(await readFile(deviceKeyPath(folder)))
  } catch (error) {
    throw new VaultError('deviceKeyMissing', { cause: error })
  }
}

async function write(
  folder: string,
  vaultId: string,
  secret: Uint8Array,
  store: DeviceKeyStore,
): Promise<void> {
  const plain = Buffer.concat([Buffer.from(vaultId, 'utf8'), secret])
  const kept = await store
    .protect(plain)
    .catch((error: unknown) => {
      throw new VaultError('deviceKeyUnavailable', { cause: error })
    })
    .finally(() => plain.fill(0))
  try {
    await writeAtomically(deviceKeyPath(folder), kept)
  } catch (error) {
    const system = error instanceof Error && error.cause !== undefined ? error.cause : error
    throw new VaultError(storageCode(system) ?? 'storageFailed', { cause: error })
  }
}
