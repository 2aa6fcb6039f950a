/** Backups in a second folder, on a stick: copies of those beside the vault, each compared byte by byte. */
import { nameInPlace, partPath, removePart, type Backup } from './backupFolder.ts'
import { copyCompared } from './fileCopy.ts'

/**
 * Copies a backup that was verified. Throws what the disk says; half a copy does not stay. `vaultId` is whose.
 */
export async function copyBackup({ path, at, kind }: Backup, folder: string, vaultId: string): Promise<void> {
  removePart(folder, vaultId)
  const part = partPath(folder, vaultId)
  try {
    await copyCompared(path, part)
    nameInPlace(part, folder, at, kind)
  } finally {
    removePart(folder, vaultId)
  }
}
