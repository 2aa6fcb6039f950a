import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bar, textures } from '../../../shared/charts/marks.ts'
import { decimal, element, escapeText } from '../../../shared/charts/svg.ts'
import { textWidth } from '../../../shared/charts/textWidth.ts'
import { wrap } from '../../../shared/charts/wrap.ts'
import { pointsOf } from './geometry.ts'
import { adversarialLabels } from './intakes.ts'
import { readSvg } from './readSvg.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem(),
  fc.constantFrom(...adversarialLabels),
)

describe('wrap', () => {
  it('gives lines that fit and loses no letter', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = wrap(text, width, { size: 14 })
        for (const line of lines)
          if ([...new Intl.Segmenter().segment(line)].length > 1)
            expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
        const plain = (part: string) => part.replace(/[\s-]/gu, '')
        expect(plain(lines.join(''))).toBe(plain(text))
      }),
    )
  })

  it('breaks a long Dutch word with hyphens', () => {
    const lines = wrap('arbeidsongeschiktheidsverzekering', 120, { size: 14 })
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
  })

  it('ends in an ellipsis when there are too few lines', () => {
    const lines = wrap('een twee drie vier vijf zes zeven acht negen tien', 60, { size: 14 }, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(textWidth(lines[1]!, 14)).toBeLessThanOrEqual(60)
  })

  it('gives no line for no text', () => {
    expect(wrap(' \n ', 60, { size: 14 })).toEqual([])
  })
})

describe('svg', () => {
  it('refuses a number that is none', () => {
    expect(() => element('rect', { x: NaN })).toThrow(RangeError)
    expect(() => decimal(Infinity)).toThrow(RangeError)
    expect(decimal(-0.001)).toBe('0')
  })

  it('escapes any text so that it comes back as it was, without what XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [root] = readSvg(element('text', { lang: text }, escapeText(text)))
        const legal = escapeText(text) === '' ? '' : root!.text
        expect(root!.attributes['lang']).toBe(legal)
        expect(text).toContain(legal.slice(0, 1))
      }),
    )
    expect(readSvg(element('text', {}, escapeText(`<a b="c">&'`)))[0]!.text).toBe(`<a b="c">&'`)
  })
})

describe('a bar', () => {
  it.each(textures)('stays in its box (%s)', (texture) => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 400, noNaN: true }), (width) => {
        for (const shape of readSvg(
          element('g', {}, bar({ x: 10, y: 5, width, height: 14 }, texture, '#000000')),
        ))
          for (const [x, y] of pointsOf(shape)) {
            expect(x).toBeGreaterThanOrEqual(9.99)
            expect(x).toBeLessThanOrEqual(10 + width + 0.76)
            expect(y).toBeGreaterThanOrEqual(4.99)
            expect(y).toBeLessThanOrEqual(19.01)
          }
      }),
    )
    expect(bar({ x: 10, y: 5, width: 0, height: 14 }, texture, '#000000')).toBe('')
  })
})
