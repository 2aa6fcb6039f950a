/**
 * Whether a topic fits on a page. pdfmake leaves out, without a word, what is to stay in one piece and does not fit; so
 * this errs on the side of too tall.
 */
import { wrap } from '../../shared/charts/wrap.ts'
import type { Anchors } from '../../shared/texts/types.ts'
import { anchorSize, formWidth, isLong, lineStep, type FormScale } from './formBlocks.ts'

/** In points: A4 less the margins above and below, and the heading of a phase. */
const pageHeight = 842 - 58 - 68 - 40
/** Line height of the fonts, in parts of the size; both are lower. */
const perLine = 1.4

export type TallTopic = { name: string; question: string; scales: readonly FormScale[]; lines: number }

export function fitsOnPage({ name, question, scales, lines }: TallTopic): boolean {
  const head = linesOf(name, formWidth - 170, 12) * 12 + linesOf(question, formWidth, 10.5) * 10.5
  const rated = scales.reduce((sum, { anchors }) => sum + scaleHeight(anchors), 0)
  return head * perLine + rated + lines * lineStep + 40 <= pageHeight
}

function scaleHeight(anchors: Anchors): number {
  const width = (isLong(anchors) ? formWidth : formWidth / 5) - 34
  const heights = anchors.map((anchor) => linesOf(anchor, width, anchorSize) * anchorSize * perLine + 5)
  return 21 + (isLong(anchors) ? heights.reduce((sum, height) => sum + height, 0) : Math.max(...heights))
}

const linesOf = (text: string, width: number, size: number): number =>
  wrap(text, width, { size, weight: 'semibold' }).length
