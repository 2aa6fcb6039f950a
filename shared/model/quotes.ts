/** Sentences of the client that are marked for the report: always an exact part of what stands written. */

/** As many as an answer can hold. */
export const mostQuotes = 50

/** A stretch of a text, in UTF-16 units; `to` is the first that does not belong to it. */
export type Stretch = { from: number; to: number }

/** What a change of the text did to its quotes. `lost`: those that no longer stand there in any form. */
export type Followed = { quotes: string[]; lost: string[] }

// What a sentence or a word is hardly differs between the two languages: a text means the same in both.
const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' })
const words = new Intl.Segmenter('nl', { granularity: 'word' })

/** The sign and the spaces with which a line of a list begins: "- ", "• ", "12. ". */
export const listMark = /^[ \t]*(?:[-*•]|\d{1,3}[.)])[ \t]+/

/**
 * What a person means to mark: the selected words, whole; without a selection the sentence at the caret. Undefined
 * where nothing is written.
 */
export function meantBy(text: string, start: number, end: number): Stretch | undefined {
  return start === end ? sentenceAt(text, start) : wholeWords(text, start, end)
}

/** The sentence at the caret, of its own line and without the mark of a list; undefined on an empty line. */
export function sentenceAt(text: string, caret: number): Stretch | undefined {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1
  const nextLine = text.indexOf('\n', lineStart)
  const line = text.slice(lineStart, nextLine === -1 ? text.length : nextLine)
  const mark = listMark.exec(line)?.[0].length ?? 0
  const said = line.slice(mark)
  if (said.trim() === '') return undefined
  const begin = lineStart + mark
  const within = Math.min(Math.max(caret - begin, 0), said.length - 1)
  const found = sentences.segment(said).containing(within)
  if (found === undefined) return undefined
  // The caret behind the last sentence, or in the space after it, means that sentence.
  return trimmed(text, { from: begin + found.index, to: begin + found.index + found.segment.length })
}

function wholeWords(text: string, start: number, end: number): Stretch | undefined {
  const chosen = trimmed(text, { from: start, to: end })
  if (chosen === undefined) return undefined
  const parts = words.segment(text)
  const first = parts.containing(chosen.from)
  const last = parts.containing(chosen.to - 1)
  return {
    from: first?.index ?? chosen.from,
    to: last === undefined ? chosen.to : last.index + last.segment.length,
  }
}

/** Without the white space around it; undefined when there is nothing else. */
function trimmed(text: string, { from, to }: Stretch): Stretch | undefined {
  const part = text.slice(from, to)
  const said = part.trim()
  if (said === '') return undefined
  const before = part.length - part.trimStart().length
  return { from: from + before, to: from + before + said.length }
}

/** The quotes that stand in the text, each once, in the order in which they stand there. */
export function standingQuotes(text: string | undefined, quotes: readonly string[] | undefined): string[] {
  const written = plainEnds(text ?? '')
  return [...new Set((quotes ?? []).map(plainEnds))]
    .filter((quote) => quote.trim() !== '' && written.includes(quote))
    .toSorted((a, b) => written.indexOf(a) - written.indexOf(b))
}

/** As a text field has them; a file may end its lines otherwise. */
const plainEnds = (text: string): string => text.replace(/\r\n?/g, '\n')

/**
 * The quotes after the text was changed. One that still stands there stays as it is. One in which was written goes
 * along with it, and a whole sentence stays a whole sentence. What was written over or taken out is lost.
 */
export function followQuotes(before: string, after: string, quotes: readonly string[] | undefined): Followed {
  const [then, now] = [plainEnds(before), plainEnds(after)]
  const standing = standingQuotes(then, quotes)
  if (standing.length === 0) return { quotes: [], lost: [] }
  const change = changeBetween(then, now)
  const followed = standing.map((quote) => ({ quote, becomes: followOne(then, now, quote, change) }))
  return {
    quotes: standingQuotes(
      now,
      followed.flatMap(({ becomes }) => becomes ?? []),
    ),
    lost: followed.flatMap(({ quote, becomes }) => (becomes === undefined ? [quote] : [])),
  }
}

/** `from`–`to` in the old text was replaced; what follows it moved by `shift`. */
type Change = Stretch & { shift: number }

function changeBetween(then: string, now: string): Change {
  const most = Math.min(then.length, now.length)
  let same = 0
  while (same < most && then[same] === now[same]) same += 1
  let sameAtEnd = 0
  while (sameAtEnd < most - same && then[then.length - 1 - sameAtEnd] === now[now.length - 1 - sameAtEnd])
    sameAtEnd += 1
  return { from: same, to: then.length - sameAtEnd, shift: now.length - then.length }
}

function followOne(then: string, now: string, quote: string, change: Change): string | undefined {
  const places = placesOf(then, quote)
  const [only = 0, ...others] = places
  if (others.length === 0 && isGrowing(then, { from: only, to: only + quote.length }, change)) {
    const written = now.slice(only, change.from + change.shift)
    const sentence = sentenceAt(written, 0)
    return sentence === undefined ? quote : written.slice(sentence.from, sentence.to)
  }
  if (now.includes(quote)) return quote
  const from = places.find((place) => isWithin(change, { from: place, to: place + quote.length }))
  if (from === undefined) return undefined
  const left = trimmed(now, { from, to: from + quote.length + change.shift })
  return left && now.slice(left.from, left.to)
}

/** A sentence that is still being written takes in what is written behind it, up to where it ends. */
function isGrowing(then: string, { from, to }: Stretch, change: Change): boolean {
  const space = /^[ \t]*/.exec(then.slice(to))?.[0].length ?? 0
  if (change.shift <= 0 || change.from !== change.to || change.from < to || change.from > to + space)
    return false
  if (/[.!?…]["'”’)]*$/u.test(then.slice(from, to)) || sentenceAt(then, from)?.from !== from) return false
  // The next sentence tells itself by its capital: without a full stop between them the two look like one.
  return /^[ \t]*(?:\n|$)|^[ \t]+["'“‘(]*[\p{Lu}\d]/u.test(then.slice(to))
}

/** What is written right before a quote does not belong to it. */
const isWithin = (change: Change, { from, to }: Stretch): boolean =>
  change.from >= from && change.to <= to && change.to > from

function placesOf(text: string, quote: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}
