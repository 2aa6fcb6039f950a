/**
 * An interview keeps which questions it asked, by the ids of their factors; the words come from the program. So that
 * an old one is shown as it was, the words of a version stay as they are: `src-renderer/questions/README.md` says how
 * to reword, and how to write the digests anew when only a slip of the pen was mended.
 */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/bridge/contract.ts'
import { factorsOfSet, shippedSets } from '../../../shared/model/questionSets.ts'
import { setKey } from '../../../shared/model/talk.ts'
import { factorWords } from '../../../shared/texts/factorWords.ts'

const digest = (words: unknown): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)

describe.each(Object.values(shippedSets))('the words of the set $id', (set) => {
  it.each(languages)('are those of its version (%s)', (language) => {
    const digests = factorsOfSet(set).map((factor) => `${factor.id} ${digest(factorWords(factor, language))}`)
    expect({ [`${setKey(set)}, ${language}`]: digests }).toMatchSnapshot()
  })
})
