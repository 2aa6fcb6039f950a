/**
 * The exact place on a page: which control has the focus, where in its text, what is unfolded, how far it is
 * scrolled. Counted, not named: it stands in the address while the vault is locked, and nothing of a client may.
 */
import type { LocationQuery } from 'vue-router'

/** `control`: its kind and which one of them, `textarea.0`. `unfolded`: which `details`. Figures else. */
export type Place = Partial<Record<PlacePart, string>>
const parts = ['control', 'caret', 'unfolded', 'scroll'] as const
type PlacePart = (typeof parts)[number]

const kinds = ['textarea', 'input', 'button', 'a', 'summary', 'h1'] as const

/** The place within an element that holds the page. */
export function placeIn(page: HTMLElement): Place {
  const focused = document.activeElement
  const kind = kinds.find((known) => focused?.localName === known)
  const at = kind === undefined ? -1 : [...page.querySelectorAll(kind)].findIndex((one) => one === focused)
  const folds = [...page.querySelectorAll('details')]
  const unfolded = folds.flatMap(({ open }, index) => (open ? [index] : []))
  return {
    ...(at === -1 ? {} : { control: `${kind}.${at}` }),
    ...(focused instanceof HTMLTextAreaElement ? { caret: String(focused.selectionStart) } : {}),
    ...(unfolded.length === 0 ? {} : { unfolded: unfolded.join('.') }),
    ...(window.scrollY === 0 ? {} : { scroll: String(Math.round(window.scrollY)) }),
  }
}

/** The place that an address holds, and what else it asks for. What is not a place is left out. */
export function placeOf(query: LocationQuery): { place: Place; others: LocationQuery } {
  const isPart = (key: string) => parts.some((part) => part === key)
  const entries = Object.entries(query)
  const place = entries.filter(([key, value]) => isPart(key) && typeof value === 'string')
  return {
    place: Object.fromEntries(place),
    others: Object.fromEntries(entries.filter(([key]) => !isPart(key))),
  }
}

/** Puts the page back as it was, as far as it is there yet; true when all of it is. */
export function goBackTo(place: Place, page: HTMLElement): boolean {
  // Every page begins with its heading, and takes the focus there.
  if (page.querySelector('h1') === null) return false
  const [kind, at] = (place.control ?? '').split('.')
  const known = kinds.find((one) => one === kind)
  const control = known && page.querySelectorAll<HTMLElement>(known)[Number(at)]
  if (place.control !== undefined && control === undefined) return false
  const folds = [...page.querySelectorAll('details')]
  for (const index of place.unfolded?.split('.') ?? []) {
    const fold = folds[Number(index)]
    if (fold) fold.open = true
  }
  control?.focus({ preventScroll: true })
  if (control instanceof HTMLTextAreaElement && place.caret !== undefined)
    control.setSelectionRange(Number(place.caret), Number(place.caret))
  const scroll = Number(place.scroll ?? 0)
  window.scrollTo({ top: scroll })
  return Math.abs(window.scrollY - scroll) < 2
}
