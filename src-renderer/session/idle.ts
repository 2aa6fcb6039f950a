/**
 * Notices that nobody has touched anything for too long, or that the laptop has slept. Only real keys and pointers
 * count, in this window and in the one that faces the client.
 */
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { countOn, touchedAt, verdictOn, type Moment } from '../../shared/locking/stillTime.ts'
import { listenElsewhere, listenToTouches } from '../shell/touches.ts'

export type IdleParts = {
  readonly isOpen: () => boolean
  /** In milliseconds. */
  readonly limit: () => number
  readonly onLimit: (because: 'idle' | 'sleep') => void
  /** Somebody is there: at once, and then at most every `tellEvery`. */
  readonly onTouch: () => void
  readonly now?: () => Moment
}

const lookEvery = 1_000
const tellEvery = 30_000

const thisMoment = (): Moment => ({ wall: Date.now(), steady: performance.now() })

/** For as long as the calling component is there. `isWarning`: the limit is near. */
export function useIdle({ isOpen, limit, onLimit, onTouch, now = thisMoment }: IdleParts): {
  isWarning: Readonly<Ref<boolean>>
} {
  const isWarning = ref(false)
  let time = touchedAt(now())
  let told: Moment | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  /** True when the limit is passed: whoever wakes the laptop by a key does not open it with that key. */
  function look(): boolean {
    time = countOn(time, now())
    const verdict = isOpen() ? verdictOn(time, limit()) : undefined
    isWarning.value = verdict === 'warn'
    if (verdict === undefined || verdict === 'warn') return false
    // Should locking not succeed, it is tried again after this long.
    time = { ...touchedAt(now()), still: limit() - tellEvery }
    onLimit(verdict)
    return true
  }

  function touch(): void {
    if (look()) return
    time = touchedAt(now())
    isWarning.value = false
    if (!isOpen() || (told && countOn(touchedAt(told), now()).still < tellEvery)) return
    told = now()
    onTouch()
  }

  let stopListening: (() => void)[] = []
  onMounted(() => {
    timer = setInterval(look, lookEvery)
    stopListening = [listenToTouches((event) => event.isTrusted && touch()), listenElsewhere(touch)]
    document.addEventListener('visibilitychange', look)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    for (const stop of stopListening) stop()
    document.removeEventListener('visibilitychange', look)
  })
  return { isWarning }
}
