/** The vault's file: SQLite with the settings that a crash, a thief and a second instance ask for. */
import { existsSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Sealed } from './cipher.ts'
import { mustBeComplete } from './fileLength.ts'
import { attemptsIn } from './keyGlance.ts'
import type { WrapSlot } from './keyWrap.ts'
import { schemaOf } from './migrations/schemas.ts'
import { makePrivate, watchPlace } from './placeOnDisk.ts'
import { readingOnly } from './readingOnly.ts'
import { LogRow, Row, RowIdentity, SealedPart, whole, WrapRow } from './rows.ts'
import { applicationId, formatVersion } from './schema.ts'
import { onDisk } from './storageErrors.ts'
import { VaultError } from './vaultError.ts'

export type Storage = ReturnType<typeof storageOn>
export type RecordTable = 'record' | 'history'

/**
 * Opens the file for writing, alone: as long as it is open no other process can. A file without tables is
 * taken as it is (`createTables` follows). Throws `VaultError`.
 */
export function openStorage(path: string): Storage {
  const database = onDisk(() => new DatabaseSync(path, { timeout: 250, defensive: true }))
  let mustBeInPlace: () => void
  try {
    makePrivate(path)
    onDisk(() => configure(database))
    mustBeInPlace = onDisk(() => watchPlace(path))
  } catch (error) {
    database.close()
    throw error
  }
  return storageOn(path, database, mustBeInPlace)
}

/**
 * Opens a file that lies still (a backup), to read only, and changes not a byte of it or beside it. Throws
 * `VaultError`.
 */
export const readStorage = (path: string): Storage =>
  storageOn(
    path,
    onDisk(() => new DatabaseSync(lyingStill(path), { readOnly: true, defensive: true })),
    () => undefined,
  )

