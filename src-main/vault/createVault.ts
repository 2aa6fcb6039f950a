/** Makes a new vault: complete or not at all. */
import { randomBytes, randomUUID } from 'node:crypto'
import { keyBytes } from './cipher.ts'
import { calibrate } from './calibration.ts'
import type { KdfCost } from './keyDerivation.ts'
import type { Print } from './keys.ts'
import { wrapKey } from './keyWrap.ts'
import { newRecoveryCode, readRecoveryCode } from './recoveryCode.ts'
import { openStorage } from './storage.ts'
import { onDisk } from './storageErrors.ts'
import { openVault, vaultState, type OpenOptions } from './openVault.ts'
import { emptyTally, sealTally } from './tally.ts'
import type { Vault } from './vault.ts'
import { VaultError } from './vaultError.ts'
import {
  makeFile,
  makeFolder,
  putInPlace,
  removeUnfinished,
  syncFolder,
  unfinishedPath,
  vaultPath,
} from './vaultFile.ts'

/**
 * Makes a vault in a folder and opens it, which shows that the passphrase does. The file is built under
 * another name and put in place when it is whole, so that a crash leaves no half vault, and once its recovery code
 * is on a sheet. `cost` is only for tests: else this machine is measured. Throws `VaultError`: 'vaultExists' (nothing
 * is touched then) or what the disk says.
 */
export async function createVault(
  folder: string,
  passphrase: string,
  cost?: KdfCost,
  { print, ...options }: OpenOptions & { print?: Print } = {},
): Promise<Vault> {
  const path = vaultPath(folder)
  if (vaultState(folder) !== 'absent') throw new VaultError('vaultExists')
  onDisk(() => makeFolder(folder))
  onDisk(() => removeUnfinished(folder))
  const unfinished = unfinishedPath(folder, randomBytes(8).toString('hex'))
  try {
    onDisk(() => makeFile(unfinished))
    await writeNew(unfinished, passphrase, cost ?? (await calibrate()), print)
    onDisk(() => putInPlace(unfinished, path))
    onDisk(() => syncFolder(folder))
  } catch (error) {
    try {
      removeUnfinished(folder)
    } catch {
      // What went wrong first is what the person has to know.
    }
    throw error
  }
  return openVault(folder, passphrase, { ...options, cost, as: 'vaultMade' })
}

async function writeNew(path: string, passphrase: string, cost: KdfCost, print?: Print): Promise<void> {
  const vaultId = randomUUID()
  const dataKey = randomBytes(keyBytes)
  try {
    const known = await wrapKey(dataKey, passphrase, { vaultId, kind: 'passphrase' }, cost)
    const code = newRecoveryCode(vaultId)
    const secret = readRecoveryCode(code, vaultId)
    const onSheet = await wrapKey(dataKey, secret, { vaultId, kind: 'recovery' }, cost)
    await print?.(code)
    const storage = openStorage(path)
    try {
      storage.transaction(() => {
        storage.createTables()
        storage.putVault(vaultId, sealTally(dataKey, vaultId, emptyTally))
        storage.putWrap('passphrase', known)
        // Until it is said that the sheet is kept.
        storage.putWrap('recoveryWaiting', onSheet)
      })
      // Only the file gets its place, not the log beside it.
      storage.intoOneFile()
    } finally {
      storage.close()
    }
  } finally {
    dataKey.fill(0)
  }
}
