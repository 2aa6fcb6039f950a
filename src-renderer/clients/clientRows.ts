/** The rows of the list: each client with how it stands, in an order, and how many there are of each state. */
import type { ClientRecord } from '../../shared/bridge/records.ts'
import type { ClientState, Standing } from '../../shared/model/standing.ts'
import { findable, type Findable } from './search.ts'

export const orders = ['name', 'lastContact'] as const
export type Order = (typeof orders)[number]

/** `standing` is undefined as long as it is not known. */
export type ClientRow = Findable & { readonly standing: Standing | undefined }

/**
 * The rows in an order. `clients` come in that of their names; by last contact is the newest first, and who was never
 * spoken to last.
 */
export function rowsOf(
  clients: readonly ClientRecord[],
  standing: (clientId: string) => Standing | undefined,
  order: Order,
): ClientRow[] {
  const rows = clients.map((record): ClientRow => ({
    ...findable(record),
    standing: standing(record.clientId),
  }))
  if (order === 'name') return rows
  const dateOf = (row: ClientRow): string => row.standing?.lastContact ?? ''
  return rows.sort((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1))
}

export type Counts = Readonly<Record<ClientState | 'all', number>>

export function countStates(rows: readonly ClientRow[]): Counts {
  const counts = { all: rows.length, openIntake: 0, planToEvaluate: 0, quiet: 0 }
  for (const { standing } of rows) if (standing) counts[standing.state] += 1
  return counts
}

export const inState = (rows: readonly ClientRow[], state: ClientState | 'all'): readonly ClientRow[] =>
  state === 'all' ? rows : rows.filter(({ standing }) => standing?.state === state)

/** How a client is called in the list. */
export const whoOf = ({ body }: Pick<ClientRecord, 'body'>): string =>
  body.client.name || body.client.reference
