/**
 * A wrong passphrase or recovery code costs growing time. It slows down who sits at the keyboard; who has the file and
 * other tools is slowed down by the key derivation alone.
 */

/** Milliseconds to wait after so many failures since the last success: none for two, then 1, 2, 4 … 300 seconds. */
export const delayAfter = (failures: number): number =>
  failures < 3 ? 0 : Math.min(2 ** (failures - 3), 300) * 1000

/**
 * Milliseconds to wait at `now`, after failures at `attempts` (both by the wall clock). `quiet` is how long at least
 * no try has failed, by a clock that nobody can set: a wall clock that was set back keeps nobody out for longer than
 * the delay itself.
 */
export function waitAfter(attempts: readonly number[], now: number, quiet: number): number {
  const delay = delayAfter(attempts.length)
  const last = attempts.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY)
  return Math.max(0, Math.min(last + delay - now, delay - quiet))
}

/** Both clocks in milliseconds. */
type Clocks = { now: () => number; steady: () => number }

export type Patience = ReturnType<typeof patienceBy>

/** Watches over the tries on one vault for as long as the program runs. */
export function patienceBy({ now, steady }: Clocks = { now: Date.now, steady: () => performance.now() }) {
  let quietSince = steady()
  return {
    /** Whole seconds, rounded up. */
    secondsAfter: (attempts: readonly number[]): number =>
      Math.ceil(waitAfter(attempts, now(), steady() - quietSince) / 1000),
    /** A try has failed: answers with the moment to note. */
    failed(): number {
      quietSince = steady()
      return Math.round(now())
    },
  }
}
