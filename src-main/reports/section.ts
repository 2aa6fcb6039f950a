/** The parts of a report, each under its heading. */
import type { Content } from 'pdfmake/interfaces.js'
import { palettes } from '../../shared/charts/palette.ts'
import { serif } from './fonts.ts'

/**
 * A part with its heading in the outline. The heading stays with `first`, which fits on a page; and also with what
 * comes next when that is in one piece, or with the first rows of a table: nothing that introduces stands alone at
 * the foot of a page.
 */
export function section(name: string, first: Content, ...rest: readonly Content[]): Content {
  const [next, ...others] = rest
  const together = (...parts: Content[]): Content => ({
    stack: [heading(name), first, ...parts],
    unbreakable: true,
    margin: [0, 14, 0, 0],
  })
  if (next !== undefined && isInOnePiece(next)) return [together(next), ...others]
  if (next !== undefined && hasHead(next)) return [together(skip(firstRows)), skip(-firstRows), ...rest]
  return [together(), ...rest]
}

const isInOnePiece = (content: Content): boolean =>
  typeof content === 'object' && 'unbreakable' in content && content.unbreakable === true

const hasHead = (content: Content): boolean =>
  typeof content === 'object' && 'table' in content && (content.table.headerRows ?? 0) > 0

/** Height in points that a table's head and first rows take. */
const firstRows = 90

/** Moves what follows down; up when it is negative. Down within a block and up after it keeps room for the next. */
const skip = (points: number): Content => ({ text: '', lineHeight: 0, margin: [0, 0, 0, points] })

const heading = (text: string): Content => ({
  text,
  font: serif,
  bold: true,
  fontSize: 17,
  color: palettes.paper.workResources.strong,
  outline: true,
  margin: [0, 0, 0, 8],
})
