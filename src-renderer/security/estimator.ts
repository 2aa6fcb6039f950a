/** The weight of a passphrase: zxcvbn with the words of both languages. Two megabytes: loaded when one is chosen. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be'

/** Names of these by which zxcvbn knows that they are names, words and passwords, whichever the language. */
const dutchLists = {
  'commonWords-nl': dutch.commonWords,
  'firstnames-nl': [...dutch.boysFirstnames, ...dutch.girlsFirstnames],
  'lastnames-nl': dutch.lastnames,
  'wikipedia-nl': dutch.wikipedia,
}

const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...common, ...english, ...dutchLists, ours: ['draagkracht', 'wachtzin', 'kluis', 'welkom'] },
  graphs: adjacencyGraphs,
})

/** How many guesses (log10) it takes who tries the likely first, and what the library has against it. */
export function estimate(passphrase: string): { guesses: number; warning: string | null } {
  const { guessesLog10, feedback } = zxcvbn.check(passphrase)
  return { guesses: guessesLog10, warning: feedback.warning }
}
