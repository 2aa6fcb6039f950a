import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followQuotes, meantBy, sentenceAt, standingQuotes } from '../../../shared/model/quotes.ts'

const meant = (text: string, start: number, end = start): string | undefined => {
  const found = meantBy(text, start, end)
  return found && text.slice(found.from, found.to)
}
const talk =
  'Ik kom niet meer bij. Elke dag is vol!\n- Mijn chef belt ’s avonds. Ook op zondag.\n\n2. Dat moet anders'

describe('the sentence that is meant', () => {
  it.each([
    [0, 'Ik kom niet meer bij.'],
    [20, 'Ik kom niet meer bij.'],
    [22, 'Elke dag is vol!'],
    [talk.indexOf('\n'), 'Elke dag is vol!'],
    [talk.indexOf('- '), 'Mijn chef belt ’s avonds.'],
    [talk.indexOf('zondag'), 'Ook op zondag.'],
    [talk.indexOf('2.'), 'Dat moet anders'],
    [talk.length, 'Dat moet anders'],
  ])('at %i', (caret, sentence) => expect(meant(talk, caret)).toBe(sentence))

  it('is none on an empty line, in an empty text and behind the mark of a list alone', () => {
    expect(meant(talk, talk.indexOf('\n\n') + 1)).toBeUndefined()
    expect(meant('', 0)).toBeUndefined()
    expect(meant('- ', 2)).toBeUndefined()
    expect(meant('  \n', 1)).toBeUndefined()
  })

  it('is what was selected, in whole words and without the space around it', () => {
    const from = talk.indexOf('chef') + 2
    expect(meant(talk, from, talk.indexOf('avonds'))).toBe('chef belt ’s')
    expect(meant(talk, 3, 3 + 'kom niet '.length)).toBe('kom niet')
    expect(meant('een 👩‍👩‍👧 twee', 5, 6)).toBe('👩‍👩‍👧')
    expect(meant('a   b', 1, 3)).toBeUndefined()
  })

  it('is always a part of the text, on one line, with nothing around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), (text, at) => {
        const found = sentenceAt(text, Math.min(at, text.length))
        if (found === undefined) return
        const said = text.slice(found.from, found.to)
        expect(said).not.toBe('')
        expect(said).toBe(said.trim())
        expect(said).not.toContain('\n')
      }),
    )
  })
})

describe('quotes of a text that is written on', () => {
  /** Types, as a field does: text after text. */
  const follow = (quotes: string[], ...texts: string[]): string[] =>
    texts.slice(1).reduce((now, text, index) => followQuotes(texts[index]!, text, now).quotes, quotes)

  it('stay while something is written elsewhere', () => {
    expect(follow(['Ik ben moe.'], 'Ik ben moe.', 'Nu: Ik ben moe.', 'Nu: Ik ben moe. En boos.')).toEqual([
      'Ik ben moe.',
    ])
  })

  it('go along with what is written in them', () => {
    expect(follow(['Ik ben moe.'], 'Ja. Ik ben moe.', 'Ja. Ik ben heel moe.')).toEqual(['Ik ben heel moe.'])
  })

  it('are whole again when their last word is written anew, letter by letter', () => {
    const rest = ' Ik wil slapen.'
    const steps = ['Ik ben moe.', 'Ik ben moe', 'Ik ben mo', 'Ik ben m', 'Ik ben ', 'Ik ben k', 'Ik ben kapot', 'Ik ben kapot.', 'Ik ben kapot. O'] // prettier-ignore
    expect(follow(['Ik ben moe.'], ...steps)).toEqual(['Ik ben kapot.'])
    expect(follow(['Ik ben moe.'], ...steps.slice(0, -1).map((step) => step + rest))).toEqual([
      'Ik ben kapot.',
    ])
  })

  it('of chosen words do not take in what is written behind them', () => {
    expect(follow(['heel moe'], 'Ik ben heel moe', 'Ik ben heel moe en boos')).toEqual(['heel moe'])
  })

  it('are lost, and named, when they are taken out or written over', () => {
    expect(followQuotes('Ja. Ik ben moe. Nee.', 'Ja. Nee.', ['Ik ben moe.'])).toEqual({
      quotes: [],
      lost: ['Ik ben moe.'],
    })
    expect(followQuotes('Ja. Ik ben moe.', 'J moe.', ['Ik ben moe.']).lost).toEqual(['Ik ben moe.'])
    expect(followQuotes('Ik ben moe.', '', ['Ik ben moe.']).lost).toEqual(['Ik ben moe.'])
  })

  it('that stand twice stay for as long as one of them does', () => {
    const text = 'Ik ben moe. Echt. Ik ben moe.'
    expect(follow(['Ik ben moe.'], text, 'Ik ben mo. Echt. Ik ben moe.')).toEqual(['Ik ben moe.'])
    expect(follow(['Ik ben moe.'], text, 'Echt. Ik ben moe.', 'Echt. Ik ben mo')).toEqual(['Ik ben mo'])
  })

  it('are always parts of the text, each once, in its order', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '- ', '\r\n', '👩‍👧'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 }),
        (then, now, cuts) => {
          const quotes = cuts.map(([from, length]) => then.slice(from, from + length))
          const { quotes: kept, lost } = followQuotes(then, now, quotes)
          const written = now.replace(/\r\n?/g, '\n')
          for (const quote of kept) {
            expect(written).toContain(quote)
            expect(quote.trim()).not.toBe('')
          }
          expect(new Set(kept).size).toBe(kept.length)
          expect(standingQuotes(now, kept)).toEqual(kept)
          // None goes without being named, unless it became the same as another.
          expect(lost.length + kept.length).toBeLessThanOrEqual(standingQuotes(then, quotes).length)
          if (kept.length === 0) expect(lost).toEqual(standingQuotes(then, quotes))
        },
      ),
    )
  })
})
