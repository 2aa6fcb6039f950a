/** What SQLite and the file system report, as a code that has a sentence for the person. */
import { VaultError, type VaultErrorCode } from './vaultError.ts'

/** Runs a step on the disk; throws a `VaultError` for whatever goes wrong there, and other errors as they are. */
export function onDisk<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    const code = storageCode(error)
    throw code === undefined ? error : new VaultError(code, { cause: error })
  }
}

/** The same for a step that takes its time. */
export async function onDiskLater<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    return onDisk(() => {
      throw error
    })
  }
}

/** Result codes of SQLite (sqlite.org/rescode.html). */
const SQLITE_READONLY_DBMOVED = 1032
const SQLITE_IOERR_SHMSIZE = 4874
const byResult: Record<number, VaultErrorCode> = {
  1: 'vaultDamaged', // ERROR: a table or a column is not there
  3: 'readOnly', // PERM
  5: 'vaultInUse', // BUSY
  6: 'vaultInUse', // LOCKED
  8: 'readOnly', // READONLY
  10: 'storageFailed', // IOERR
  11: 'vaultDamaged', // CORRUPT
  13: 'diskFull', // FULL
  14: 'storageFailed', // CANTOPEN
  24: 'vaultDamaged', // FORMAT
  26: 'vaultDamaged', // NOTADB
}

const bySystem: Record<string, VaultErrorCode> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  // The drive itself is gone.
  ENODEV: 'placeGone',
  ENXIO: 'placeGone',
  // node:sqlite: a whole number in the file that no program of ours has written
  ERR_OUT_OF_RANGE: 'vaultDamaged',
}

/** The code for an error of node:sqlite or node:fs; undefined for anything else. */
export function storageCode(error: unknown): VaultErrorCode | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  if (error.code === 'ERR_SQLITE_ERROR') {
    if (!('errcode' in error) || typeof error.errcode !== 'number') return 'storageFailed'
    // The file was moved or replaced under us: writing is refused, but not because of permissions.
    if (error.errcode === SQLITE_READONLY_DBMOVED) return 'vaultReplaced'
    // No room for the index of the write-ahead log that a full disk has left behind.
    if (error.errcode === SQLITE_IOERR_SHMSIZE) return 'diskFull'
    return byResult[error.errcode & 0xff] ?? 'storageFailed'
  }
  return bySystem[error.code] ?? ('syscall' in error ? 'storageFailed' : undefined)
}
