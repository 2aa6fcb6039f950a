/** A copy of the vault's file as it is, whatever state it is in: nothing of it is opened or judged. */
import { existsSync, realpathSync } from 'node:fs'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { onDisk, onDiskLater } from '../storageErrors.ts'
import { VaultError } from '../vaultError.ts'
import { makeFolder, vaultPath } from '../vaultFile.ts'
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
  return inNewFolder(parent, now, async (folder) => {
    if (copyOpen) return copyOpen(join(folder, 'vault.db'))
    // Of a link it is what it leads to.
    const file = onDisk(() => realpathSync(path))
    for (const end of ['', '-wal'])
      if (existsSync(`${file}${end}`)) await copyCompared(`${file}${end}`, join(folder, `vault.db${end}`))
  })
}

/** Brings a copy that was made beside the vault to another folder. It is gone from where it was, however that ends. */
export async function moveCopy(beside: string, into: string, now: Date): Promise<string> {
  try {
    return await inNewFolder(into, now, (folder) =>
      copyCompared(join(beside, 'vault.db'), join(folder, 'vault.db')),
    )
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** Every step beside the main thread: a share that hangs must hold up nothing but its copy. */
async function inNewFolder(
  parent: string,
  now: Date,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const isThere = isAbsolute(parent) && (await isFolderLater(parent))
  if (!isThere) throw new VaultError('folderNotFound')
  const folder = await onDiskLater(() => newFolder(parent, now))
  try {
    await fill(folder)
    await onDiskLater(() => syncLater(folder))
    await onDiskLater(() => syncLater(parent))
    return folder
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}

async function isFolderLater(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function newFolder(parent: string, now: Date): Promise<string> {
  for (let moment = now.getTime(); ; moment += 1000) {
    const name = `vault-copy-${new Date(moment).toISOString().slice(0, 19).replaceAll(':', '-')}Z`
    const folder = join(parent, name)
    try {
      await mkdir(folder, { mode: 0o700 })
      return folder
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

/** As `syncFolder`. */
async function syncLater(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
