/** Text that the fonts can write. */
import type { Coverage } from './fontCoverage.ts'

/** Stands for what the fonts do not have, so that the reader sees that something was there. */
const missing = '◊'

const characters = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * Composes accents, drops what is not seen (control and format characters, halves of a pair) and puts a mark in
 * the place of a character that a font misses: one for an emoji of many parts.
 */
export function printable(text: string, covers: Coverage): string {
  if (/^[\n\x20-\x7e]*$/.test(text)) return text
  const visible = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(
      /(?!\n)[\p{Cc}\p{Cs}]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu,
      '',
    )
  let written = ''
  for (const { segment } of characters.segment(visible)) {
    const signs = Array.from(segment).filter(
      (sign) => !/\p{M}|\u200c|\u200d/u.test(sign) || covers(sign.codePointAt(0)!),
    )
    written += signs.every((sign) => sign === '\n' || covers(sign.codePointAt(0)!)) ? signs.join('') : missing
  }
  return written
}

/** The same for every string in a tree of plain objects and arrays; what is no string stays. */
export function printableTree<Tree>(tree: Tree, covers: Coverage): Tree {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return printable(value, covers)
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, convert(part)]))
  }
  return convert(tree) as Tree
}
