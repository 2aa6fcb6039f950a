/**
 * Ctrl+Q marks a quote: a letter, so that it lies where the keyboard's own language puts it, and one that Chromium
 * leaves free. On a Mac it is Ctrl too; ⌘Q ends a program.
 */
export const isQuoteKey = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'q' &&
  event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.shiftKey &&
  !event.isComposing
