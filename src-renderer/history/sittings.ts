/** Revisions as a coach remembers them: by day, and what was saved in one sitting together. */
import { differenceInMinutes } from 'date-fns/differenceInMinutes'
import { parseISO } from 'date-fns/parseISO'
import type { Revision } from '../../shared/bridge/records.ts'
import { dayOf } from '../shell/moment.ts'

/** Revisions that were saved shortly after one another; the newest first. Never empty. */
export type Sitting = readonly [Revision, ...Revision[]]
/** `date` is the calendar date here, `2026-11-02`; null where moments were not kept yet. */
export type HistoryDay = { date: string | null; sittings: Sitting[] }

/** How long nothing is saved before it is another sitting. */
const pauseInMinutes = 15

/**
 * The newest day first, and in it the newest sitting. `revisions` stand in the order in which they were saved, which
 * is what counts: a clock may have been set back between two of them, and then a day stands there twice.
 */
export function historyDays(revisions: readonly Revision[]): HistoryDay[] {
  const days: HistoryDay[] = []
  for (const revision of revisions.toReversed()) {
    const day = days.at(-1)
    const sitting = day?.sittings.at(-1)
    const date = revision.savedAt === null ? null : dayOf(revision.savedAt)
    if (day === undefined || sitting === undefined || day.date !== date)
      days.push({ date, sittings: [[revision]] })
    else if (isSoonAfter(sitting.at(-1)!, revision))
      day.sittings[day.sittings.length - 1] = [...sitting, revision]
    else day.sittings.push([revision])
  }
  return days
}

function isSoonAfter(later: Revision, earlier: Revision): boolean {
  if (later.savedAt === null || earlier.savedAt === null) return later.savedAt === earlier.savedAt
  return Math.abs(differenceInMinutes(parseISO(later.savedAt), parseISO(earlier.savedAt))) <= pauseInMinutes
}
