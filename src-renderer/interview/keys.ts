/**
 * The keys of the interview, in one table: what the page listens to, what the sheet on `?` says, and what a screen
 * reader is told. Written as in `aria-keyshortcuts`; Cmd counts as Control.
 */

export const keyGroups = ['rating', 'moving', 'order', 'topic', 'talk'] as const
type KeyGroup = (typeof keyGroups)[number]
/** `inText`: the one that also works where one types. `repeats`: a key that is held down goes on. */
type Key = {
  readonly command: string
  readonly group: KeyGroup
  readonly keys: readonly [string, ...string[]]
  readonly inText?: string
  readonly repeats?: true
}

export const keys = [
  { command: 'rate', group: 'rating', keys: ['0', '1', '2', '3', '4'] },
  { command: 'clear', group: 'rating', keys: ['Backspace'] },
  { command: 'down', group: 'rating', keys: ['ArrowDown'], repeats: true },
  { command: 'up', group: 'rating', keys: ['ArrowUp'], repeats: true },
  { command: 'moveOn', group: 'moving', keys: ['Enter'] },
  { command: 'next', group: 'moving', keys: ['Control+Enter', 'Alt+ArrowRight'], inText: 'Control+Enter' },
  {
    command: 'previous',
    group: 'moving',
    keys: ['Control+Shift+Enter', 'Alt+ArrowLeft'],
    inText: 'Control+Shift+Enter',
  },
  { command: 'words', group: 'topic', keys: ['W'] },
  { command: 'notes', group: 'topic', keys: ['N'] },
  { command: 'stillSo', group: 'topic', keys: ['='] },
  { command: 'leaveText', group: 'topic', keys: ['Escape'], inText: 'Escape' },
  { command: 'later', group: 'topic', keys: ['L'] },
  { command: 'skip', group: 'topic', keys: ['S'] },
  { command: 'notApplicable', group: 'topic', keys: ['X'] },
  { command: 'topicEarlier', group: 'order', keys: ['Alt+ArrowUp'] },
  { command: 'topicLater', group: 'order', keys: ['Alt+ArrowDown'] },
  { command: 'phaseEarlier', group: 'order', keys: ['Alt+Shift+ArrowUp'] },
  { command: 'phaseLater', group: 'order', keys: ['Alt+Shift+ArrowDown'] },
  { command: 'pause', group: 'talk', keys: ['P', 'Alt+P'], inText: 'Alt+P' },
  { command: 'finish', group: 'talk', keys: ['F'] },
  { command: 'sheet', group: 'talk', keys: ['?'] },
] as const satisfies readonly Key[]

/** For the sheet: what listens to these stands elsewhere, as they work beyond the page of the interview. */
export const otherKeys = [
  { command: 'quote', group: 'topic', keys: ['Control+Q'] },
  { command: 'turn', group: 'talk', keys: ['F8'] },
  { command: 'secondWindow', group: 'talk', keys: ['Shift+F8'] },
  { command: 'safety', group: 'talk', keys: ['F9'] },
  { command: 'lock', group: 'talk', keys: ['Control+L'] },
] as const satisfies readonly Key[]

export type Command = (typeof keys)[number]['command']

/** What of a key event counts. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'
> & { getModifierState?: (key: string) => boolean }

/**
 * Where the focus is: in a text, where letters and figures are words; on a control that does something of its own on
 * Enter; anywhere else.
 */
export type Focus = 'text' | 'control' | 'elsewhere'

/** What a key asks for, by which key of the table; `isHeld` when it is to be swallowed, as nobody pressed it anew. */
export function commandOf(
  press: Press,
  focus: Focus,
): { command: Command; key: string; isHeld: boolean } | undefined {
  const key = pressed(press)
  const found: (Key & { command: Command }) | undefined = keys.find((one: Key) => one.keys.includes(key))
  if (found === undefined || (focus === 'text' && found.inText !== key)) return undefined
  if (focus === 'control' && key === 'Enter') return undefined
  return { command: found.command, key, isHeld: press.repeat && !found.repeats }
}

/**
 * Alt with an arrow to the side while one types: the sheet gives it for the topics, and there the browser would leave
 * the page. On a Mac it moves by a word, and leaves nothing.
 */
export const isBrowsersMove = (press: Press, focus: Focus): boolean =>
  focus === 'text' && !isMac() && ['Alt+ArrowLeft', 'Alt+ArrowRight'].includes(pressed(press))

export const isMac = (): boolean => /Mac/.test(navigator.userAgent)

/** For `aria-keyshortcuts`. */
export const shortcut = (command: Command): string =>
  keys.find((one) => one.command === command)?.keys.join(' ') ?? ''

/** The key as the table writes it; empty for what is on its way to become a letter. */
function pressed(press: Press): string {
  // AltGr makes signs, and on Windows looks like Ctrl and Alt.
  if (press.isComposing || press.getModifierState?.('AltGraph')) return ''
  const held = press.ctrlKey || press.metaKey || press.altKey || press.shiftKey
  // A Belgian keyboard gives its figures with Shift only, and a sign or an accented letter without.
  const figure = held ? undefined : /^Digit([0-4])$/.exec(press.code)?.[1]
  // On a Mac Alt makes another sign of a letter.
  const isOther = press.altKey && !press.ctrlKey && !press.metaKey && !/^[ -~]+$/.test(press.key)
  const letter = isOther ? /^Key([A-Z])$/.exec(press.code)?.[1] : undefined
  const key = figure ?? letter ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key)
  // Shift makes a sign another sign, so it says nothing beside one.
  const isSign = key.length === 1 && !/^[A-Z]$/.test(key)
  return [
    ...(press.ctrlKey || press.metaKey ? ['Control'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey && !isSign ? ['Shift'] : []),
    key,
  ].join('+')
}
