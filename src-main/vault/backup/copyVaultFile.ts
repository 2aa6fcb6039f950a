/** A copy of the vault's file as it is, whatever state it is in: nothing of it is opened or judged. */
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { onDisk } from '../storageErrors.ts'
import { VaultError } from '../vaultError.ts'
import { makeFolder, syncFolder, vaultPath } from '../vaultFile.ts'
import { isFolder } from './backupFolder.ts'
import { copyCompared } from './fileCopy.ts'

type Copying = {
  /** A folder that is there; without it, one beside the vault. */
  into?: string | undefined
  now: Date
  /** How the open vault is copied. A file that this process has open may not be read in another way. */
  copyOpen?: ((to: string) => Promise<void>) | undefined
}

/**
 * Copies to a new folder of its own, over nothing that is there; answers with that folder's path. Throws 'vaultAbsent',
 * 'folderNotFound', or what the disk says; nothing is left of the copy then.
 */
export async function copyVaultFile(dataFolder: string, { into, now, copyOpen }: Copying): Promise<string> {
  const path = vaultPath(dataFolder)
  if (!onDisk(() => existsSync(path))) throw new VaultError('vaultAbsent')
  const parent = into ?? join(dataFolder, 'copies')
  if (into === undefined) onDisk(() => makeFolder(parent))
  else if (!isAbsolute(into) || !isFolder(into)) throw new VaultError('folderNotFound')
  const folder = newFolder(parent, now)
  try {
    if (copyOpen) await copyOpen(join(folder, 'vault.db'))
    else {
      // Of a link it is what it leads to.
      const file = onDisk(() => realpathSync(path))
      for (const end of ['', '-wal'])
        if (existsSync(`${file}${end}`)) await copyCompared(`${file}${end}`, join(folder, `vault.db${end}`))
    }
    onDisk(() => syncFolder(folder))
    onDisk(() => syncFolder(parent))
    return folder
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function newFolder(parent: string, now: Date): string {
  for (let moment = now.getTime(); ; moment += 1000) {
    const name = `vault-copy-${new Date(moment).toISOString().slice(0, 19).replaceAll(':', '-')}Z`
    const folder = join(parent, name)
    if (onDisk(() => existsSync(folder))) continue
    onDisk(() => mkdirSync(folder, { mode: 0o700 }))
    return folder
  }
}