function storageOn(path: string, database: DatabaseSync, mustBeInPlace: () => void) {
  const one = (sql: string, ...values: SQLInputValue[]) => onDisk(() => database.prepare(sql).get(...values))
  const write = (sql: string, ...values: SQLInputValue[]) =>
    onDisk(() => void database.prepare(sql).run(...values))
  const all = <S extends z.ZodType>(shape: S, sql: string, ...values: SQLInputValue[]) =>
    onDisk(() => database.prepare(sql).all(...values)).map((row) => whole(shape, row))
  const rowsWhere = (table: RecordTable, where: string, order: string, value: string) =>
    all(Row, `SELECT * FROM ${table} WHERE ${where} = ? ORDER BY ${order}`, value)
  const numberFrom = (sql: string, ...values: SQLInputValue[]) =>
    whole(z.strictObject({ n: z.int() }), one(sql, ...values)).n

  const format = () =>
    whole(z.strictObject({ user_version: z.int() }), one('PRAGMA user_version')).user_version
  const countsTries = () => format() > 1
  /** Moves all of the write-ahead log into the file. Closing does that too, but does not say when it fails. */
  const intoOneFile = (): void => {
    if (one('PRAGMA wal_checkpoint(TRUNCATE)')?.['busy'] !== 0) throw new VaultError('storageFailed')
  }

  return {
    path,
    /**
     * All that happens in `step` is on disk when this returns; if it throws, nothing of it is, unless the file was
     * taken away at that very moment.
     */
    transaction<T>(step: () => T): T {
      onDisk(mustBeInPlace)
      onDisk(() => database.exec('BEGIN IMMEDIATE'))
      try {
        const result = step()
        onDisk(() => database.exec('COMMIT'))
        onDisk(mustBeInPlace)
        return result
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    createTables: () =>
      onDisk(() =>
        database.exec(
          [
            ...schemaOf(formatVersion),
            `PRAGMA application_id = ${applicationId}`,
            `PRAGMA user_version = ${formatVersion}`,
          ].join(';'),
        ),
      ),
    dropTables: (...names: string[]) =>
      onDisk(() => database.exec(names.map((name) => `DROP TABLE ${name}`).join(';'))),
    /** Of the file: 1 or higher. */
    format,
    /** Throws 'vaultDamaged' unless pages and tables are as the file's format has them. */
    check: () => onDisk(() => checkWhole(database)),
    /** For a migration: what a statement on another format's tables gives, as `shape` has it. */
    all,

    vaultId: () => whole(z.strictObject({ id: z.string() }), one('SELECT id FROM vault')).id,
    tally: () => whole(SealedPart, one('SELECT tally_nonce AS nonce, tally AS ciphertext FROM vault')),
    putVault: (id: string, { nonce, ciphertext }: Sealed) =>
      write(
        'INSERT OR REPLACE INTO vault (only_row, id, tally_nonce, tally) VALUES (1, ?, ?, ?)',
        ...[id, nonce, ciphertext],
      ),
    hasWrap: (kind: WrapSlot): boolean => one('SELECT 1 FROM wrap WHERE kind = ?', kind) !== undefined,
    /** Throws 'vaultDamaged' when there is none. */
    wrap: (kind: WrapSlot) => whole(WrapRow, one('SELECT * FROM wrap WHERE kind = ?', kind)),
    /** In the place of the one that was there. */
    putWrap: (kind: WrapSlot, wrap: WrapRow) =>
      write(
        'INSERT OR REPLACE INTO wrap (kind, version, memory_kib, passes, lanes, device, salt, nonce, ciphertext) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        ...[kind, wrap.version, wrap.memory_kib, wrap.passes, wrap.lanes, wrap.device],
        ...[wrap.salt, wrap.nonce, wrap.ciphertext],
      ),
    removeWrap: (kind: WrapSlot) => write('DELETE FROM wrap WHERE kind = ?', kind),
    /** Milliseconds since 1970, the latest first. */
    attempts: (): number[] => (countsTries() ? attemptsIn(database) : []),
    /** Format 1 had no place for them, and nothing of it changes before it opens. */
    addAttempt(at: number): void {
      if (countsTries()) write('INSERT INTO attempt (at) VALUES (?)', at)
    },
    clearAttempts: () => write('DELETE FROM attempt'),

    row(id: string): Row | undefined {
      const found = one('SELECT * FROM record WHERE id = ?', id)
      return found === undefined ? undefined : whole(Row, found)
    },
    rowsOfKind: (kind: string) => rowsWhere('record', 'kind', 'sequence', kind),
    rowsOfClient: (clientId: string) => rowsWhere('record', 'client_id', 'sequence', clientId),
    historyOf: (id: string) => rowsWhere('history', 'id', 'revision', id),
    historyOfClient: (clientId: string) => rowsWhere('history', 'client_id', 'id, revision', clientId),
    allRows: (table: RecordTable) => all(Row, `SELECT * FROM ${table} ORDER BY sequence, revision`),
    /** Without contents. */
    identities: (table: RecordTable) =>
      all(RowIdentity, `SELECT sequence, vault_id, id, client_id, kind, revision, nonce FROM ${table}`),
    nextSequence: () =>
      numberFrom(
        'SELECT 1 + max(coalesce((SELECT max(sequence) FROM record), 0), coalesce((SELECT max(sequence) FROM history), 0)) AS n',
      ),
    insertRow: (table: RecordTable, row: Row) =>
      write(
        `INSERT INTO ${table} (sequence, vault_id, id, client_id, kind, revision, nonce, ciphertext) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[row.sequence, row.vault_id, row.id, row.client_id, row.kind, row.revision],
        ...[row.nonce, row.ciphertext],
      ),
    removeRow: (id: string) => write('DELETE FROM record WHERE id = ?', id),
    removeClient(clientId: string): void {
      write('DELETE FROM record WHERE client_id = ?', clientId)
      write('DELETE FROM history WHERE client_id = ?', clientId)
    },
    removeAllRows(): void {
      write('DELETE FROM record')
      write('DELETE FROM history')
    },

    erased: () => all(z.strictObject({ id: z.string() }), 'SELECT id FROM erased').map(({ id }) => id),
    isErased: (id: string) => numberFrom('SELECT count(*) AS n FROM erased WHERE id = ?', id) > 0,
    addErased: (id: string) => write('INSERT INTO erased (id) VALUES (?)', id),
    removeErased: (id: string) => write('DELETE FROM erased WHERE id = ?', id),

    logRows: () => all(LogRow, 'SELECT number, nonce, ciphertext FROM log ORDER BY number'),
    /** An entry that somebody has put in this place gives way. */
    addLogRow: ({ number, nonce, ciphertext }: LogRow) =>
      write(
        'INSERT OR REPLACE INTO log (number, nonce, ciphertext) VALUES (?, ?, ?)',
        number,
        nonce,
        ciphertext,
      ),

    intoOneFile,
    /** Overwrites what was deleted, in the file and in the write-ahead log, and gives the room back. */
    overwriteDeleted(): void {
      intoOneFile()
      onDisk(() => database.exec('VACUUM'))
      intoOneFile()
    },
    /** For SQLite's own backup, which reads through the one connection that may. */
    database,
    close() {
      if (database.isOpen) onDisk(() => database.close())
    },
  }
}

/**
 * Looks at a vault file without changing a byte of it or waiting for it. Throws 'vaultNewer' for a later
 * format, 'vaultTruncated' for one that was cut off, 'vaultDamaged' for what is no vault of ours, 'vaultInUse' while
 * another process has it.
 */
export function lookAt(path: string): 'absent' | 'present' {
  if (!onDisk(() => existsSync(path))) return 'absent'
  const { version, application } = onDisk(() => markings(path))
  if (application !== applicationId || version < 1) throw new VaultError('vaultDamaged')
  if (version > formatVersion) throw new VaultError('vaultNewer')
  return 'present'
}

function markings(path: string): { version: number; application: number } {
  mustBeComplete(path)
  return readingOnly(path, (database) => {
    const mark = (name: string) => whole(z.int(), database.prepare(`PRAGMA ${name}`).get()?.[name])
    return { version: mark('user_version'), application: mark('application_id') }
  })
}

function lyingStill(path: string): URL {
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return url
}

function configure(database: DatabaseSync): void {
  // All of its rows: `get` stops at the first, and does not hear when what comes after it, the commit, fails.
  const set = (pragma: string) => database.prepare(`PRAGMA ${pragma}`).all()[0]
  set('locking_mode = EXCLUSIVE')
  set('trusted_schema = OFF')
  set('cell_size_check = ON')
  set('secure_delete = ON')
  set('temp_store = MEMORY')
  set('synchronous = FULL')
  // On a Mac an ordinary sync may leave data in the drive's cache.
  set('fullfsync = ON')
  set('checkpoint_fullfsync = ON')
  const mode = set('journal_mode = WAL')?.['journal_mode']
  if (mode !== 'wal') throw new VaultError('storageFailed')
  // Takes the lock now, and finds out now whether the file can be written.
  database.exec('BEGIN IMMEDIATE; ROLLBACK')
}

function checkWhole(database: DatabaseSync): void {
  const version = whole(z.int(), database.prepare('PRAGMA user_version').get()?.['user_version'])
  const schema: readonly string[] = schemaOf(version)
  const tables = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').all()
  const found = tables.map(({ sql }) => sql)
  // A trigger, a view or a changed table is not ours, and would run inside our statements.
  const asMade = found.length === schema.length && schema.every((sql) => found.includes(sql))
  // Not the quick one: it does not see an index that leads past a record.
  const pages = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']
  if (!asMade || pages !== 'ok') throw new VaultError('vaultDamaged')
}
