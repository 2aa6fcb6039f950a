/** Makes a new vault: complete or not at all. */
import { randomBytes, randomUUID } from 'node:crypto'
import { keyBytes } from './cipher.ts'
import { defaultCost, type KdfCost } from './keyDerivation.ts'
import { wrapKey } from './keyWrap.ts'
import { openStorage } from './storage.ts'
import { onDisk } from './storageErrors.ts'
import { emptyTally, sealTally } from './tally.ts'
import { openVault, vaultState } from './openVault.ts'
import { thisUser, type Vault } from './vault.ts'
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
 * another name and put in place when it is whole, so that a crash leaves no half vault. Throws `VaultError`:
 * 'vaultExists' (nothing is touched then) or what the disk says.
 */
export async function createVault(
  folder: string,
  passphrase: string,
  cost = defaultCost,
  actor = thisUser,
): Promise<Vault> {
  const path = vaultPath(folder)
  if (vaultState(folder) !== 'absent') throw new VaultError('vaultExists')
  onDisk(() => makeFolder(folder))
  onDisk(() => removeUnfinished(folder))
  const unfinished = unfinishedPath(folder, randomBytes(8).toString('hex'))
  try {
    onDisk(() => makeFile(unfinished))
    await writeNew(unfinished, passphrase, cost)
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
  return openVault(folder, passphrase, actor, 'vaultMade')
}

async function writeNew(path: string, passphrase: string, cost: KdfCost): Promise<void> {
  const vaultId = randomUUID()
  const dataKey = randomBytes(keyBytes)
  try {
    const wrap = await wrapKey(dataKey, vaultId, passphrase, cost)
    const storage = openStorage(path)
    try {
      storage.transaction(() => {
        storage.createTables()
        storage.putVault(vaultId, sealTally(dataKey, vaultId, emptyTally))
        storage.putWrap('passphrase', wrap)
      })
    } finally {
      storage.close()
    }
  } finally {
    dataKey.fill(0)
  }
}
