/** The time that is talked: the interview is open, not paused, and on the screen. */
import { onBeforeUnmount, onMounted } from 'vue'

/** How much was talked since the last look, in milliseconds on the steady clock. */
export type Look = { readonly seen: number; readonly counts: boolean }

const lookEvery = 10_000
/** No step counts for more: a machine that slept has not talked, and no clock that is set adds an hour. */
export const longestStep = 2 * lookEvery

/** What the time from one look to the next adds; only what was counting then counts. In milliseconds. */
export const stepOf = ({ seen, counts }: Look, now: number): number =>
  counts ? Math.min(Math.max(0, now - seen), longestStep) : 0

/** Counts for as long as the calling component is there; `add` gets milliseconds. `look` is for when `isTalking` changes. */
export function useTalkTime(isTalking: () => boolean, add: (time: number) => void): { look: () => void } {
  const isCounting = () => isTalking() && document.visibilityState !== 'hidden'
  let last: Look = { seen: performance.now(), counts: false }
  let timer: ReturnType<typeof setInterval> | undefined

  function look(): void {
    const now = performance.now()
    add(stepOf(last, now))
    last = { seen: now, counts: isCounting() }
  }

  onMounted(() => {
    look()
    timer = setInterval(look, lookEvery)
    document.addEventListener('visibilitychange', look)
  })
  onBeforeUnmount(() => {
    look()
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  return { look }
}
