/** The weight of a passphrase: zxcvbn with the words of both languages. Two megabytes: loaded when one is chosen. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be'
import type { Estimate } from './strength.ts'

const dutchLists = {
  'commonWords-nl': dutch.commonWords,
  'firstnames-nl': [...dutch.boysFirstnames, ...dutch.girlsFirstnames],
  'lastnames-nl': dutch.lastnames,
  'wikipedia-nl': dutch.wikipedia,
}

const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...common, ...english, ...dutchLists, ours: ['draagkracht', 'wachtzin', 'kluis'] },
  graphs: adjacencyGraphs,
})

/** How many guesses (log10) it takes who tries the likely first, and what the passphrase is made of. */
export function estimate(passphrase: string): Estimate {
  const { guessesLog10, sequence } = zxcvbn.check(passphrase)
  const parts = sequence.map(({ pattern, token, dictionaryName }) => ({
    pattern,
    length: token.length,
    isName: typeof dictionaryName === 'string' && dictionaryName.includes('names'),
  }))
  return { guesses: guessesLog10, parts }
}
