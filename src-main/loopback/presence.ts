/** Counts the pages that are open, and says when nobody is left. */

export type PresenceTimes = {
  /** How long the server waits for the first page, in milliseconds. */
  readonly firstVisit: number
  /** How long after the last page has gone: a reload goes and comes back. In milliseconds. */
  readonly grace: number
}

export const standardTimes: PresenceTimes = { firstVisit: 10 * 60_000, grace: 5_000 }

export type Presence = {
  /** A page has come; call the answer once it has gone. */
  arrive(): () => void
  /** The browser has ended: nobody comes back, so there is little left to wait for. */
  hurry(): void
  /** No longer watches. */
  stop(): void
}

/** For pages that have gone without their connection being closed yet, in milliseconds. */
const shortGrace = 500

/** Calls `onEmpty` once. */
export function createPresence(times: PresenceTimes, onEmpty: () => void): Presence {
  let open = 0
  let stopped = false
  let grace = times.grace
  let timer = setTimeout(end, times.firstVisit)

  return {
    arrive() {
      open += 1
      clearTimeout(timer)
      let here = true
      return () => {
        if (!here) return
        here = false
        open -= 1
        if (open === 0 && !stopped) timer = setTimeout(end, grace)
      }
    },
    hurry() {
      grace = Math.min(grace, shortGrace)
      if (open > 0 || stopped) return
      clearTimeout(timer)
      timer = setTimeout(end, grace)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }

  function end(): void {
    if (stopped) return
    stopped = true
    onEmpty()
  }
}
