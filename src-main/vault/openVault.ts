/** Opens the vault in a folder, and says what can be seen of one that is locked. */
import { rmSync } from 'node:fs'
import type { LogKind } from '../../shared/bridge/log.ts'
import type { Owner } from './backup/readBackup.ts'
import { finishPlacing } from './backup/setAside.ts'
import { writeBackup } from './backup/writeBackup.ts'
import { glanceAtKeys, type KeyGlance } from './keyGlance.ts'
import { keysOf, type KeyOptions, type Keys, type Print } from './keys.ts'
import { migrate } from './migrations/migrate.ts'
import { formatVersion } from './schema.ts'
import { lookAt, openStorage, type Storage } from './storage.ts'
import { thisUser, vaultOn, type Actor, type Vault } from './vault.ts'
import { VaultError } from './vaultError.ts'
import { removeUnfinished, vaultPath } from './vaultFile.ts'

export type OpenOptions = KeyOptions & {
  /** Whose acts the log tells of; by default the account on this computer. */
  actor?: Actor | undefined
  /** What the log calls this opening. */
  as?: LogKind
}

/**
 * Opens the vault in a folder, brings it to the present format if it is of an earlier one, with a backup of how
 * it was, and notes that in its log.
 * Throws `VaultError`: 'vaultAbsent', 'vaultNewer', 'vaultInUse', 'wrongPassphrase', 'tooSoon', 'deviceKeyMissing',
 * what the disk says, or what is wrong with the file: 'vaultDamaged', 'vaultTruncated', 'vaultTampered',
 * 'vaultRolledBack', 'foreignRow'. Unless it opens, nothing in it has changed but the count of failed tries.
 */
export const openVault = (folder: string, passphrase: string, options: OpenOptions = {}): Promise<Vault> =>
  opening(folder, options, (keys) => keys.byPassphrase(passphrase))

/** What is asked of who has forgotten the passphrase: the code of the sheet, and a new passphrase. */
export type Recovery = { code: string; passphrase: string; print: Print }

/**
 * Opens the vault with its recovery code, and gives it the new passphrase and a new code. Throws as `openVault`, and
 * 'recoveryCodeMistyped', 'recoveryOfOtherVault', 'wrongRecoveryCode'.
 */
export const recoverVault = (
  folder: string,
  { code, passphrase, print }: Recovery,
  options: OpenOptions = {},
): Promise<Vault> =>
  opening(
    folder,
    { ...options, as: 'recovered' },
    (keys) => keys.byRecovery(code),
    // Only of a vault that opens: the sheet must not be worth nothing before there is another.
    (keys, dataKey) => keys.renew(dataKey, passphrase, print),
  )

/**
 * Opens the vault with the passphrase, or with the code of its sheet, which both stay as they are. Throws as
 * `openVault` and `recoverVault`.
 */
export const openWithEither = (folder: string, secret: string, options: OpenOptions = {}): Promise<Vault> =>
  opening(folder, options, (keys) => keys.byEither(secret))

async function opening(
  folder: string,
  { actor = thisUser, as = 'unlocked', ...options }: OpenOptions,
  unlock: (keys: Keys) => Promise<Uint8Array>,
  afterwards?: (keys: Keys, dataKey: Uint8Array) => Promise<void>,
): Promise<Vault> {
  finishPlacing(folder)
  const path = vaultPath(folder)
  if (lookAt(path) === 'absent') throw new VaultError('vaultAbsent')
  const storage = openStorage(path)
  let dataKey: Uint8Array | undefined
  try {
    storage.check()
    tidy(folder)
    const vaultId = storage.vaultId()
    const keys = keysOf(storage, vaultId, folder, options)
    dataKey = await unlock(keys)
    if (storage.format() < formatVersion)
      await keepAsItWas(storage, { vaultId, dataKey, folder }, actor.now())
    const found = migrate(storage, vaultId, dataKey)
    const vault = vaultOn(storage, vaultId, dataKey, keys, actor)
    if (found < formatVersion) vault.note({ kind: 'vaultMigrated' })
    await afterwards?.(keys, dataKey)
    vault.noteFailures()
    vault.note({ kind: as })
    vault.overwriteErased()
    return vault
  } catch (error) {
    dataKey?.fill(0)
    storage.close()
    throw error
  }
}

/**
 * What a kill has left beside a vault that is ours alone now: its first name, of a making that was broken off after
 * it was in place, and the index that `lookAt` had made for itself.
 */
function tidy(folder: string): void {
  try {
    removeUnfinished(folder)
    rmSync(`${vaultPath(folder)}-shm`, { force: true })
  } catch {
    // A name too many is no reason not to open.
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

/** What a locked vault shows of its keys; undefined when there is no vault. */
export const lockedKeys = (folder: string): KeyGlance | undefined =>
  vaultState(folder) === 'absent' ? undefined : glanceAtKeys(vaultPath(folder))
