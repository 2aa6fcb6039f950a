/** What is typed in a field for one figure of a paper form. */
import type { Rating } from '../../shared/model/dossier.ts'

export type Entry =
  | { kind: 'rating'; rating: Rating }
  | { kind: 'leaveOut' }
  | { kind: 'words' }
  | { kind: 'notes' }
  /** `typed` is what was typed, short enough to say. */
  | { kind: 'refused'; typed: string }

const ratings = [0, 1, 2, 3, 4] as const satisfies readonly Rating[]
const longestSaid = 12
const letters = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * Reads one key, a paste, or what an input method has put together; undefined for white space alone. A figure is one
 * figure, in whatever width it is typed: of many lines none is taken.
 */
export function readEntry(text: string): Entry | undefined {
  const typed = text.normalize('NFKC').trim()
  if (typed === '') return undefined
  const rating = ratings.find((value) => String(value) === typed)
  if (rating !== undefined) return { kind: 'rating', rating }
  if (typed.toLowerCase() === 'x') return { kind: 'leaveOut' }
  if (typed.toLowerCase() === 'w') return { kind: 'words' }
  if (typed.toLowerCase() === 'n') return { kind: 'notes' }
  const signs = [...letters.segment(typed.replace(/\s+/gu, ' '))].map(({ segment }) => segment)
  return {
    kind: 'refused',
    typed: signs.length > longestSaid ? `${signs.slice(0, longestSaid).join('')}…` : signs.join(''),
  }
}
