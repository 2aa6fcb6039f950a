/** A file that is there whole or not at all. */
import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FileProblem, systemCode, type FileProblemCode } from './fileProblem.ts'

/**
 * Writes a file for its owner only, under another name in the same folder, and puts it in place when it is on
 * disk; a file that was there is replaced then and not before. A link stays, and what it points to is written. On
 * any failure nothing is left behind. Throws `FileProblem`: 'isFolder', 'notAFile' (a device or a pipe, which
 * would otherwise be replaced), 'folderMissing', 'noAccess'; other errors (a full disk) as they are.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const place = await placeToWrite(path)
  const folder = dirname(place)
  const unfinished = join(folder, `.${basename(place).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  const folderHandle = await openFolder(folder)
  try {
    await writeSynced(unfinished, bytes)
    await rename(unfinished, place)
    await folderHandle?.sync()
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    const code = writeCodes[systemCode(error) ?? '']
    throw code === undefined ? error : new FileProblem(code, path, { cause: error })
  } finally {
    await folderHandle?.close()
  }
}

const writeCodes: Record<string, FileProblemCode> = {
  ENOENT: 'folderMissing',
  ENOTDIR: 'folderMissing',
  EISDIR: 'isFolder',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EROFS: 'noAccess',
}

/** Where links lead. What cannot be looked at now, the writing will say. */
async function placeToWrite(path: string): Promise<string> {
  const place = await realpath(path).catch(() => path)
  const found = await stat(place).catch(() => undefined)
  if (found?.isDirectory()) throw new FileProblem('isFolder', path)
  if (found !== undefined && !found.isFile()) throw new FileProblem('notAFile', path)
  return place
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * To sync the new name with. Windows has no such call and does it by itself; nor has a folder that one may write in
 * but not read, and a file in it is still better than none.
 */
async function openFolder(folder: string): Promise<FileHandle | undefined> {
  if (process.platform === 'win32') return undefined
  return open(folder, 'r').catch(() => undefined)
}
