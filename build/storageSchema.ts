/** The guard over the vault's tables: what a committed snapshot says of them against what the program makes. */
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { formatVersion, schema } from '../src-main/vault/schema.ts'

const Names = z.array(z.string())
/** `tables` has the columns of each; `retired` holds what is gone (`table` or `table.column`), for ever. */
export const Snapshot = z.strictObject({
  format: z.int(),
  tables: z.record(z.string(), Names),
  retired: Names,
})
export type Snapshot = z.infer<typeof Snapshot>

export const snapshotPath = new URL('../docs/schema/vault-tables.json', import.meta.url)

/** The tables that this program makes, as SQLite tells of them. */
export function tablesNow(): Pick<Snapshot, 'format' | 'tables'> {
  const database = new DatabaseSync(':memory:')
  database.exec(schema.join(';'))
  const names = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all()
  const columns = database.prepare('SELECT name FROM pragma_table_info(?)')
  const tables = Object.fromEntries(
    names.map(({ name }) => [
      String(name),
      columns.all(String(name)).map((column) => String(column['name'])),
    ]),
  )
  database.close()
  return { format: formatVersion, tables }
}

/**
 * What is not as it may be, one line each: a name that was removed without being retired, a retired one that came
 * back, an addition without a new snapshot, a change without a new format.
 */
export function problemsOf(snapshot: Snapshot, now: Pick<Snapshot, 'format' | 'tables'>): string[] {
  const [before, after] = [namesOf(snapshot.tables), namesOf(now.tables)]
  const removed = before.filter((name) => !after.includes(name))
  const added = after.filter((name) => !before.includes(name))
  const changed = removed.length + added.length > 0
  return [
    ...removed
      .filter((name) => !snapshot.retired.includes(name))
      .map(
        (name) => `${name} was removed: vaults have it; a migration must bring it over, and its name retires`,
      ),
    ...after
      .filter((name) => snapshot.retired.includes(name))
      .map((name) => `${name} is retired: old vaults have something else under that name; take another`),
    ...added.map((name) => `${name} is new: run npm run schema`),
    ...(changed && now.format === snapshot.format ? ['the tables changed: raise formatVersion'] : []),
    ...(!changed && now.format !== snapshot.format
      ? [`format ${now.format} has no snapshot: run npm run schema`]
      : []),
  ]
}

/** The next snapshot. Throws what only a person can decide: something was removed, or came back. */
export function nextSnapshot(snapshot: Snapshot, now: Pick<Snapshot, 'format' | 'tables'>): Snapshot {
  const undecided = problemsOf(snapshot, now).filter((line) => / was removed| is retired/.test(line))
  if (undecided.length > 0) throw new Error(undecided.join('\n'))
  return { ...now, retired: snapshot.retired }
}

const namesOf = (tables: Snapshot['tables']): string[] =>
  Object.entries(tables).flatMap(([table, columns]) => [
    table,
    ...columns.map((column) => `${table}.${column}`),
  ])
