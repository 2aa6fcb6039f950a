/** Reads a vault's file that is not open here, without changing a byte of it or waiting for it. */
import { existsSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'

export function readingOnly<T>(path: string, read: (database: DatabaseSync) => T): T {
  const walSize = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const hadIndex = existsSync(`${path}-shm`)
  const url = pathToFileURL(path)
  // Without changes waiting in the write-ahead log, SQLite can be told to touch nothing beside the file.
  if (walSize === 0) url.searchParams.set('immutable', '1')
  const database = new DatabaseSync(url, { readOnly: true, timeout: 0, defensive: true })
  try {
    return read(database)
  } finally {
    database.close()
    if (walSize > 0 && !hadIndex) rmSync(`${path}-shm`, { force: true })
  }
}
