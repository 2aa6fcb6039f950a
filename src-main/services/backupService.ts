/** Backups of the open vault: how it stands, one now, and bringing one back. */
import { join } from 'node:path'
import type { BackupEntry, BackupPreview, BackupSource } from '../../shared/bridge/backups.ts'
import {
  backupIn,
  backupsIn,
  isFolder,
  mustBeElsewhere,
  ownFolder,
  type Backup,
} from '../vault/backup/backupFolder.ts'
import { digestOf } from '../vault/backup/fileCopy.ts'
import type { Vault } from '../vault/vault.ts'
import { VaultError } from '../vault/vaultError.ts'
import { clientChanges } from './backupPreview.ts'
import { isGood, type Calendar } from './backupRound.ts'
import type { BackupSchedule } from './backupSchedule.ts'
import { answer, type HandlersOf } from './handlers.ts'
import { forgetReached, reachedAt } from './reached.ts'
import { saveSettings, settingsIn } from './settingsService.ts'
import type { OpenVault } from './vaultService.ts'

type BackupCall =
  | 'backup.overview'
  | 'backup.make'
  | 'backup.setFolder'
  | 'backup.preview'
  | 'backup.restore'
  | 'backup.previewUndo'
  | 'backup.undo'

type Parts = { dataFolder: string; openVault: OpenVault; schedule: BackupSchedule; calendar: Calendar }

export function backupService({ dataFolder, openVault, schedule, calendar }: Parts): HandlersOf<BackupCall> {
  const folder = ownFolder(dataFolder)

  /** Keeps the vault as it is, then brings a backup back. */
  const comeBack = (path: string, as: 'restored' | 'restoreUndone'): Promise<Record<string, never>> =>
    schedule.inTurn(async () => {
      const { backups } = openVault()
      // Before a copy is made for nothing.
      backups.verify(path)
      const kept = await backups.make(calendar.now(), 'kept')
      backups.comeBack(path, { as, digest: await digestOf(join(folder, kept)) })
      return {}
    })

  return {
    'backup.overview': async () => {
      const vault = openVault()
      const second = settingsIn(vault).backupFolder
      const ours = (from: string) =>
        backupsIn(from).filter(({ vaultId }) => vaultId === vault.backups.vaultId)
      const { failure, secondFailure } = schedule.state()
      const undo = await undoOf(vault, folder)
      const own = ours(folder)
      const elsewhere = second === undefined ? [] : orNothing(() => ours(second))
      return {
        folder,
        backups: [...own.map(entryIn(folder)), ...elsewhere.map(entryIn(second ?? ''))],
        isCurrent: own.some((one) => isGood(vault, one, false)),
        ...(failure && { failure }),
        ...(second !== undefined && {
          second: {
            folder: second,
            isReachable: isFolder(second),
            reachedAt: reachedAt(dataFolder, second),
            failure: secondFailure,
          },
        }),
        ...(undo && { undo: { restoredAt: undo.restoredAt } }),
      }
    },

    'backup.make': async () => {
      await schedule.now(openVault())
      return {}
    },

    'backup.setFolder': async ({ folder: second }) => {
      const vault = openVault()
      if (second !== undefined) mustBeElsewhere(second, dataFolder)
      const { backupFolder: before, ...others } = settingsIn(vault)
      saveSettings(vault, second === undefined ? others : { ...others, backupFolder: second })
      if (before !== second) forgetReached(dataFolder)
      await schedule.elsewhereOf(vault)
      return {}
    },

    'backup.preview': answer((source) => previewOf(openVault(), found(source))),
    'backup.restore': async (source) => comeBack(found(source).path, 'restored'),

    'backup.previewUndo': async () => previewOf(openVault(), (await mustHaveUndo(openVault(), folder)).kept),
    'backup.undo': async () => comeBack((await mustHaveUndo(openVault(), folder)).kept.path, 'restoreUndone'),
  }
}

/** For the bridge; `isOther` when it is known to be of another vault than `vaultId`. */
export const entryIn =
  (folder: string, vaultId?: string) =>
  ({ name, kind, at, size, vaultId: its }: Backup): BackupEntry => ({
    folder,
    name,
    kind,
    madeAt: at.toISOString(),
    size,
    isOther: vaultId !== undefined && its !== undefined && its !== vaultId,
  })

/** The backup that is meant. Throws 'backupNotFound' for every name that is not one of ours. */
export function found({ folder, name }: BackupSource): Backup {
  const backup = backupIn(folder, name)
  if (backup === undefined) throw new VaultError('backupNotFound')
  return backup
}

/** A second folder that cannot be looked into is shown as such; what stands beside the vault still is too. */
function orNothing(list: () => Backup[]): Backup[] {
  try {
    return list()
  } catch (error) {
    if (error instanceof VaultError) return []
    throw error
  }
}

function previewOf(vault: Vault, { path, at }: Backup): BackupPreview {
  const cards = vault.list('client')
  const changes = clientChanges(vault.backups.differences(path), cards)
  const changed = new Set(changes.map(({ clientId }) => clientId))
  return {
    madeAt: at.toISOString(),
    changes,
    unchanged: cards.filter(({ clientId }) => !changed.has(clientId)).length,
  }
}

/** The copy that was kept before the last restore, known by its digest. */
async function undoOf(
  vault: Vault,
  folder: string,
): Promise<{ kept: Backup; restoredAt: string } | undefined> {
  const last = vault.backups.lastRestore()
  if (last === undefined) return undefined
  for (const kept of backupsIn(folder).filter(({ kind }) => kind === 'kept'))
    if ((await digestOf(kept.path)) === last.digest) return { kept, restoredAt: last.at }
  return undefined
}

async function mustHaveUndo(vault: Vault, folder: string): Promise<{ kept: Backup }> {
  const undo = await undoOf(vault, folder)
  if (undo === undefined) throw new VaultError('undoGone')
  return undo
}
