/** Enter in a list: the next item begins by itself, and an empty one ends the list. */
import { listMark } from '../../shared/model/quotes.ts'

/** What takes the place of the text from `from` to `to`; nothing is the end of a list. */
export type Edit = { from: number; to: number; text: string }

/**
 * What Enter does at the caret of a text, where that is more than a new line: undefined outside a list, and where
 * the caret stands before or within the mark of an item.
 */
export function enterInList(text: string, caret: number): Edit | undefined {
  const from = text.lastIndexOf('\n', caret - 1) + 1
  const nextLine = text.indexOf('\n', caret)
  const to = nextLine === -1 ? text.length : nextLine
  const line = text.slice(from, to)
  const mark = listMark.exec(line)?.[0]
  if (mark === undefined || caret < from + mark.length) return undefined
  if (line.slice(mark.length).trim() === '') return { from, to, text: '' }
  return { from: caret, to: caret, text: `\n${following(mark)}` }
}

const following = (mark: string): string => mark.replace(/\d+/, (number) => String(Number(number) + 1))

/**
 * Enter in a list, done as if it were typed, so that the field's own undo takes it back. True when the key was used.
 * What an input method is still composing is never touched.
 */
export function continueList(event: KeyboardEvent, field: HTMLTextAreaElement): boolean {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
  if (event.key !== 'Enter' || isHeld || event.isComposing) return false
  if (field.selectionStart !== field.selectionEnd) return false
  const edit = enterInList(field.value, field.selectionStart)
  return edit !== undefined && typeInto(field, edit)
}

/**
 * Puts an edit in the field as if it were typed. Only `execCommand` does so: what `setRangeText` or a new value
 * changes, no undo takes back. False when it could not be done, as where the text would be too long.
 */
export function typeInto(field: HTMLTextAreaElement, { from, to, text }: Edit): boolean {
  field.focus()
  field.setSelectionRange(from, to)
  return text === '' ? execute('delete') : execute('insertText', text)
}

/** Deprecated without a successor: no other way of writing keeps the undo of a field. */
type Execute = (command: string, showUi: boolean, value?: string) => boolean
const execute = (command: string, value?: string): boolean => {
  const { execCommand } = document as { execCommand?: Execute }
  return execCommand?.call(document, command, false, value) === true
}
