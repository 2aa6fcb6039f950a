/** The figures 0 to 4 rate, wherever the focus is, except where one types. */

/**
 * Rates the focused scale, or the first one without a rating, and moves on: to the next scale, after the last to
 * `after`. The same figure again takes the rating away. False when there is nothing to rate. `page` holds the scales
 * as `RatingScale` draws them.
 */
export function rateWith(figure: number, page: HTMLElement, after: () => void): boolean {
  const scales = scalesIn(page)
  const scale = scaleHere() ?? scales.find((candidate) => chosenIn(candidate) === null)
  const radio = scale && radiosIn(scale)[figure]
  if (!scale || !radio) return false
  if (radio.checked) return clear(scale)
  radio.click()
  const next = scales[scales.indexOf(scale) + 1]
  if (next) focusScale(next)
  else after()
  return true
}

/** Takes the rating of the focused scale away; false when there is none. */
export function clearHere(): boolean {
  const here = scaleHere()
  return here ? clear(here) : false
}

export const scalesIn = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('[data-scale]'),
]
/** The scale that has the focus. */
export const scaleHere = (): HTMLElement | null | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-scale]')
export const focusScale = (scale: HTMLElement): void => (chosenIn(scale) ?? radiosIn(scale)[0])?.focus()
export const isRated = (scale: HTMLElement): boolean => chosenIn(scale) !== null

const radiosIn = (scale: HTMLElement) => [...scale.querySelectorAll<HTMLInputElement>('input[type=radio]')]
const chosenIn = (scale: HTMLElement) => scale.querySelector<HTMLInputElement>('input[type=radio]:checked')

function clear(scale: HTMLElement): boolean {
  const button = scale.querySelector<HTMLElement>('[data-clear]')
  button?.click()
  // Focus stays on the scale: its clear button is about to go.
  if (button) radiosIn(scale)[0]?.focus()
  return button !== null
}
