/**
 * What is unlocked now, for every view that watches it: the dossiers that were opened, and of every client the own
 * record. The first live in a session that is never written to disk (Electron: an in-memory partition; a browser: a
 * private window) and are thrown away on locking. The list is only read whole, and kept as it is: ten thousand rows
 * put into a database one by one and read out again would stand between the passphrase and the list for seconds.
 */
import Dexie, { liveQuery, type Table } from 'dexie'
import { shallowRef, watch, type ShallowRef, type WatchSource } from 'vue'
import type { ClientRecord, StoredRecord } from '../../shared/bridge/records.ts'

/** `position` keeps the order in which the vault made a client's records. */
type Row = Pick<StoredRecord, 'id' | 'clientId' | 'kind'> & { position: number; record: StoredRecord }

class WorkingCopy extends Dexie {
  declare readonly rows: Table<Row, string>

  constructor() {
    super('working-copy')
    this.version(1).stores({ rows: 'id, [clientId+position], kind' })
  }
}

let database = new WorkingCopy()
const cards = shallowRef<ReadonlyMap<string, ClientRecord>>(new Map())

const rowOf = (record: StoredRecord, position: number): Row => ({
  id: record.id,
  clientId: record.clientId,
  kind: record.kind,
  position,
  record,
})

const rowsOf = (clientId: string) =>
  database.rows.where('[clientId+position]').between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])

/** Empties the working copy and begins a new one; also at start, in case an earlier page could not. */
export async function discardWorkingCopy(): Promise<void> {
  cards.value = new Map()
  await database.delete()
  database = new WorkingCopy()
}

/**
 * Puts one record as the vault now has it. Here and below Dexie's own promises are chained: a transaction ends
 * when nothing is asked of it in time, and a native `await` may take too long.
 */
export async function putRecord(record: StoredRecord): Promise<void> {
  const { rows } = database
  await database.transaction('rw', rows, () =>
    rows
      .get(record.id)
      .then((known) => known?.position ?? nextPosition(record.clientId))
      .then((position) => rows.put(rowOf(record, position))),
  )
  putCards([record])
}

function putCards(records: readonly StoredRecord[]): void {
  const changed = records.filter((record) => record.kind === 'client')
  if (changed.length > 0)
    cards.value = new Map([...cards.value, ...changed.map((record) => [record.id, record] as const)])
}

const nextPosition = (clientId: string) =>
  rowsOf(clientId)
    .last()
    .then((last) => (last?.position ?? -1) + 1)

/** Replaces the list of clients. */
export function putClients(clients: readonly ClientRecord[]): void {
  cards.value = new Map(clients.map((record) => [record.id, record]))
}

/** Replaces everything of one client by its records in the vault's order. */
export async function putClient(clientId: string, records: readonly StoredRecord[]): Promise<void> {
  const { rows } = database
  await database.transaction('rw', rows, () =>
    rowsOf(clientId)
      .delete()
      .then(() => rows.bulkPut(records.map(rowOf))),
  )
  putCards(records)
}

/** Takes everything of one client out. */
export async function removeClient(clientId: string): Promise<void> {
  await database.transaction('rw', database.rows, () => rowsOf(clientId).delete())
  cards.value = new Map([...cards.value].filter(([id]) => id !== clientId))
}

/** Every client's own record; a computed value that asks is asked again after a change. */
export const clientRecords = (): ClientRecord[] => [...cards.value.values()]

/** Every interview and plan of the clients who were opened; of one client in the vault's order. */
export async function openedParts(): Promise<StoredRecord[]> {
  const rows = await database.rows.where('kind').anyOf('intake', 'plan').toArray()
  return rows.toSorted((a, b) => a.position - b.position).map(({ record }) => record)
}

/** Every record of one client, in the vault's order. */
export const recordsOf = async (clientId: string): Promise<StoredRecord[]> =>
  (await rowsOf(clientId).toArray()).map(({ record }) => record)

/**
 * The answer of a query, again whenever the working copy or the source has changed; undefined before the first
 * answer. Ends with the component or store that calls it.
 */
export function useLive<Key, T>(
  source: WatchSource<Key>,
  query: (key: Key) => Promise<T>,
): Readonly<ShallowRef<T | undefined>> {
  const answer = shallowRef<T>()
  watch(
    source,
    (key, _before, onCleanup) => {
      answer.value = undefined
      const subscription = liveQuery(() => query(key)).subscribe({
        next: (value) => (answer.value = value),
        error: (error: unknown) => {
          if (!(error instanceof Dexie.DatabaseClosedError)) throw error
        },
      })
      onCleanup(() => subscription.unsubscribe())
    },
    { immediate: true },
  )
  return answer
}
