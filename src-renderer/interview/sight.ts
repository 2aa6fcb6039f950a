/** What has the focus is in sight: the whole of it, above the foot that stays at the bottom of the window. */
import { nextTick, onBeforeUnmount, onMounted, type Ref } from 'vue'

/** What one wants to see as a whole: a scale with its question and what was rated last time, a text with its label. */
const wholes = '[data-sight], [data-scale], [data-words], [data-notes], .v-input'
/** Kept free above and below, in pixels: a focus ring is a little larger than what it is about. */
const room = 12

/**
 * Whatever gets the focus on this page, and what has it when the window gets smaller; unless by a pointer: what moves
 * away under a press is not pressed.
 */
export function useFocusInSight(page: Readonly<Ref<HTMLElement | null>>): void {
  let isByPointer = false
  function keep(): void {
    const focused = document.activeElement
    const isHere = focused instanceof HTMLElement && page.value?.contains(focused)
    if (isHere && !isByPointer) void keepInSight(focused)
  }
  const listeners = {
    keydown: () => (isByPointer = false),
    pointerdown: () => (isByPointer = true),
    focusin: keep,
    resize: keep,
  }
  onMounted(() => {
    for (const [name, listen] of Object.entries(listeners)) window.addEventListener(name, listen, true)
  })
  onBeforeUnmount(() => {
    for (const [name, listen] of Object.entries(listeners)) window.removeEventListener(name, listen, true)
  })
}

/** At once, and once more when the page is drawn: a rating brings a line that moves what lies below it. */
export async function keepInSight(element: HTMLElement): Promise<void> {
  bringIntoSight(element)
  const before = window.scrollY
  await nextTick()
  // Whoever scrolled meanwhile knows the exact place.
  if (window.scrollY === before) bringIntoSight(element)
}

function bringIntoSight(element: HTMLElement): void {
  if (element.closest('[data-foot]')) return
  const foot = document.querySelector('[data-foot]')?.getBoundingClientRect().top ?? Infinity
  const bottom = Math.min(window.innerHeight, foot) - room
  const box = largestWithin(bottom - room, element)
  if (box === undefined) return
  if (box.bottom > bottom) scroll(box.bottom - bottom)
  else if (box.top < room) scroll(box.top - room)
}

/** As much around the element as there is height for; nothing when the element alone is higher. */
function largestWithin(height: number, element: HTMLElement): DOMRect | undefined {
  const wholesAround = function* () {
    for (let whole = element.closest(wholes); whole; whole = whole.parentElement?.closest(wholes) ?? null)
      yield whole
  }
  return [element, ...wholesAround()]
    .map((whole) => whole.getBoundingClientRect())
    .findLast((box) => box.height <= height)
}

const scroll = (by: number): void => window.scrollBy({ top: by, behavior: 'instant' })
