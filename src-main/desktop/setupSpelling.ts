import type { Language } from '../../shared/bridge/contract.ts'
import { dictionaries } from '../spelling/dictionaries.ts'
import { appAddress } from './appAddress.ts'
import { appSession } from './appSession.ts'

export type SpellingFacts = {
  readonly platform: NodeJS.Platform
  readonly language: Language
  /** Whether the shipped dictionaries are where Chromium looks. */
  readonly isPlaced: boolean
}

/** What the session is told about spelling. */
export type Spelling = {
  readonly isChecked: boolean
  /** In which languages, by Chromium's words; none where the system knows its own. */
  readonly languages: string[]
  /** From where a dictionary would come that is not there. */
  readonly dictionaries: string
}

/**
 * Pure. A Mac checks by itself, with its own dictionaries, and finds the language by the words. Elsewhere it is the
 * interface language alone, from the shipped dictionary; where that could not be placed nothing is checked. Should
 * Chromium look for one all the same, it looks at us, who have none: no request leaves this machine.
 *
 * There is no "add to dictionary" and must not be: `addWordToSpellCheckerDictionary` keeps words in a plain text file,
 * and they would be a client's.
 */
export function spellingIn({ platform, language, isPlaced }: SpellingFacts): Spelling {
  const isSystems = platform === 'darwin'
  return {
    isChecked: isSystems || isPlaced,
    languages: isSystems || !isPlaced ? [] : [dictionaries[language].code],
    dictionaries: `${appAddress}dictionaries/`,
  }
}

/**
 * At once, in every window. First in the same breath as the session itself is made, which looks for a dictionary in the
 * system's language: the address stands before the look is over. Never throws; `onFailure` hears what went wrong.
 */
export function setupSpelling(facts: SpellingFacts, onFailure: (error: unknown) => void): void {
  const { isChecked, languages, dictionaries: address } = spellingIn(facts)
  try {
    const session = appSession()
    session.setSpellCheckerDictionaryDownloadURL(address)
    // Naming languages turns checking on, naming none would be American English.
    if (languages.length > 0) session.setSpellCheckerLanguages(languages)
    session.setSpellCheckerEnabled(isChecked)
  } catch (error) {
    onFailure(error)
  }
}

/** A dictionary that Chromium looks for elsewhere is one that it has not found here: its name is no longer ours. */
export function setupSpellingTrouble(onFailure: (error: unknown) => void): void {
  appSession().on('spellcheck-dictionary-download-failure', () =>
    onFailure(new Error('Chromium has not found a shipped dictionary')),
  )
}
