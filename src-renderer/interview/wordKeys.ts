/** To the client's words and to the coach's notes, as `ClientWords` and `CoachNotes` draw them. False when not there. */
import { focusNow } from './focus.ts'

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

/** Says of the words of last time that they are words of today too, or takes that back. */
export function stillSo(page: HTMLElement): boolean {
  const still = page.querySelector<HTMLElement>('[data-still]')
  still?.click()
  return still !== null
}

/** Out of a text, so that letters are keys again; nothing scrolls. */
export function leaveText(page: HTMLElement): boolean {
  if (focusNow() !== 'text' || !page.contains(document.activeElement)) return false
  page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  return true
}
