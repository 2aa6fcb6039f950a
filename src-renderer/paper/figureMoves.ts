/**
 * From field to field of the form, as one reads it. `page` holds fields marked `data-figure` in rows `data-row`, each of
 * a `data-topic`.
 */

export type Move = 'next' | 'previous' | 'up' | 'down' | 'nextRow'

const figuresIn = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[data-figure]')]

/** The field that a move leads to; undefined at the end of the form. */
export function figureAfter(page: HTMLElement, here: HTMLElement, move: Move): HTMLElement | undefined {
  const all = figuresIn(page)
  const at = all.indexOf(here)
  if (move === 'next') return all[at + 1]
  if (move === 'previous') return all[at - 1]
  const rows = [...page.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => figuresIn(row).length > 0,
  )
  const own = here.closest<HTMLElement>('[data-row]')
  const rowAt = own === null ? -1 : rows.indexOf(own)
  const row = rows[rowAt + (move === 'up' ? -1 : 1)]
  if (row === undefined || own === null) return undefined
  const column = move === 'nextRow' ? 0 : figuresIn(own).indexOf(here)
  return figuresIn(row)[Math.min(column, figuresIn(row).length - 1)]
}

/** The words or the notes of the topic that a field is about; they may stand in another row of it. */
export function textOf(page: HTMLElement, here: Element, which: 'words' | 'notes'): HTMLElement | undefined {
  const topic = here.closest<HTMLElement>('[data-row]')?.dataset['topic']
  return [...page.querySelectorAll<HTMLElement>('[data-row]')]
    .filter((row) => row.dataset['topic'] === topic)
    .flatMap((row) => [...row.querySelectorAll<HTMLElement>(`[data-quick-${which}]`)])[0]
}

/** The first field after this row, also when the row itself has none. */
export function figureBelow(page: HTMLElement, row: HTMLElement): HTMLElement | undefined {
  return figuresIn(page).find(
    (field) =>
      !row.contains(field) && (row.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
  )
}
