/** The vault's file: SQLite with the settings that a crash, a thief and a second instance ask for. */
import { existsSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { makePrivate, watchPlace } from './placeOnDisk.ts'
import { applicationId, formatVersion, schema } from './schema.ts'
import { onDisk } from './storageErrors.ts'
import { VaultError } from './vaultError.ts'

const Blob = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const Wrap = z.strictObject({
  memory_kib: z.int(),
  passes: z.int(),
  lanes: z.int(),
  salt: Blob,
  nonce: Blob,
  ciphertext: Blob,
})
const Row = z.strictObject({
  sequence: z.int(),
  id: z.string(),
  client_id: z.string(),
  kind: z.string(),
  revision: z.int(),
  nonce: Blob,
  ciphertext: Blob,
})
export type WrapRow = z.infer<typeof Wrap>
export type Row = z.infer<typeof Row>

export type Storage = ReturnType<typeof openStorage>

/**
 * Opens the file for writing, alone: as long as it is open no other process can. A file without tables is
 * taken as it is (`createTables` follows). Throws `VaultError`.
 */
export function openStorage(path: string) {
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
  const one = (sql: string, ...values: (string | number)[]) =>
    onDisk(() => database.prepare(sql).get(...values))
  const write = (sql: string, ...values: (string | number | Uint8Array)[]) =>
    onDisk(() => database.prepare(sql).run(...values))
  const rows = (where: string, value: string) =>
    onDisk(() =>
      database.prepare(`SELECT * FROM record WHERE ${where} = ? ORDER BY sequence`).all(value),
    ).map((row) => whole(Row, row))

  return {
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
            ...schema,
            `PRAGMA application_id = ${applicationId}`,
            `PRAGMA user_version = ${formatVersion}`,
          ].join(';'),
        ),
      ),
    /** Throws 'vaultDamaged' unless pages and tables are as this format has them. */
    check: () => onDisk(() => checkWhole(database)),
    vaultId: () => whole(z.strictObject({ id: z.string() }), one('SELECT id FROM vault')).id,
    insertVaultId: (id: string) => write('INSERT INTO vault (only_row, id) VALUES (1, ?)', id),
    wrap: (kind: string) =>
      whole(
        Wrap,
        one('SELECT memory_kib, passes, lanes, salt, nonce, ciphertext FROM wrap WHERE kind = ?', kind),
      ),
    insertWrap: (kind: string, wrap: WrapRow) =>
      write(
        'INSERT INTO wrap (kind, memory_kib, passes, lanes, salt, nonce, ciphertext) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[kind, wrap.memory_kib, wrap.passes, wrap.lanes, wrap.salt, wrap.nonce, wrap.ciphertext],
      ),
    row(id: string): Row | undefined {
      const found = one('SELECT * FROM record WHERE id = ?', id)
      return found === undefined ? undefined : whole(Row, found)
    },
    rowsOfKind: (kind: string) => rows('kind', kind),
    rowsOfClient: (clientId: string) => rows('client_id', clientId),
    nextSequence: () =>
      whole(
        z.strictObject({ next: z.int() }),
        one('SELECT coalesce(max(sequence), 0) + 1 AS next FROM record'),
      ).next,
    insertRow: (row: Row) =>
      write(
        'INSERT INTO record (sequence, id, client_id, kind, revision, nonce, ciphertext) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[row.sequence, row.id, row.client_id, row.kind, row.revision, row.nonce, row.ciphertext],
      ),
    updateRow: (row: Row) =>
      write(
        'UPDATE record SET revision = ?, nonce = ?, ciphertext = ? WHERE sequence = ?',
        ...[row.revision, row.nonce, row.ciphertext, row.sequence],
      ),
    /** Moves all of the write-ahead log into the file. Closing does that too, but does not say when it fails. */
    intoOneFile(): void {
      const result = one('PRAGMA wal_checkpoint(TRUNCATE)')
      if (result?.['busy'] !== 0) throw new VaultError('storageFailed')
    },
    close() {
      if (database.isOpen) onDisk(() => database.close())
    },
  }
}

/**
 * Looks at a vault file without changing a byte of it or waiting for it. Throws 'vaultNewer' for a later
 * format, 'vaultDamaged' for what is no vault of ours, 'vaultInUse' while another process has it.
 */
export function lookAt(path: string): 'absent' | 'present' {
  if (!onDisk(() => existsSync(path))) return 'absent'
  const { version, application } = onDisk(() => markings(path))
  if (application !== applicationId || version < 1) throw new VaultError('vaultDamaged')
  if (version > formatVersion) throw new VaultError('vaultNewer')
  return 'present'
}

function markings(path: string): { version: number; application: number } {
  if (statSync(path).size === 0) return { version: 0, application: 0 }
  const walSize = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const hadIndex = existsSync(`${path}-shm`)
  const url = pathToFileURL(path)
  // Without changes waiting in the write-ahead log, SQLite can be told to touch nothing beside the file.
  if (walSize === 0) url.searchParams.set('immutable', '1')
  const database = new DatabaseSync(url, { readOnly: true, timeout: 0, defensive: true })
  try {
    const mark = (name: string) => whole(z.int(), database.prepare(`PRAGMA ${name}`).get()?.[name])
    return { version: mark('user_version'), application: mark('application_id') }
  } finally {
    database.close()
    if (walSize > 0 && !hadIndex) rmSync(`${path}-shm`, { force: true })
  }
}

function configure(database: DatabaseSync): void {
  const set = (pragma: string) => database.prepare(`PRAGMA ${pragma}`).get()
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
  const tables = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').all()
  const found = tables.map(({ sql }) => sql)
  // A trigger, a view or a changed table is not ours, and would run inside our statements.
  const asMade = found.length === schema.length && schema.every((sql) => found.includes(sql))
  const pages = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check']
  if (!asMade || pages !== 'ok') throw new VaultError('vaultDamaged')
}

/** What was read, as the schema has it; throws 'vaultDamaged' when it is anything else. */
function whole<S extends z.ZodType>(shape: S, found: unknown): z.infer<S> {
  const parsed = shape.safeParse(found)
  if (!parsed.success) throw new VaultError('vaultDamaged')
  return parsed.data
}
