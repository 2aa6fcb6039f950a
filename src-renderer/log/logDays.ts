/** The log as a person reads it: by day, and what was done again and again taken together. */
import type { LogEntry, LogKind } from '../../shared/bridge/log.ts'
import { dayOf } from '../shell/moment.ts'

/** One or more entries that say the same; `first` is the earlier. */
export type LogLine = { first: LogEntry; last: LogEntry; count: number }
/** `date` is the calendar date here. */
export type LogDay = { date: string; lines: LogLine[] }

/** What happens many times in one sitting; all else has a line of its own each time. */
const folded: ReadonlySet<LogKind> = new Set(['changed', 'opened', 'historySeen'])
/** How long nothing of it happens before it is another line. */
const pauseInMilliseconds = 30 * 60_000

/**
 * The newest day first, and in it the newest line. `entries` stand in the order in which they were written; entries of
 * one kind about one record fold when none of another stands between them.
 */
export function logDays(entries: readonly LogEntry[]): LogDay[] {
  const days: LogDay[] = []
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at]!
    const date = dayOf(entry.at)
    const day = days.at(-1)
    const line = day?.lines.at(-1)
    if (day === undefined || line === undefined || day.date !== date)
      days.push({ date, lines: [{ first: entry, last: entry, count: 1 }] })
    else if (isMoreOf(entry, line.first)) {
      line.first = entry
      line.count += 1
    } else day.lines.push({ first: entry, last: entry, count: 1 })
  }
  return days
}

const isMoreOf = (earlier: LogEntry, later: LogEntry): boolean =>
  folded.has(later.kind) &&
  earlier.kind === later.kind &&
  earlier.clientId === later.clientId &&
  earlier.recordId === later.recordId &&
  earlier.user === later.user &&
  Math.abs(Date.parse(later.at) - Date.parse(earlier.at)) <= pauseInMilliseconds

/** The first lines of these days, so many; a day may be cut. */
export function firstLines(days: readonly LogDay[], most: number): LogDay[] {
  const shown: LogDay[] = []
  let left = most
  for (const { date, lines } of days) {
    if (left <= 0) break
    shown.push({ date, lines: lines.slice(0, left) })
    left -= lines.length
  }
  return shown
}
