/** The figures 0 to 4 rate, wherever the focus is, except where one types. */
import { isTyping } from './isTyping.ts'

/**
 * Rates the focused scale, or the first one without a rating, and moves on: to the next scale, after the last to
 * `after`. The same figure again, or Backspace on a scale, takes the rating away. True when the key was used.
 * `page` holds the scales as `RatingScale` draws them.
 */
export function rateByKey(event: KeyboardEvent, page: HTMLElement, after: () => void): boolean {
  const focused = document.activeElement
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping()) return false
  const scales = [...page.querySelectorAll<HTMLElement>('[data-scale]')]
  const here = focused?.closest<HTMLElement>('[data-scale]')
  if (event.key === 'Backspace') return here ? clear(here) : false
  if (!/^[0-4]$/.test(event.key)) return false
  const scale = here ?? scales.find((candidate) => chosenIn(candidate) === null)
  const radio = scale && radiosIn(scale)[Number(event.key)]
  if (!scale || !radio) return false
  if (radio.checked) return clear(scale)
  radio.click()
  const next = scales[scales.indexOf(scale) + 1]
  if (next) (chosenIn(next) ?? radiosIn(next)[0])?.focus()
  else after()
  return true
}

const radiosIn = (scale: HTMLElement) => [...scale.querySelectorAll<HTMLInputElement>('input[type=radio]')]
const chosenIn = (scale: HTMLElement) => scale.querySelector<HTMLInputElement>('input[type=radio]:checked')

function clear(scale: HTMLElement): boolean {
  const button = scale.querySelector<HTMLElement>('[data-clear]')
  button?.click()
  // Focus stays on the scale: its clear button is about to go.
  if (button) radiosIn(scale)[0]?.focus()
  return button !== null
}
