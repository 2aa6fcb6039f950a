/** To the client's words and to the coach's notes, as `ClientWords` and `CoachNotes` draw them. False when not there. */
import { focusNow } from './focus.ts'
import { keepInSight } from './sight.ts'

export function goToWords(page: HTMLElement): boolean {
  const words = page.querySelector<HTMLElement>('[data-words] textarea')
  words?.focus()
  return words !== null
}

export function goToNotes(page: HTMLElement): boolean {
  const notes = page.querySelector<HTMLDetailsElement>('details[data-notes]')
  if (notes === null) return false
  notes.open = true
  notes.querySelector('textarea')?.focus()
  return true
}

/** Says of the words of last time that they are words of today too, or takes that back; and shows it. */
export function stillSo(page: HTMLElement): boolean {
  const still = page.querySelector<HTMLElement>('[data-still]')
  if (still === null) return false
  still.click()
  void keepInSight(still)
  return true
}

/** Out of a text and back to the top, so that letters are keys again. A form is left by its own buttons. */
export function leaveText(page: HTMLElement): boolean {
  const text = document.activeElement
  if (focusNow() !== 'text' || !page.contains(text) || text?.closest('form')) return false
  page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  window.scrollTo({ top: 0, behavior: 'instant' })
  return true
}
