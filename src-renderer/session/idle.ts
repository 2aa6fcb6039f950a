/** Notices that nobody has touched anything for too long, or that the laptop has slept. Only real keys and pointers count. */
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { countOn, touchedAt, verdictOn, type Moment } from '../../shared/locking/stillTime.ts'

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
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const

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

  function touch(event: Event): void {
    if (!event.isTrusted || look()) return
    time = touchedAt(now())
    isWarning.value = false
    if (!isOpen() || (told && countOn(touchedAt(told), now()).still < tellEvery)) return
    told = now()
    onTouch()
  }

  onMounted(() => {
    timer = setInterval(look, lookEvery)
    for (const name of touches) window.addEventListener(name, touch, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    for (const name of touches) window.removeEventListener(name, touch, { capture: true })
    document.removeEventListener('visibilitychange', look)
  })
  return { isWarning }
}
