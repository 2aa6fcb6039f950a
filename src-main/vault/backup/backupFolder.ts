/** What lies in a folder of backups, and the room that an interrupted one takes there. */
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { readStorage } from '../storage.ts'
import { onDisk } from '../storageErrors.ts'
import { VaultError } from '../vaultError.ts'
import { putInPlace, syncFolder } from '../vaultFile.ts'
import { backupName, readBackupName, type BackupKind, type BackupName } from './backupName.ts'

/** `vaultId` is undefined when the file cannot say whose it is; it is believed only after verification. */
export type Backup = BackupName & { name: string; path: string; size: number; vaultId: string | undefined }

/** Beside the vault. */
export const ownFolder = (dataFolder: string): string => join(dataFolder, 'backups')

/** Every ordinary file with a name of ours, newest first; a link is none. Nothing when there is no such folder. */
export function backupsIn(folder: string): Backup[] {
  if (!isFolder(folder)) return []
  return onDisk(() => readdirSync(folder))
    .flatMap((name) => backupIn(folder, name) ?? [])
    .sort((a, b) => b.at.getTime() - a.at.getTime())
}

/** The backup with this name; undefined when the name is not one of ours or no ordinary file has it. */
export function backupIn(folder: string, name: string): Backup | undefined {
  const said = readBackupName(name)
  if (said === undefined) return undefined
  const path = join(folder, name)
  const found = onDisk(() => lstatSync(path, { throwIfNoEntry: false }))
  if (!found?.isFile()) return undefined
  return { ...said, name, path, size: found.size, vaultId: vaultIdIn(path) }
}

/** Whose a file says it is; undefined when it cannot say. */
export function vaultIdIn(path: string): string | undefined {
  try {
    const storage = readStorage(path)
    try {
      return storage.vaultId()
    } finally {
      storage.close()
    }
  } catch (error) {
    if (error instanceof VaultError) return undefined
    throw error
  }
}

/** Gives a finished file its name; the next second's when the moment is taken. Answers with the name. */
export function nameInPlace(unfinished: string, folder: string, at: Date, kind: BackupKind): string {
  for (let moment = at.getTime(); ; moment += 1000) {
    const name = backupName({ at: new Date(moment), kind })
    try {
      onDisk(() => putInPlace(unfinished, join(folder, name)))
      onDisk(() => syncFolder(folder))
      return name
    } catch (error) {
      if (!(error instanceof VaultError && error.code === 'vaultExists')) throw error
    }
  }
}

/** One vault has one writer, so what bears its mark was left by an interruption, on a shared stick as well. */
const markOf = (vaultId: string): string => createHash('sha256').update(vaultId).digest('hex').slice(0, 16)

export const partPath = (folder: string, vaultId: string): string =>
  join(folder, `backup.${markOf(vaultId)}.part`)

/** Takes away what an interrupted backup of this vault has left. */
export function removePart(folder: string, vaultId: string): void {
  for (const end of ['', '-journal', '-wal', '-shm'])
    onDisk(() => rmSync(`${partPath(folder, vaultId)}${end}`, { force: true }))
}

/** Takes backups away; what cannot be taken away now has its turn again the next time. */
export function removeBackups(backups: readonly Backup[]): void {
  for (const { path } of backups)
    try {
      rmSync(path, { force: true })
    } catch {
      // One backup too many is no reason to say that the new one has failed.
    }
}

/**
 * Throws 'folderNotFound' unless there is such a folder, by its whole path: a stick that is not there must not be made
 * as a folder. 'folderInside' when it is the vault's own, or lies in it.
 */
export function mustBeElsewhere(folder: string, dataFolder: string): void {
  if (!isAbsolute(folder) || !isFolder(folder)) throw new VaultError('folderNotFound')
  const way = onDisk(() => relative(realpathSync.native(dataFolder), realpathSync.native(folder)))
  if (way === '' || !(way.split(/[\\/]/)[0] === '..' || isAbsolute(way))) throw new VaultError('folderInside')
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
