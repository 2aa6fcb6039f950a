/** The parts of a form that is filled in by hand: black on white, boxes to tick, lines to write on. */
import type { CanvasElement, Column, Content, TableCell } from 'pdfmake/interfaces.js'
import { textWidth } from '../../shared/charts/textWidth.ts'
import { wrap } from '../../shared/charts/wrap.ts'
import type { Anchors } from '../../shared/texts/types.ts'
import { serif } from './fonts.ts'

/** In points: narrower margins than a report's, so that three topics stand on a page. */
export const formMargin = 45
/** Width of a form's column: A4 less its margins. */
export const formWidth = 595 - 2 * formMargin
const black = '#000000'
/** Of lines to write on; dark enough for an office printer. */
const rule = '#8a8a8a'
/** From one written line to the next. */
export const lineStep = 17
export const anchorSize = 8.5

const grid = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => rule,
  vLineColor: () => rule,
  paddingLeft: () => 4,
  paddingRight: () => 3,
  paddingTop: () => 1.5,
  paddingBottom: () => 2,
}

/** A text in one paragraph, of which no word is wider than its place. */
export function fitting(text: string, width: number, size: number): string {
  const words = text.split(/\s+/u).filter(Boolean)
  const isTooWide = words.some((word) => textWidth(word, size, 'semibold') > width)
  return isTooWide ? wrap(text, width, { size, weight: 'semibold' }).join('\n') : words.join(' ')
}

export const formHeading = (text: string): Content => ({
  text,
  font: serif,
  bold: true,
  fontSize: 15,
  color: black,
  outline: true,
  margin: [0, 6, 0, 6],
})

/** A topic's number and name; where it may be left out, a box for that at the right. */
export const topicHeading = (number: string, name: string, notApplicable?: string): Content => ({
  columns: [
    { text: number, bold: true, fontSize: 12, color: black, width: 30 },
    { text: fitting(name, formWidth - 170, 12), bold: true, fontSize: 12, color: black, width: '*' },
    ...(notApplicable === undefined
      ? []
      : [tickBox(notApplicable, textWidth(notApplicable, 9, 'regular') + 15, 9)]),
  ],
  margin: [0, 2, 0, 1],
})

export const formText = (text: string): Content => ({
  text: fitting(text, formWidth, 10.5),
  fontSize: 10.5,
  color: black,
  margin: [0, 0, 0, 3],
})

const box = (size: number): Column => ({
  canvas: [{ type: 'rect', x: 0.5, y: 2, w: size, h: size, lineWidth: 0.9, lineColor: black }],
  width: size + 5,
})

/** A box to tick before a text; `width` of the two together. */
export const tickBox = (text: string, width: number | '*' = '*', size = 10.5): Column => ({
  columns: [box(9), { text, fontSize: size, color: black, width: '*' }],
  width,
  margin: [0, 0, 0, 5],
})

/** Lines to write on, under each other. */
function ruled(width: number, lines: number): Content {
  const canvas = Array.from({ length: lines }, (_, line): CanvasElement => ({
    type: 'line',
    x1: 0,
    x2: width,
    y1: (line + 1) * lineStep,
    y2: (line + 1) * lineStep,
    lineWidth: 0.5,
    lineColor: rule,
  }))
  return { canvas }
}

/** A name with a line behind it, side by side with others. */
export const toFillIn = (names: readonly string[]): Content => {
  const width = formWidth / names.length - 10
  return {
    columns: names.map((name) => ({
      stack: [{ text: name, fontSize: 9, color: black }, ruled(width, 1)],
      width: width + 10,
    })),
    margin: [0, 0, 0, 8],
  }
}

/** Room for the client's words, and apart from it, in a frame of its own, a little for the coach's notes. */
export function room(names: { words: string; notes: string }, lines: number): Content {
  const notes = 148
  const words = formWidth - notes - 12
  const name = (text: string): Content => ({ text, fontSize: 8.5, color: black })
  return {
    columns: [
      { stack: [name(names.words), ruled(words, lines)], width: words },
      {
        table: { widths: [notes - 10], heights: [lineStep * lines + 8], body: [[name(names.notes)]] },
        layout: { ...grid, hLineStyle: () => dashed, vLineStyle: () => dashed },
        width: notes,
      },
    ],
    columnGap: 12,
    margin: [0, 3, 0, 0],
  }
}

const dashed = { dash: { length: 3, space: 2 } }

export type FormScale = { question: string; anchors: Anchors; remark?: string }

/** Longer anchors stand under each other. */
const longestInColumn = 75
/** Whether anchors stand under each other instead of side by side. */
export const isLong = (anchors: Anchors): boolean => anchors.some((anchor) => anchor.length > longestInColumn)

/** One scale: its question, and a box with figure and anchor for each rating. */
export function scale({ question, anchors, remark }: FormScale): Content {
  return {
    stack: [
      {
        text: [{ text: question, bold: true }, ...(remark === undefined ? [] : [`  ${remark}`])],
        fontSize: 9.5,
        color: black,
        margin: [0, 4.5, 0, 1],
      },
      isLong(anchors) ? underEachOther(anchors) : inColumns(anchors),
    ],
    unbreakable: true,
  }
}

const cell = (anchor: string, rating: number, width: number): TableCell => ({
  columns: [
    box(9),
    {
      text: [{ text: `${rating}  `, bold: true, fontSize: 9.5 }, fitting(anchor, width - 26, anchorSize)],
      fontSize: anchorSize,
      lineHeight: 0.95,
      color: black,
      width: '*',
    },
  ],
})

const inColumns = (anchors: Anchors): Content => ({
  table: {
    widths: anchors.map(() => formWidth / 5 - 8),
    body: [anchors.map((anchor, rating) => cell(anchor, rating, formWidth / 5 - 8))],
  },
  layout: grid,
})

const underEachOther = (anchors: Anchors): Content => ({
  table: {
    widths: [formWidth - 8],
    body: anchors.map((anchor, rating) => [cell(anchor, rating, formWidth - 8)]),
  },
  layout: grid,
})
