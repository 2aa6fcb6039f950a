/** The dictionaries for spelling that come with the program, and the names by which Chromium looks for them. */
import type { Language } from '../../shared/bridge/contract.ts'

export type Dictionary = {
  /** Among the shipped ones. */
  readonly file: string
  /** Chromium's word for the language. */
  readonly code: string
  /** What the file must be called for Chromium to find it; each has its own version in it. */
  readonly names: readonly string[]
}

/**
 * Chromium asks its own server for a dictionary only when it has none of this exact name
 * (`GetVersionedFileName` in components/spellcheck/common/spellcheck_common.cc). Dutch has had the same name since 2012.
 * English had 9-0 until 2022, then 10-1, and in Chromium 156 it has 10-2, as seen in its requests; the later ones are
 * what can follow. A name too many costs half a megabyte; one too few leaves the English words unchecked.
 */
export const dictionaries = {
  nl: { file: 'nl.bdic', code: 'nl', names: ['nl-NL-3-0.bdic'] },
  en: {
    file: 'en.bdic',
    code: 'en-GB',
    names: ['9-0', '10-1', '10-2', '10-3', '11-0', '11-1'].map((version) => `en-GB-${version}.bdic`),
  },
} as const satisfies Record<Language, Dictionary>
