/**
 * What hangs on a key and is not the key itself: it waits until the key is drawn, and not a moment longer than anybody
 * asks.
 */

/** In milliseconds, where no frame comes: a window that nobody sees draws none. */
const longestWait = 100

export type AfterFrame = { soon: () => void; now: () => void; isWaiting: () => boolean }

/** `step` runs once for all that came `soon` before its frame; `now` runs it at once, if it waits. */
export function createAfterFrame(step: () => void): AfterFrame {
  let timer: ReturnType<typeof setTimeout> | undefined

  function now(): void {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    step()
  }
  function soon(): void {
    if (timer !== undefined) return
    timer = setTimeout(now, longestWait)
    const { requestAnimationFrame: frame } = globalThis as {
      requestAnimationFrame?: typeof requestAnimationFrame
    }
    if (frame === undefined) now()
    else frame(() => setTimeout(now))
  }
  return { soon, now, isWaiting: () => timer !== undefined }
}
