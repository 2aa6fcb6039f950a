/** What a page sets aside when the vault is locked before all is on disk: words of dossiers, and question sets. */
import type { UnsavedDraft } from '../questions/questionSets.ts'

/** `words`: what the JSON of `saving.unsaved` holds. */
type Aside = { words?: unknown; sets: readonly UnsavedDraft[] }

/** Empty when nothing is to be set aside. `words` as `saving.unsaved` gives them. */
export function textAside(words: string, sets: readonly UnsavedDraft[]): string {
  if (words === '' && sets.length === 0) return ''
  return JSON.stringify({
    ...(words !== '' && { words: JSON.parse(words) as unknown }),
    sets,
  } satisfies Aside)
}

/** Of a text that `textAside` or `saving.unsaved` wrote; what is neither counts as words, which nobody can take up then. */
export function partsAside(text: string): { words: string; sets: readonly UnsavedDraft[] } {
  try {
    const { words, sets } = JSON.parse(text) as Partial<Aside>
    // Our own, which nobody else could open since; words without sets stand by themselves.
    if (Array.isArray(sets)) return { words: words === undefined ? '' : JSON.stringify(words), sets }
  } catch {
    // Of a later version, perhaps.
  }
  return { words: text, sets: [] }
}
