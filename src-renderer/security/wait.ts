/** Counts down the seconds that wrong tries have cost. */
import { computed, onBeforeUnmount, ref } from 'vue'

export function useWait() {
  const left = ref(0)
  let until = 0
  let timer: ReturnType<typeof setInterval> | undefined

  function tick(): void {
    left.value = Math.max(0, Math.ceil((until - performance.now()) / 1000))
    if (left.value === 0) stop()
  }
  function stop(): void {
    clearInterval(timer)
    timer = undefined
  }

  /** Begins anew, until a moment on the clock of `performance.now()`; one that is past is nothing to wait for. */
  function start(moment: number): void {
    until = moment
    stop()
    tick()
    if (left.value > 0) timer = setInterval(tick, 250)
  }

  onBeforeUnmount(stop)
  return { left, isWaiting: computed(() => left.value > 0), start }
}
