/** Opens the vault in a folder, and says whether there is one. */
import type { LogKind } from '../../shared/bridge/log.ts'
import type { Owner } from './backup/readBackup.ts'
import { finishPlacing } from './backup/setAside.ts'
import { writeBackup } from './backup/writeBackup.ts'
import { unwrapKey } from './keyWrap.ts'
import { migrate } from './migrations/migrate.ts'
import { formatVersion } from './schema.ts'
import { lookAt, openStorage, type Storage } from './storage.ts'
import { thisUser, vaultOn, type Vault } from './vault.ts'
import { VaultError } from './vaultError.ts'
import { vaultPath } from './vaultFile.ts'

/**
 * Opens the vault in a folder, brings it to the present format if it is of an earlier one, with a backup of how it was,
 * and notes that in its log.
 * Throws `VaultError`: 'vaultAbsent', 'vaultNewer', 'vaultInUse', 'wrongPassphrase', what the disk says, or what is
 * wrong with the file: 'vaultDamaged', 'vaultTruncated', 'vaultTampered', 'vaultRolledBack', 'foreignRow'. Unless it
 * opens, nothing in it has changed.
 */
export async function openVault(
  folder: string,
  passphrase: string,
  actor = thisUser,
  as: LogKind = 'unlocked',
): Promise<Vault> {
  finishPlacing(folder)
  const path = vaultPath(folder)
  if (lookAt(path) === 'absent') throw new VaultError('vaultAbsent')
  const storage = openStorage(path)
  let dataKey: Uint8Array | undefined
  try {
    storage.check()
    const vaultId = storage.vaultId()
    const wrap = storage.wrap('passphrase')
    if (wrap === undefined) throw new VaultError('vaultDamaged')
    dataKey = await unwrapKey(wrap, vaultId, passphrase)
    if (storage.format() < formatVersion)
      await keepAsItWas(storage, { vaultId, dataKey, folder }, actor.now())
    const found = migrate(storage, vaultId, dataKey)
    const vault = vaultOn(storage, vaultId, dataKey, actor)
    if (found < formatVersion) vault.note({ kind: 'vaultMigrated' })
    vault.note({ kind: as })
    return vault
  } catch (error) {
    dataKey?.fill(0)
    storage.close()
    throw error
  }
}

/** Before a migration: a copy that the version before can still open. */
async function keepAsItWas(storage: Storage, owner: Owner, at: Date): Promise<void> {
  try {
    await writeBackup(storage, owner, { at, kind: 'kept' })
  } catch (error) {
    // What cannot be read in the copy cannot be read in the vault.
    const isVaults = error instanceof VaultError && error.code === 'backupUnreadable'
    throw isVaults && error.cause instanceof VaultError ? error.cause : error
  }
}

/** Whether a folder holds a vault. Throws `VaultError` when what it holds cannot be opened here. */
export function vaultState(folder: string): 'absent' | 'locked' {
  finishPlacing(folder)
  return lookAt(vaultPath(folder)) === 'present' ? 'locked' : 'absent'
}
