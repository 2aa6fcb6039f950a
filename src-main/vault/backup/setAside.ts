/**
 * A backup takes the place of a vault that does not open. The vault that was there is set aside as it is, never
 * deleted. The one moment that decides is a rename: before it the old one stands, after it the new one does, whatever
 * is cut off; `finishPlacing` does the rest, now or at the next start.
 */
import {
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { onDisk } from '../storageErrors.ts'
import { makeFolder, syncFolder, vaultPath } from '../vaultFile.ts'
import { backupsIn, ownFolder } from './backupFolder.ts'
import { backupName } from './backupName.ts'

/** A whole, verified vault that is to stand in the vault's place. */
const readyPath = (dataFolder: string): string => `${vaultPath(dataFolder)}.restored`

/** Puts a finished file in the vault's place. `made` is in the same folder and on disk. Throws what the disk says. */
export function takePlace(dataFolder: string, made: string, now: Date): void {
  onDisk(() => renameSync(made, readyPath(dataFolder)))
  onDisk(() => syncFolder(dataFolder))
  try {
    setAside(dataFolder, now)
  } catch (error) {
    // The old one has not been touched, and stays.
    onDisk(() => rmSync(readyPath(dataFolder), { force: true }))
    throw error
  }
  finishPlacing(dataFolder, now)
}

/** Does what an interrupted restore has left to do; nothing when there was none. */
export function finishPlacing(dataFolder: string, now = new Date()): void {
  if (!onDisk(() => existsSync(readyPath(dataFolder)))) return
  setAside(dataFolder, now)
  const path = vaultPath(dataFolder)
  onDisk(() => {
    // Changes that wait beside the old file must not be taken for changes to the new one.
    for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
    renameSync(readyPath(dataFolder), path)
    syncFolder(dataFolder)
  })
}

/** Gives the vault's file a second name among the backups, with what waits beside it, unless it has one. */
function setAside(dataFolder: string, now: Date): void {
  const path = vaultPath(dataFolder)
  const folder = ownFolder(dataFolder)
  if (!onDisk(() => existsSync(path) || existsSync(`${path}-wal`))) return
  onDisk(() => makeFolder(folder))
  const aside = backupsIn(folder).filter(({ kind }) => kind === 'aside')
  const standing = aside.find((one) => isSame(path, one.path))?.path
  const place = standing ?? freePlace(folder, now)
  // What waits first: a file with a name here is known to be whole.
  for (const end of ['-wal', ''])
    if (existsSync(`${path}${end}`) && !existsSync(`${place}${end}`))
      keepAs(`${path}${end}`, `${place}${end}`)
  onDisk(() => syncFolder(folder))
}

function freePlace(folder: string, now: Date): string {
  for (let moment = now.getTime(); ; moment += 1000) {
    const place = join(folder, backupName({ at: new Date(moment), kind: 'aside' }))
    if (!existsSync(place) && !existsSync(`${place}-wal`)) return place
  }
}

function isSame(path: string, other: string): boolean {
  return onDisk(() => {
    if (!existsSync(path)) return false
    const [a, b] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })]
    if (a.dev === b.dev && a.ino === b.ino) return true
    return a.size === b.size && readFileSync(path).equals(readFileSync(other))
  })
}

function keepAs(from: string, to: string): void {
  try {
    linkSync(from, to)
    return
  } catch {
    // Sticks and shares without hard links: a copy, under its name when it is whole.
  }
  onDisk(() => {
    copyFileSync(from, `${to}.part`)
    const file = openSync(`${to}.part`, 'r+')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(`${to}.part`, to)
  })
}
