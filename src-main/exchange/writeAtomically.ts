/** A file that is there whole or not at all. */
import { randomBytes } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FileProblem, systemCode, type FileProblemCode } from './fileProblem.ts'

/**
 * Writes a file for its owner only, under another name in the same folder, and puts it in place when it is on
 * disk; a file that was there is replaced then and not before. On any failure nothing is left behind. Throws
 * `FileProblem`: 'isFolder', 'folderMissing', 'noAccess'; other errors (a full disk) as they are.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  if (await isFolder(path)) throw new FileProblem('isFolder', path)
  const unfinished = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeSynced(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    const code = writeCodes[systemCode(error) ?? '']
    throw code === undefined ? error : new FileProblem(code, path, { cause: error })
  }
  await syncFolder(folder)
}

const writeCodes: Record<string, FileProblemCode> = {
  ENOENT: 'folderMissing',
  ENOTDIR: 'folderMissing',
  EISDIR: 'isFolder',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EROFS: 'noAccess',
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The new name is on disk only after this. Windows has no such call and does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
