/** What a person wrote, as it was meant: paragraphs and lists. */
import type { Content } from 'pdfmake/interfaces.js'
import { listMark, standingQuotes, type Stretch } from '../../shared/model/quotes.ts'

/** A run of lines that belong together. `number` of an item of a numbered list, as it was written. */
export type Part =
  | { kind: 'paragraph'; text: Stretch }
  | { kind: 'bullets' | 'numbers'; items: { number: number; text: Stretch }[] }

/** The parts of a text of which lines end in `\n`. An indented line behind an item belongs to that item. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let at = 0
  let isApart = true
  for (const line of text.split('\n')) {
    const [from, to] = [at, at + line.length]
    at = to + 1
    const mark = listMark.exec(line)?.[0]
    const last = parts.at(-1)
    if (line.trim() === '') isApart = true
    else if (mark !== undefined) {
      const number = Number.parseInt(mark, 10)
      const kind = Number.isNaN(number) ? 'bullets' : 'numbers'
      const item = { number, text: { from: from + mark.length, to } }
      if (last?.kind === kind) last.items.push(item)
      else parts.push({ kind, items: [item] })
      isApart = false
    } else {
      const before = openEnd(last, /^[ \t]/.test(line))
      if (isApart || before === undefined) parts.push({ kind: 'paragraph', text: { from, to } })
      else before.to = to
      isApart = false
    }
  }
  return parts
}

/** Where a line goes on that has no mark; undefined when it begins a part of its own. */
function openEnd(last: Part | undefined, isIndented: boolean): Stretch | undefined {
  if (last?.kind === 'paragraph') return last.text
  return isIndented ? last?.items.at(-1)?.text : undefined
}

/** A text in more pieces than anybody writes at a table would hold up the making of the page: it is set as it stands. */
const mostPieces = 400

/** How the words of a quote stand out among the others. */
export type Emphasis = { bold?: boolean; color?: string }

/** The text as blocks below each other, each quote of it standing out where it first stands. */
export function prose(written: string, quotes: readonly string[] = [], emphasis: Emphasis = {}): Content[] {
  const text = written.replace(/\r\n?/g, '\n').trimEnd()
  const marked = standingQuotes(text, quotes).map((quote): Stretch => {
    const from = text.indexOf(quote)
    return { from, to: from + quote.length }
  })
  const runs = (stretch: Stretch) => runsOf(text, stretch, marked, emphasis)
  const parts = partsOf(text)
  const pieces = parts.reduce((sum, part) => sum + (part.kind === 'paragraph' ? 1 : part.items.length), 0)
  if (pieces > mostPieces) return [{ text: runs({ from: 0, to: text.length }) }]
  return parts.map((part, index, { length }): Content => {
    const margin: [number, number, number, number] = [0, 0, 0, index === length - 1 ? 0 : 5]
    if (part.kind === 'paragraph') return { text: runs(part.text), margin }
    if (part.kind === 'bullets') return { ul: part.items.map((item) => ({ text: runs(item.text) })), margin }
    return { ol: part.items.map(({ number, text: item }) => ({ text: runs(item), counter: number })), margin }
  })
}

/** A stretch of the text cut where quotes begin and end. */
function runsOf(
  text: string,
  { from, to }: Stretch,
  marked: readonly Stretch[],
  emphasis: Emphasis,
): Content[] {
  const edges = marked.flatMap((quote) => [quote.from, quote.to]).filter((edge) => edge > from && edge < to)
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((begin, index): Content => {
    const isQuoted = marked.some((quote) => quote.from <= begin && begin < quote.to)
    return { text: text.slice(begin, cuts[index + 1]), ...(isQuoted ? emphasis : {}) }
  })
}
