/** A client's line through time: from the dossier's records and from what the log tells of it. */
import type { LogEntry, LogKind } from '../../shared/bridge/log.ts'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import type { Intake } from '../../shared/model/dossier.ts'
import { dayOf } from '../shell/moment.ts'

/** `date` is the calendar date here. `count`: how often on that day. */
export type TimelineEntry = { readonly key: string; readonly date: string } & (
  | { readonly what: 'interview'; readonly recordId: string; readonly intake: Intake }
  | {
      readonly what: 'planMade' | 'planImported' | 'planChanged'
      readonly recordId: string
      readonly plan?: PlanCount
    }
  | { readonly what: 'restored'; readonly recordId: string; readonly part: 'client' | 'intake' | 'plan' }
  | {
      readonly what: 'reported' | 'released'
      readonly audience: 'client' | 'employer'
      readonly count: number
    }
  | { readonly what: 'begun' | 'imported' | 'exported'; readonly count: number }
)
/** Of the actions that were not dropped. Only as they are now: how many were done on an earlier day nobody noted. */
export type PlanCount = { readonly done: number; readonly total: number }

/**
 * The newest first. Of one day the log's entries stand in their order, above the interviews: what came of a talk comes
 * after it. Only the beginning of the dossier stands below them: there was nothing before it. Of the same thing on one
 * day there is one entry. A record that the log knows and that is no longer there has no entry.
 */
export function timelineOf(
  records: readonly StoredRecord[],
  milestones: readonly LogEntry[],
): TimelineEntry[] {
  const interviews = records.flatMap((record): TimelineEntry[] =>
    record.kind === 'intake'
      ? [
          {
            ...{ key: `interview ${record.id}`, what: 'interview', date: record.body.date },
            ...{ recordId: record.id, intake: record.body },
          },
        ]
      : [],
  )
  const byKey = new Map<string, TimelineEntry>()
  for (const milestone of milestones) {
    const entry = entryOf(milestone, records)
    if (entry === undefined) continue
    const known = byKey.get(entry.key)
    // At the place of the last of that day.
    byKey.delete(entry.key)
    byKey.set(entry.key, known && 'count' in known ? { ...known, count: known.count + 1 } : entry)
  }
  const told = [...byKey.values()]
  return withPlanCount(inOrder([...interviews, ...told]), records)
}

const inOrder = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries
    .toReversed()
    .sort((a, b) =>
      a.date === b.date ? Number(isBeginning(a)) - Number(isBeginning(b)) : a.date < b.date ? 1 : -1,
    )

const isBeginning = ({ what }: TimelineEntry): boolean => what === 'begun' || what === 'imported'

/** The newest entry about the plan says how far it has come. */
function withPlanCount(entries: readonly TimelineEntry[], records: readonly StoredRecord[]): TimelineEntry[] {
  const plan = records.find((record) => record.kind === 'plan')
  const actions = (plan?.body.actions ?? []).filter(({ status }) => status !== 'dropped')
  const count = { done: actions.filter(({ status }) => status === 'done').length, total: actions.length }
  const newest = entries.find(({ what }) => what.startsWith('plan'))
  if (count.total === 0) return [...entries]
  return entries.map((entry) => (entry === newest ? { ...entry, plan: count } : entry))
}

const counted = { reported: 'reported', released: 'released' } as const satisfies Partial<
  Record<LogKind, string>
>

function entryOf(milestone: LogEntry, records: readonly StoredRecord[]): TimelineEntry | undefined {
  const { kind, at, recordId, recordKind, audience } = milestone
  const date = dayOf(at)
  if (kind === 'added' && recordKind === 'client') return { key: 'begun', what: 'begun', date, count: 1 }
  if (kind === 'imported' && recordKind === 'client')
    return { key: 'imported', what: 'imported', date, count: 1 }
  if (kind === 'exported') return { key: `exported ${date}`, what: 'exported', date, count: 1 }
  if ((kind === 'reported' || kind === 'released') && audience !== undefined)
    return { key: `${kind} ${audience} ${date}`, what: counted[kind], audience, date, count: 1 }
  const record = records.find(({ id }) => id === recordId)
  if (record === undefined) return undefined
  if (kind === 'historyRestored')
    return {
      key: `restored ${record.id} ${date}`,
      what: 'restored',
      recordId: record.id,
      part: record.kind,
      date,
    }
  if (record.kind !== 'plan') return undefined
  const what = kind === 'changed' ? 'planChanged' : kind === 'imported' ? 'planImported' : 'planMade'
  return { key: `${what} ${date}`, what, recordId: record.id, date }
}

/** Entries of one month; `month` is any of its dates. */
export type TimelineMonth = { readonly month: string; readonly entries: TimelineEntry[] }

/** The entries by month, in their order. */
export function monthsOf(entries: readonly TimelineEntry[]): TimelineMonth[] {
  const months: TimelineMonth[] = []
  for (const entry of entries) {
    const last = months.at(-1)
    if (last?.month.slice(0, 7) === entry.date.slice(0, 7)) last.entries.push(entry)
    else months.push({ month: entry.date, entries: [entry] })
  }
  return months
}
