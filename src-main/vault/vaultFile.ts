/** Where a vault lies, and the steps on its folder that SQLite does not take. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { VaultError } from './vaultError.ts'

const fileName = 'vault.db'

export const vaultPath = (folder: string): string => join(folder, fileName)

/** The secret of this device, as the operating system's key store keeps it. */
export const deviceKeyPath = (folder: string): string => join(folder, 'device.key')

/** Makes the folder if needed, for its owner only. A folder that is there keeps its permissions. */
export const makeFolder = (folder: string): void => void mkdirSync(folder, { recursive: true, mode: 0o700 })

/** An empty file for its owner only. SQLite gives the files that it adds the same permissions. */
export const makeFile = (path: string): void => closeSync(openSync(path, 'wx', 0o600))

const unfinished = /^vault\.db\.[0-9a-f]{16}\.new(-wal|-shm|-journal)?$/
export const unfinishedPath = (folder: string, mark: string): string =>
  join(folder, `${fileName}.${mark}.new`)

/** Takes away what an interrupted creation has left; a vault without a record in it. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (unfinished.test(name)) rmSync(join(folder, name), { force: true })
}

/** Gives a finished file its place. Never over another: throws 'vaultExists' instead. */
export function putInPlace(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (existsSync(to)) throw new VaultError('vaultExists', { cause: error })
    // Sticks and shares without hard links.
    renameSync(from, to)
  }
  rmSync(from, { force: true })
}

/** A new name in a folder is on disk only after this. Windows has no such call and does it by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
