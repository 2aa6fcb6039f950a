/** W goes to the client's words and N to the coach's notes; in Dutch and in English the same letters. */
import { isTyping } from './isTyping.ts'

/** True when the key was used. `page` holds the fields as `WordsField` and `CoachNotes` draw them. */
export function goToWordsByKey(event: KeyboardEvent, page: HTMLElement): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping()) return false
  const key = event.key.toLowerCase()
  const notes = page.querySelector<HTMLDetailsElement>('details[data-notes]')
  if (key === 'n' && notes) {
    notes.open = true
    notes.querySelector('textarea')?.focus()
    return true
  }
  const words = key === 'w' ? page.querySelector<HTMLElement>('[data-words] textarea') : null
  words?.focus()
  return words !== null
}
