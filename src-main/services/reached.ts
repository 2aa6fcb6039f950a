/** When the second folder was last within reach: kept beside the backups, as it holds nothing of a client. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeAtomically } from '../exchange/writeAtomically.ts'
import { ownFolder } from '../vault/backup/backupFolder.ts'

const Reached = z.strictObject({ folder: z.string(), at: z.iso.datetime() })

const pathIn = (dataFolder: string): string => join(ownFolder(dataFolder), 'second-folder.json')

export const noteReached = (dataFolder: string, folder: string, at: Date): Promise<void> =>
  writeAtomically(pathIn(dataFolder), Buffer.from(JSON.stringify({ folder, at: at.toISOString() })))

/** Undefined when it is not known, or of another folder. */
export function reachedAt(dataFolder: string, folder: string): string | undefined {
  try {
    const reached = Reached.parse(JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')))
    return reached.folder === folder ? reached.at : undefined
  } catch {
    return undefined
  }
}

export const forgetReached = (dataFolder: string): void => rmSync(pathIn(dataFolder), { force: true })
