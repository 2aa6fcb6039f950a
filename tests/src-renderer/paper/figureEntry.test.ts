import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEntry } from '../../../src-renderer/paper/figureEntry.ts'

describe('what is typed for a figure', () => {
  it.each([
    ['0', 0],
    ['4', 4],
    [' 3\n', 3],
    ['３', 3],
  ])('%j is the figure %i', (typed, rating) => {
    expect(readEntry(typed)).toEqual({ kind: 'rating', rating })
  })

  it.each(['x', 'X', 'ｘ'])('%s leaves the topic out', (typed) => {
    expect(readEntry(typed)).toEqual({ kind: 'leaveOut' })
  })

  it.each(['w', 'W'])('%s goes to the words', (typed) => {
    expect(readEntry(typed)).toEqual({ kind: 'words' })
  })

  it.each(['n', 'N', 'ｎ'])('%s goes to the notes', (typed) => {
    expect(readEntry(typed)).toEqual({ kind: 'notes' })
  })

  it.each(['', ' ', '\n\t '])('%j is nothing at all', (typed) => {
    expect(readEntry(typed)).toBeUndefined()
  })

  it.each([
    ['5', '5'],
    ['٣', '٣'],
    ['-1', '-1'],
    ['3.0', '3.0'],
    ['34', '34'],
    ['1\n2\n3', '1 2 3'],
    ['<script>alert(1)</script>', '<script>aler…'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['constructor', 'constructor'],
  ])('%j is refused, and said back as %j', (typed, said) => {
    expect(readEntry(typed)).toEqual({ kind: 'refused', typed: said })
  })

  it('never makes of any text a figure that is not in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const entry = readEntry(text)
        if (entry?.kind === 'rating') expect(text.normalize('NFKC').trim()).toBe(String(entry.rating))
        if (entry?.kind === 'refused')
          expect(text.normalize('NFKC').trim().replace(/\s+/gu, ' ')).toContain(entry.typed.replace(/…$/, ''))
      }),
    )
  })
})
