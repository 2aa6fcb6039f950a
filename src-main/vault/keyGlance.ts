/** What can be seen of a locked vault's keys before anybody types a passphrase. None of it is secret. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { recoverySlots } from './keyWrap.ts'
import { readingOnly } from './readingOnly.ts'
import { onDisk } from './storageErrors.ts'
import { VaultError } from './vaultError.ts'

const Wraps = z.array(z.strictObject({ kind: z.string(), device: z.int() }))
const Attempts = z.array(z.strictObject({ at: z.int() }))

/** More tries than this make nothing longer. */
const most = 1000

export type KeyGlance = { bound: boolean; hasRecovery: boolean; sheetWaits: boolean; attempts: number[] }

/** Looks without changing a byte. Throws 'vaultDamaged' when it is not as this format has it. */
export function glanceAtKeys(path: string): KeyGlance {
  return onDisk(() =>
    readingOnly(path, (database) => {
      if (isBeforeSheets(database))
        return { bound: false, hasRecovery: false, sheetWaits: false, attempts: [] }
      const wraps = parsed(Wraps, database, 'SELECT kind, device FROM wrap')
      return {
        bound: wraps.some(({ kind, device }) => kind === 'passphrase' && device === 1),
        hasRecovery: wraps.some(({ kind }) => recoverySlots.some((slot) => slot === kind)),
        sheetWaits: wraps.some(({ kind }) => kind === 'recoveryWaiting'),
        attempts: attemptsIn(database),
      }
    }),
  )
}

/** Format 1 knew neither recovery, devices nor tries. */
const isBeforeSheets = (database: DatabaseSync): boolean =>
  database.prepare('PRAGMA user_version').get()?.['user_version'] === 1

/** The latest tries that failed since the last success: wall clock, milliseconds. */
export const attemptsIn = (database: DatabaseSync): number[] =>
  parsed(Attempts, database, `SELECT at FROM attempt ORDER BY at DESC LIMIT ${most}`).map(({ at }) => at)

function parsed<S extends z.ZodType>(shape: S, database: DatabaseSync, sql: string): z.infer<S> {
  const found = shape.safeParse(onDisk(() => database.prepare(sql).all()))
  if (!found.success) throw new VaultError('vaultDamaged')
  return found.data
}
