/** The parts that both reports are built of, in one calm hand. */
import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js'
import { palettes } from '../../shared/charts/palette.ts'
import { wrap } from '../../shared/charts/wrap.ts'
import { serif } from './fonts.ts'
import { prose } from './prose.ts'

const { text: ink, muted, grid, workResources } = palettes.paper
const accent = workResources.strong

/** Width of the text column in points: A4 less the margins. */
export const columnWidth = 459

/** A block of more lines than this may run over a page end; a shorter one stays in one piece. */
const linesInOnePiece = 24

export const title = (text: string, subtitle: string): Content => ({
  stack: [
    { text, font: serif, bold: true, fontSize: 26, color: accent, outline: true, lineHeight: 0.95 },
    { text: subtitle, font: serif, italics: true, fontSize: 14, color: muted, margin: [0, 6, 0, 14] },
  ],
})

export const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 8] })

export const small = (text: string): Content => ({ text, fontSize: 9.5, color: muted, margin: [0, 0, 0, 4] })

export const subheading = (text: string): Content => ({
  text,
  bold: true,
  fontSize: 12,
  margin: [0, 10, 0, 5],
})

/** A subheading with topics. */
export const topics = (name: string, list: readonly Topic[]): Content[] =>
  under(name, list.map(topic), isShort(list[0]?.text ?? '', columnWidth - 14, 12))

/** A subheading with a list. */
export const listed = (name: string, items: readonly string[]): Content[] =>
  under(
    name,
    items.map((item) => bullets([item])),
    isShort(items[0] ?? '', columnWidth - 20, 11),
  )

/** A subheading stays with the first of its blocks, unless that runs over the page anyway; nothing over nothing. */
function under(name: string, [first, ...rest]: readonly Content[], isFirstShort: boolean): Content[] {
  if (first === undefined) return []
  return [{ stack: [subheading(name), first], unbreakable: isFirstShort }, ...rest]
}

/** Whether a text takes few enough lines to stay in one piece. */
const isShort = (text: string, width: number, size: number): boolean =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, wrap(line, width, { size }).length), 0) <=
  linesInOnePiece

export const bullets = (items: readonly string[]): Content => ({
  ul: items.map((text) => ({
    stack: [{ text, margin: [0, 0, 0, 4] }],
    unbreakable: isShort(text, columnWidth - 20, 11),
  })),
  markerColor: accent,
})

/** A text under a name. `said`: in the client's own words, of which `quotes` stand out. */
export type Topic = { name: string; text: string; said?: boolean; quotes?: readonly string[] }

/** How a quote stands out among the client's other words. */
const emphasis = { bold: true, color: accent }

/** Words of the client that are set apart, over where they come from. */
export const pullQuote = (quote: string, from: string): Content => ({
  stack: [
    { stack: prose(`“${quote}”`), font: serif, italics: true, fontSize: 15, color: accent, lineHeight: 1.15 },
    { text: from, fontSize: 9.5, color: muted, margin: [0, 3, 0, 0] },
  ],
  unbreakable: isShort(quote, columnWidth - 24, 15),
  margin: [12, 2, 12, 12],
})

export const topic = ({ name, text, said = false, quotes = [] }: Topic): Content => ({
  table: {
    widths: [columnWidth - 14],
    body: [
      [
        {
          stack: [
            {
              text: name,
              bold: true,
              fontSize: said ? 10 : 11,
              color: said ? muted : ink,
              margin: [0, 0, 0, 1],
            },
            said
              ? { stack: prose(text, quotes, emphasis), font: serif, italics: true, fontSize: 12 }
              : { text },
          ],
        },
      ],
    ],
    dontBreakRows: isShort(text, columnWidth - 14, 12),
  },
  layout: {
    hLineWidth: () => 0,
    vLineWidth: (column) => (column === 0 ? 2.5 : 0),
    vLineColor: () => (said ? accent : grid),
    paddingLeft: () => 12,
    paddingRight: () => 0,
    paddingTop: () => 2,
    paddingBottom: () => 3,
  },
  margin: [0, 0, 0, 8],
})

/** Names and values below each other, on one page unless they are very long; what has no value is left out. */
export const facts = (
  rows: readonly (readonly [name: string, value: string | null | undefined])[],
): Content => {
  const known = rows.flatMap(([name, value]) => (value?.trim() ? [[name, value] as const] : []))
  if (known.length === 0) return { text: '' }
  const width = columnWidth - 118 - 12
  const values = known.map(([, value]) => value)
  return {
    table: {
      widths: [118, width],
      body: known.map(([name, value]): TableCell[] => [{ text: name, color: muted }, { text: value }]),
      // pdfmake drops, without a word, what may not break and does not fit on a page.
      dontBreakRows: values.every((value) => isShort(value, width, 11)),
    },
    unbreakable: isShort(values.join('\n'), width, 11),
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 6,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.5,
    },
    margin: [0, 0, 0, 10],
  }
}

/** A table of more rows than this may run over a page end. */
const rowsInOnePiece = 6

/** A table with a head that repeats; `shares` divide the column. No row breaks unless it is very long. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): ContentTable {
  const padding = 10
  const total = shares.reduce((sum, share) => sum + share, 0)
  const free = columnWidth - padding * shares.length
  const widths = shares.map((share) => (share / total) * free)
  const short = rows.every((row) => row.every((cell, column) => isShort(cell, widths[column] ?? free, 10.5)))
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: short ? 1 : 0,
      dontBreakRows: short,
      widths,
      body: [
        head.map((text): TableCell => ({ text, bold: true, fontSize: 9.5, color: muted })),
        ...rows.map((row) => row.map((text): TableCell => ({ text, fontSize: 10.5 }))),
      ],
    },
    layout: {
      hLineWidth: (row, { table: { body } }) => (row === 0 || row === body.length ? 0 : row === 1 ? 1 : 0.5),
      hLineColor: (row) => (row === 1 ? accent : grid),
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => padding,
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
    unbreakable: short && rows.length <= rowsInOnePiece,
    margin: [0, 0, 0, 10],
  }
}

/** A drawing over the whole column. */
export const picture = (svg: string): Content => ({ svg, width: columnWidth, margin: [0, 4, 0, 8] })
