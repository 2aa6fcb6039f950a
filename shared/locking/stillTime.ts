/** How long nobody has touched anything, and what follows from it. Main and the page count by the same rules. */

/**
 * Two clocks, in milliseconds: the wall's goes on while the machine sleeps, but can be set back; the steady one
 * cannot be set, but may stand still during sleep.
 */
export type Moment = { readonly wall: number; readonly steady: number }

/** `still`: how long nothing has been touched. `step`: how much of that came with the last look. In milliseconds. */
export type StillTime = { readonly still: number; readonly step: number; readonly seen: Moment }

/** A longer step than this between two looks means that the machine slept: a hidden page looks once a minute. */
export const sleepGap = 90_000
/** How long before locking the person is warned. */
export const warningTime = 30_000

export const touchedAt = (now: Moment): StillTime => ({ still: 0, step: 0, seen: now })

/**
 * Counts on to now. What the faster of the two clocks says counts, step by step: a clock that is set back costs
 * nothing but that clock's part of one step, and one that is set forward locks too early, never too late.
 */
export function countOn({ still, seen }: StillTime, now: Moment): StillTime {
  const step = Math.max(0, now.wall - seen.wall, now.steady - seen.steady)
  return { still: still + step, step, seen: now }
}

/** What has to happen; undefined when nothing has. `limit` in milliseconds. */
export function verdictOn({ still, step }: StillTime, limit: number): 'sleep' | 'idle' | 'warn' | undefined {
  if (step >= sleepGap) return 'sleep'
  if (still >= limit) return 'idle'
  return still >= limit - warningTime ? 'warn' : undefined
}
