/**
 * The stops of a topic: its scales, or what else has to be done there (`data-stop`), or the client's words. Enter goes
 * from one to the next and past the last one to the next topic; the arrows up and down go back and forth.
 */
import { focusScale, isRated } from './ratingKeys.ts'

/**
 * To the next stop. From above the stops to the first that is not done, so that Enter twice passes nothing over; past
 * the last one, or when all is done, `after`.
 */
export function moveOn(page: HTMLElement, after: () => void): void {
  const stops = stopsIn(page)
  const here = stops.findIndex(hasFocus)
  const next = here === -1 ? stops.find((stop) => !isDone(stop)) : stops[here + 1]
  if (next) focusStop(next)
  else after()
}

/** To the stop below or above, as far as there is one. False where the arrows do something of their own. */
export function moveBy(page: HTMLElement, by: -1 | 1): boolean {
  const stops = stopsIn(page)
  const here = stops.findIndex(hasFocus)
  if (here === -1 && !(by === 1 ? isAtHeading(page) : isAtFoot())) return false
  const stop = here === -1 && by === -1 ? stops.at(-1) : stops[here + by]
  if (stop) focusStop(stop)
  return stop !== undefined || here !== -1
}

function stopsIn(page: HTMLElement): HTMLElement[] {
  const stops = [...page.querySelectorAll<HTMLElement>('[data-scale], [data-stop]')]
  return stops.length > 0 ? stops : [...page.querySelectorAll<HTMLElement>('[data-words]')]
}

const hasFocus = (stop: HTMLElement): boolean => stop.contains(document.activeElement)
/** Where one is after the last rating: back up leads to what was rated last. */
const isAtFoot = (): boolean => document.activeElement?.closest('[data-foot]') != null
const isAtHeading = (page: HTMLElement): boolean =>
  document.activeElement === document.body || document.activeElement === page.querySelector('h1')

function isDone(stop: HTMLElement): boolean {
  if (stop.matches('[data-scale]')) return isRated(stop)
  const text = stop.querySelector('textarea')
  // What was only said last time is still to be talked about.
  return text
    ? text.value !== '' && !stop.hasAttribute('data-then')
    : stop.querySelector('input:checked') !== null
}

function focusStop(stop: HTMLElement): void {
  if (stop.matches('[data-scale]')) return focusScale(stop)
  const control =
    stop.querySelector<HTMLElement>('input:checked') ?? stop.querySelector<HTMLElement>('input, textarea')
  control?.focus()
}
