/** A dossier file, as text. */
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { FileProblem, systemCode, type FileProblemCode } from './fileProblem.ts'

/** Bytes. */
export const sizeLimit = 20_000_000

/**
 * The text of a file: strict UTF-8, at most `sizeLimit` bytes. Throws `FileProblem` for what the person can do
 * something about: 'fileMissing', 'notAFile', 'noAccess', 'tooLarge', 'notUtf8'.
 */
export async function readDossierFile(path: string): Promise<string> {
  const bytes = await readLimited(path)
  try {
    // The byte order mark stays: the parser passes over it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new FileProblem('notUtf8', path, { cause: error })
  }
}

async function readLimited(path: string): Promise<Uint8Array> {
  const file = await openToRead(path)
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new FileProblem('notAFile', path)
    if (stat.size > sizeLimit) throw new FileProblem('tooLarge', path)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

const openCodes: Record<string, FileProblemCode> = {
  ENOENT: 'fileMissing',
  ENOTDIR: 'fileMissing',
  ENAMETOOLONG: 'fileMissing',
  ELOOP: 'fileMissing',
  EISDIR: 'notAFile',
  ENXIO: 'notAFile',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
}

async function openToRead(path: string): Promise<FileHandle> {
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const unwaiting = process.platform === 'win32' ? 0 : constants.O_NONBLOCK
    return await open(path, constants.O_RDONLY | unwaiting)
  } catch (error) {
    const code = openCodes[systemCode(error) ?? '']
    throw code === undefined ? error : new FileProblem(code, path, { cause: error })
  }
}
