import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logKinds, type LogBreak } from '../../../shared/bridge/log.ts'
import { languages } from '../../../shared/bridge/contract.ts'
import { describeBreaks, describeChain, textsIn } from '../../../shared/texts/index.ts'

describe('a log in words', () => {
  it('has a name for every kind of event', () => {
    for (const language of languages)
      expect(Object.keys(textsIn(language).log.kinds).sort()).toEqual([...logKinds].sort())
  })

  it('says nothing of a chain that is whole, but that it is', () => {
    expect(describeBreaks([], 'nl')).toEqual([])
    expect(describeChain([], 12, 'nl')).toContain('alle 12 regels')
  })

  it('takes breaks in a row together, and names their numbers', () => {
    const breaks: LogBreak[] = [
      ...[3, 4, 5].map((number) => ({ number, what: 'missing' as const })),
      { number: 6, what: 'changed' },
      { number: 9, what: 'unlinked' },
    ]
    expect(describeBreaks(breaks, 'nl')).toEqual([
      'Regel 3 tot en met 5 ontbreken.',
      'Regel 6 is veranderd en niet te lezen.',
      'Regel 9 sluit niet aan op de regel ervoor.',
    ])
    expect(describeChain(breaks, 20, 'en')).toBe(
      'Please note: the log of the practice is not whole. Lines 3 to 5 are missing. Line 6 was altered and cannot be read. Line 9 does not follow the line before it.',
    )
  })

  it('names the first and the last of any breaks, and fills every place', () => {
    const breaks = fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 60 }),
        what: fc.constantFrom('missing' as const, 'changed' as const, 'unlinked' as const),
      }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(breaks, (found) => {
        const text = describeBreaks(found, 'nl').join(' ')
        expect(text).not.toMatch(/[{}]|undefined/)
        for (const { number } of [found[0]!, found.at(-1)!])
          expect(text).toMatch(new RegExp(`\\b${number}\\b`))
      }),
    )
  })
})
