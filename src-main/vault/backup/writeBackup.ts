/** A backup of a vault that is open, by SQLite's own means: consistent whatever is saved meanwhile, and read through. */
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { backup as backupBySqlite } from 'node:sqlite'
import type { Storage } from '../storage.ts'
import { onDisk, onDiskLater } from '../storageErrors.ts'
import { VaultError } from '../vaultError.ts'
import { makeFile, makeFolder } from '../vaultFile.ts'
import { nameInPlace, ownFolder, partPath, removePart } from './backupFolder.ts'
import type { BackupKind } from './backupName.ts'
import { breaksIn, withBackup, type Owner } from './readBackup.ts'

/** Pages of 4 KiB that are copied before other work has its turn. */
const pagesATime = 500

/**
 * Writes a backup under another name beside the others, reads all of it, and only then gives it its name, which this
 * answers with. Throws 'backupUnreadable' (what was written is gone then), 'backupFailed' when `signal` breaks it off,
 * or what the disk says.
 */
export async function writeBackup(
  storage: Storage,
  owner: Owner,
  { at, kind, signal }: { at: Date; kind: BackupKind; signal?: AbortSignal | undefined },
): Promise<string> {
  const folder = ownFolder(owner.folder)
  onDisk(() => makeFolder(folder))
  removePart(folder, owner.vaultId)
  const part = partPath(folder, owner.vaultId)
  try {
    await copyDatabase(storage, part, signal)
    withBackup(part, owner, (_, breaks) => {
      // A log that was broken before is no reason to have no backup; one that broke on the way is.
      if (breaks > 0 && breaks > breaksIn(storage, owner)) throw new VaultError('backupUnreadable')
    })
    return nameInPlace(part, folder, at, kind)
  } finally {
    removePart(folder, owner.vaultId)
  }
}

/** Copies an open database to a new file; on disk when this resolves. */
export async function copyDatabase(storage: Storage, to: string, signal?: AbortSignal): Promise<void> {
  const mustGoOn = () => {
    if (signal?.aborted === true) throw new VaultError('backupFailed')
  }
  for (let tries = 1; ; tries++) {
    mustGoOn()
    onDisk(() => makeFile(to))
    try {
      await onDiskLater(() => backupBySqlite(storage.database, to, { rate: pagesATime, progress: mustGoOn }))
      break
    } catch (error) {
      if (tries === mostTries || !hasMetSaving(error)) throw error
      onDisk(() => rmSync(to))
    }
  }
  mustGoOn()
  onDisk(() => syncFile(to))
}

/** How often a backup may begin on the very moment of a save. */
const mostTries = 20

/** node:sqlite gives up when its first step finds a save under way, with the code of success (0). */
const hasMetSaving = (error: unknown): boolean =>
  error instanceof VaultError &&
  error.cause instanceof Error &&
  'errcode' in error.cause &&
  error.cause.errcode === 0

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
