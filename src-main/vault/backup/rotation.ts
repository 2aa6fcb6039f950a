/**
 * Which backups have had their time. Pure. Today's newest three stay; of each of the seven days before, the newest; of
 * each week in the thirteen weeks before that, the newest. A day is the practice's own, a week begins on Monday: fixed,
 * so that what stands for a week today still does tomorrow.
 */
import type { BackupName } from './backupName.ts'

export const rotation = { today: 3, days: 7, weeks: 13, keptDays: 30 } as const

/**
 * However old: a laptop that lay in a drawer, or a clock that stood in 2040 for an afternoon, must not cost every backup
 * but the last.
 */
const leastDays = 3
const dayMs = 24 * 60 * 60 * 1000

/**
 * Those of `backups` to remove at `now`. `dayOf` gives a moment's calendar day, `yyyy-MM-dd`. Never the newest of all,
 * never one from the future (then a clock is wrong), no 'kept' one within thirty days, no 'aside' ever.
 */
export function outlived<B extends BackupName>(
  backups: readonly B[],
  now: Date,
  dayOf: (moment: Date) => string,
): B[] {
  const judged = backups
    .filter(({ at, kind }) => at <= now && (kind === 'regular' || isOldKept({ at, kind }, now)))
    .map((backup) => ({ backup, day: dayNumber(dayOf(backup.at)) }))
    .sort((a, b) => b.backup.at.getTime() - a.backup.at.getTime())
  const today = dayNumber(dayOf(now))
  const staying = new Set<B>()
  const stay = ({ backup }: (typeof judged)[number]) => staying.add(backup)

  judged
    .filter(({ day }) => day === today)
    .slice(0, rotation.today)
    .forEach(stay)
  const newestOfDays = firstOfEach(judged, ({ day }) => day)
  newestOfDays.slice(0, leastDays).forEach(stay)
  newestOfDays.filter(({ day }) => today - day <= rotation.days).forEach(stay)
  firstOfEach(judged, ({ day }) => weekOf(day))
    .filter(({ day }) => today - day <= rotation.days + 7 * rotation.weeks)
    .forEach(stay)
  return judged.map(({ backup }) => backup).filter((backup) => !staying.has(backup))
}

const isOldKept = ({ at, kind }: BackupName, now: Date): boolean =>
  kind === 'kept' && now.getTime() - at.getTime() > rotation.keptDays * dayMs

/** Days since 1970, a Thursday. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs
const weekOf = (day: number): number => Math.floor((day + 3) / 7)

function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => number): T[] {
  const seen = new Set<number>()
  return all.filter((one) => {
    const key = keyOf(one)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
