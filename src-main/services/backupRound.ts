/** One round of backups: beside the vault, and then in the second folder; in both, what has had its time goes. */
import { outlived } from '../vault/backup/rotation.ts'
import {
  backupsIn,
  mustBeElsewhere,
  ownFolder,
  removeBackups,
  type Backup,
} from '../vault/backup/backupFolder.ts'
import { copyBackup } from '../vault/backup/secondFolder.ts'
import type { Vault } from '../vault/vault.ts'
import { VaultError } from '../vault/vaultError.ts'

/** The clock, and the calendar day of a moment where the practice is, `yyyy-MM-dd`. */
export type Calendar = { now: () => Date; dayOf: (moment: Date) => string }

type Round = {
  /** Also when nothing has changed since the last one. */
  isForced?: boolean
  /** Reads the last one through again before it is called good enough. */
  isThorough?: boolean
  signal?: AbortSignal
}

/** Makes a backup beside the vault unless there is one of how it is now. Throws as `make` does. */
export async function backUp(
  vault: Vault,
  dataFolder: string,
  calendar: Calendar,
  { isForced = false, isThorough = false, signal }: Round = {},
): Promise<void> {
  const { vaultId } = vault.backups
  if (!isForced && ofVault(ownFolder(dataFolder), vaultId).some((one) => isGood(vault, one, isThorough)))
    return
  await vault.backups.make(calendar.now(), 'regular', signal)
  vault.note({ kind: 'backedUp' })
  rotate(ownFolder(dataFolder), vaultId, calendar)
}

/** Brings the newest backup to the second folder if it is not there. The vault may be locked by now. */
export async function backUpElsewhere(
  vaultId: string,
  dataFolder: string,
  second: string,
  calendar: Calendar,
): Promise<void> {
  mustBeElsewhere(second, dataFolder)
  const newest = ofVault(ownFolder(dataFolder), vaultId)[0]
  if (newest === undefined) return
  const isThere = ofVault(second, vaultId).some(
    ({ name, size }) => name === newest.name && size === newest.size,
  )
  if (!isThere) await copyBackup(newest, second, vaultId)
  rotate(second, vaultId, calendar)
}

/** Never touches a file that is not a backup of this vault. */
function rotate(folder: string, vaultId: string, { now, dayOf }: Calendar): void {
  const ours = backupsIn(folder).filter((one) => one.vaultId === vaultId)
  removeBackups(outlived(ours, now(), dayOf))
}

const ofVault = (folder: string, vaultId: string): Backup[] =>
  backupsIn(folder).filter((one) => one.kind === 'regular' && one.vaultId === vaultId)

/** Whether a backup says what the vault says now. */
export function isGood(vault: Vault, { path }: Backup, isThorough: boolean): boolean {
  try {
    if (!vault.backups.isCurrent(path)) return false
    if (isThorough) vault.backups.verify(path)
    return true
  } catch (error) {
    if (error instanceof VaultError && error.code !== 'vaultLocked') return false
    throw error
  }
}
