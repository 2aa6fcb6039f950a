/** The file of the application log: for its owner only, never large, and never in anybody's way. */
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

export const logPath = (dataFolder: string): string => join(dataFolder, 'logs', 'draagkracht.log')
export const olderLogPath = (dataFolder: string): string => join(dataFolder, 'logs', 'draagkracht.1.log')

/** How large the file grows before it becomes the older one, in bytes; there are two at most. */
const limit = 512 * 1024

/**
 * Puts a line at the end. Makes `logs` but not the folder around it: a stick that is not plugged in must not become
 * a folder. Does without when the folder or the disk does not let it, or when something else than our own file
 * stands there (a link, a pipe, a folder): a log is no reason to stop, nor to write in another's file.
 */
export function appendLine(dataFolder: string, line: string): void {
  try {
    append(dataFolder, Buffer.from(`${line}\n`))
  } catch {
    // Nobody can be told: stderr has had the error already.
  }
}

function append(dataFolder: string, bytes: Buffer): void {
  const folder = join(dataFolder, 'logs')
  const path = logPath(dataFolder)
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { mode: 0o700 })
  if (!lstatSync(folder).isDirectory()) return
  const before = lstatSync(path, { throwIfNoEntry: false })
  if (before?.isFile() === true && before.size + bytes.length > limit)
    renameSync(path, olderLogPath(dataFolder))
  const file = openSync(path, toAppend, 0o600)
  try {
    const found = fstatSync(file)
    if (!found.isFile() || found.nlink !== 1) return
    if ((found.mode & 0o077) !== 0) fchmodSync(file, 0o600)
    // On a full disk half a line may have gone in: rather none.
    if (writeSync(file, bytes) < bytes.length) ftruncateSync(file, found.size)
  } finally {
    closeSync(file)
  }
}

/** Windows knows neither: there a link has to be made by an administrator. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>
const toAppend = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | O_NOFOLLOW | O_NONBLOCK
