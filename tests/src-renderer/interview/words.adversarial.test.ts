/** What is typed and pasted, against lists, quotes and figures. What a browser does with it: tests/e2e/words.spec.ts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followQuotes, meantBy } from '../../../shared/model/quotes.ts'
import { continueList, enterInList } from '../../../src-renderer/interview/listKeys.ts'
import { isQuoteKey } from '../../../src-renderer/interview/quoteKey.ts'
import { typedNumber } from '../../../src-renderer/interview/typedNumber.ts'

/** Enter at the caret, which `|` stands for. */
const enter = (text: string): string | undefined => {
  const [before = '', after = ''] = text.split('|')
  const edit = enterInList(before + after, before.length)
  const whole = before + after
  return edit && `${whole.slice(0, edit.from)}${edit.text}|${whole.slice(edit.to)}`
}

describe('Enter', () => {
  it.each([
    ['- een|', '- een\n- |'],
    ['een\n  * twee|\nrest', 'een\n  * twee\n  * |\nrest'],
    ['- een| twee', '- een\n- | twee'],
    ['9. negen|', '9. negen\n10. |'],
    ['1) een|', '1) een\n2) |'],
    ['- een\n- |', '- een\n|'],
    ['- een\n-  |\nna', '- een\n|\nna'],
  ])('in a list: %j', (before, after) => expect(enter(before)).toBe(after))

  it.each([
    '|',
    'gewoon|',
    '-een|',
    '- |een'.replace('|', '').replace('- ', '|- '),
    '-| een',
    '1.5 uur|',
    '2026. jaar|',
    'a - b|',
  ])('elsewhere is a new line: %j', (text) => expect(enter(text)).toBeUndefined())

  it('in any text takes nothing away but an empty item', () => {
    const piece = fc.constantFrom('- ', '1. ', '999. ', '\n', '\r', ' ', '\t', 'woord', '👩‍👧', '\u202e', '•')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(100), (pieces, at) => {
        const text = pieces.join('')
        const edit = enterInList(text, Math.min(at, text.length))
        if (edit === undefined) return
        if (edit.text === '') expect(text.slice(edit.from, edit.to)).toMatch(/^\s*(?:[-*•]|\d{1,3}[.)])\s*$/u)
        else expect(edit.from).toBe(edit.to)
      }),
    )
  })

  it('is left to an input method, to whoever holds a key, and to a selection', () => {
    const field = document.createElement('textarea')
    field.value = '- een'
    field.setSelectionRange(5, 5)
    for (const held of [
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
      { altKey: true },
      { isComposing: true },
    ])
      expect(continueList(new KeyboardEvent('keydown', { key: 'Enter', ...held }), field)).toBe(false)
    expect(continueList(new KeyboardEvent('keydown', { key: 'Process' }), field)).toBe(false)
    expect(continueList(new KeyboardEvent('keydown', { key: 'Tab' }), field)).toBe(false)
    field.setSelectionRange(0, 5)
    expect(continueList(new KeyboardEvent('keydown', { key: 'Enter' }), field)).toBe(false)
    expect(field.value).toBe('- een')
  })
})

describe('Ctrl+Q', () => {
  it('and no other key marks a quote', () => {
    const is = (init: KeyboardEventInit) => isQuoteKey(new KeyboardEvent('keydown', init))
    expect(is({ key: 'q', ctrlKey: true })).toBe(true)
    expect(is({ key: 'Q', ctrlKey: true })).toBe(true)
    for (const other of [
      { key: 'q' },
      { key: 'q', metaKey: true },
      { key: 'q', ctrlKey: true, shiftKey: true },
      { key: 'q', ctrlKey: true, altKey: true },
      { key: 'w', ctrlKey: true },
    ])
      // prettier-ignore
      expect(is(other)).toBe(false)
  })

  it.each([
    ['emoji of many parts are not cut', 'Blij 👩‍👩‍👧 ja', 6, 7, '👩‍👩‍👧'],
    ['direction marks stay where they are', '\u202eom\u202c. Ja.', 1, 1, '\u202eom\u202c.'],
    ['what looks like markup is text', '<b>vet</b> & meer', 3, 3, '<b>vet</b> & meer'],
  ])('%s', (_, text, start, end, marked) => {
    const found = meantBy(text, start, end)
    expect(found && text.slice(found.from, found.to)).toBe(marked)
  })

  it('in a huge text with fifty quotes, a sign goes in without being lost', () => {
    const sentences = Array.from({ length: 600 }, (_, at) => `Dit is zin ${at} van velen.`)
    const text = sentences.join(' ')
    const quotes = sentences.filter((_, at) => at % 12 === 0)
    const at = text.indexOf('zin 120') + 4
    const { quotes: after, lost } = followQuotes(text, `${text.slice(0, at)}nummer ${text.slice(at)}`, quotes)
    expect(lost).toEqual([])
    expect(after).toHaveLength(50)
    expect(after).toContain('Dit is zin nummer 120 van velen.')
  })
})

describe('a score', () => {
  it.each([
    ['2,71', 2.71], ['2.71', 2.71], [' 3 ', 3], ['−3,5', -3.5], ['-3.5', -3.5], [',5', 0.5], ['12,', 12], ['-0', 0], ['0012', 12],
  ])('%j is %d', (text, number) => expect(typedNumber(text)).toBe(number)) // prettier-ignore

  it.each([
    '',
    ' ',
    '1.234,5',
    '1,2,3',
    'veel',
    '2e5',
    '0x10',
    'Infinity',
    'NaN',
    '٣',
    '1 2',
    '--1',
    '12345678901',
  ])('%j is none', (text) => expect(typedNumber(text)).toBeUndefined())
})
