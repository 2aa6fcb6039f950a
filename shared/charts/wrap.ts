/** Text over lines that fit. */
import { textWidth, type Weight } from './textWidth.ts'

export type Type = { size: number; weight?: Weight }

/**
 * Breaks a text into at most `maxLines` lines no wider than `width`. A word that is too long for a line is
 * broken too, with a hyphen between letters. What does not fit ends in an ellipsis.
 */
export function wrap(text: string, width: number, type: Type, maxLines = Infinity): string[] {
  const fits = (line: string) => textWidth(line, type.size, type.weight) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = fits(word) ? [word] : breakWord(word, fits)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1)!
  }
  if (line !== '') lines.push(line)
  return lines.length <= maxLines ? lines : shorten(lines.slice(0, maxLines), fits)
}

const letters = new Intl.Segmenter('nl', { granularity: 'grapheme' })

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of letters.segment(word)) {
    if (piece === '' || fits(`${piece}${segment}-`)) {
      piece += segment
      continue
    }
    pieces.push(/\p{L}$/u.test(piece) && /^\p{L}/u.test(segment) ? `${piece}-` : piece)
    piece = segment
  }
  return [...pieces, piece]
}

function shorten(lines: string[], fits: (line: string) => boolean): string[] {
  const last = [...letters.segment(lines.at(-1) ?? '')].map(({ segment }) => segment)
  while (last.length > 0 && !fits(`${last.join('')}…`)) last.pop()
  return [...lines.slice(0, -1), `${last.join('').replace(/[\s-]+$/u, '')}…`]
}
