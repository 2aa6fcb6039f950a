/** Opens a backup with the vault's own key: wholly right, or not at all. */
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync } from 'node:fs'
import { readLog } from '../logChain.ts'
import { migrate } from '../migrations/migrate.ts'
import { formatVersion } from '../schema.ts'
import { lookAt, openStorage, readStorage, type Storage } from '../storage.ts'
import { onDisk } from '../storageErrors.ts'
import { openTally } from '../tally.ts'
import { VaultError, type VaultErrorCode } from '../vaultError.ts'
import { removeUnfinished, unfinishedPath } from '../vaultFile.ts'
import { mustBeWhole, mustOpenAll } from '../wholeness.ts'

/** Whose backup it has to be. `folder` is the vault's: a backup of an older format is brought over on a copy there. */
export type Owner = { vaultId: string; dataKey: Uint8Array; folder: string }

/**
 * Runs `step` on a backup of which every page, row, content and log entry has been read; `breaks` is in how many places
 * the chain of its log does not hold. The file and its folder stay as they are. Throws 'backupNotFound', 'backupNewer', 'backupOfOtherVault', 'backupUnreadable', or what the disk says.
 */
export function withBackup<T>(path: string, owner: Owner, step: (backup: Storage, breaks: number) => T): T {
  return opened(path, owner, (backup) => {
    const breaks = asBackup(() => readWholly(backup, owner))
    return step(backup, breaks)
  })
}

/** The same without reading it through: for what only compares. */
export function glanceAtBackup<T>(path: string, owner: Owner, step: (backup: Storage) => T): T {
  return opened(path, owner, (backup) => asBackup(() => step(backup)))
}

/** Throws unless all of an open file is there and can be read; answers with the breaks of its log. */
export function readWholly(storage: Storage, { vaultId, dataKey }: Omit<Owner, 'folder'>): number {
  storage.check()
  if (storage.vaultId() !== vaultId) throw new VaultError('foreignRow')
  const tally = openTally(dataKey, vaultId, storage.tally())
  mustBeWhole(storage, vaultId, dataKey, tally)
  mustOpenAll(storage, dataKey)
  return breaksIn(storage, { vaultId, dataKey })
}

/** In how many places the chain of the log does not hold. */
export function breaksIn(storage: Storage, { vaultId, dataKey }: Omit<Owner, 'folder'>): number {
  const { log } = openTally(dataKey, vaultId, storage.tally())
  return readLog(dataKey, vaultId, log, storage.logRows()).breaks.length
}

function opened<T>(path: string, owner: Owner, step: (backup: Storage) => T): T {
  if (asBackup(() => lookAt(path)) === 'absent') throw new VaultError('backupNotFound')
  const format = asBackup(() => {
    const backup = readStorage(path)
    try {
      if (backup.vaultId() !== owner.vaultId) throw new VaultError('backupOfOtherVault')
      return backup.format()
    } finally {
      backup.close()
    }
  })
  const isLater = existsSync(`${path}-wal`)
  if (format < formatVersion || isLater) return onCopy(path, owner, step)
  const backup = asBackup(() => readStorage(path))
  try {
    return step(backup)
  } finally {
    backup.close()
  }
}

/** Of an older format, or with changes waiting beside it: nothing of the backup itself may change. */
function onCopy<T>(path: string, { vaultId, dataKey, folder }: Owner, step: (backup: Storage) => T): T {
  const copy = unfinishedPath(folder, randomBytes(8).toString('hex'))
  try {
    onDisk(() => copyFileSync(path, copy))
    if (existsSync(`${path}-wal`)) onDisk(() => copyFileSync(`${path}-wal`, `${copy}-wal`))
    const backup = asBackup(() => openStorage(copy))
    try {
      asBackup(() => {
        backup.check()
        migrate(backup, vaultId, dataKey)
      })
      return step(backup)
    } finally {
      backup.close()
    }
  } finally {
    removeUnfinished(folder)
  }
}

const unreadable: readonly VaultErrorCode[] = [
  'vaultDamaged',
  'vaultTampered',
  'vaultRolledBack',
  'vaultTruncated',
  'foreignRow',
]

/** What is wrong with a vault's file is said differently of a backup: the vault itself is all right. */
export function asBackup<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    if (error.code === 'vaultNewer') throw new VaultError('backupNewer', { cause: error })
    if (unreadable.includes(error.code)) throw new VaultError('backupUnreadable', { cause: error })
    throw error
  }
}
