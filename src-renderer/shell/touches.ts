/** What shows that somebody is there: keys and pointers, in this window and in another one of ours. */

const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const

/** Hears every touch of this window, before anything else does; until the answer is called. */
export function listenToTouches(hear: (event: Event) => void): () => void {
  for (const name of touches) window.addEventListener(name, hear, { capture: true, passive: true })
  return () => {
    for (const name of touches) window.removeEventListener(name, hear, { capture: true })
  }
}

const hearing = new Set<() => void>()

/** Hears of touches of another window; until the answer is called. */
export function listenElsewhere(hear: () => void): () => void {
  hearing.add(hear)
  return () => void hearing.delete(hear)
}

/** Somebody touched another window of ours. */
export const touchedElsewhere = (): void => hearing.forEach((hear) => hear())
