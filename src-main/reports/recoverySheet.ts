/** The recovery sheet: one page with the code that opens the vault when the passphrase is forgotten. */
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import type { Language } from '../../shared/bridge/contract.ts'
import { palettes } from '../../shared/charts/palette.ts'
import { formatDate } from '../../shared/texts/index.ts'
import { bullets, columnWidth, facts, paragraph, small, title } from './blocks.ts'
import { serif } from './fonts.ts'
import { makePdf } from './pdfDocument.ts'
import { sheetTexts } from './recoverySheetTexts.ts'

/** Groups of the code in a row. */
const inRow = 5

/**
 * One A4 page. `code` in groups with a dash between them, the first of which is the mark of the vault; `today` is the
 * calendar date on it. Nothing of it is kept here.
 */
export async function makeRecoverySheet(
  code: string,
  language: Language,
  today: string,
  fontFolder?: string,
): Promise<{ fileName: string; pdf: Uint8Array }> {
  const say = sheetTexts[language]
  const groups = code.split('-')
  const mark = groups[0]!
  const content: Content[] = [
    title(say.title, say.subtitle),
    paragraph(say.what),
    heading(say.code),
    codeTable(groups),
    small(say.codeHint),
    facts([
      [say.facts.mark, mark],
      [say.facts.date, formatDate(today, language)],
    ]),
    heading(say.use),
    { ol: [...say.useSteps].map((text) => ({ text, margin: [0, 0, 0, 3] })) },
    heading(say.keep),
    bullets(say.keepRules),
    heading(say.limits),
    bullets(say.limitsList),
  ]
  const report = { title: say.title, language, today, page: say.page, content }
  return { fileName: `${say.fileName}-${mark}-${today}.pdf`, pdf: await makePdf(report, fontFolder) }
}

const heading = (text: string): Content => ({
  text,
  font: serif,
  bold: true,
  fontSize: 14,
  color: palettes.paper.workResources.strong,
  outline: true,
  margin: [0, 10, 0, 5],
})

/** Each group in a box of its own with its number, so that one finds the place again while typing. */
function codeTable(groups: readonly string[]): Content {
  const rows = Array.from({ length: Math.ceil(groups.length / inRow) }, (_, row) =>
    groups.slice(row * inRow, (row + 1) * inRow),
  )
  return {
    table: {
      widths: Array.from({ length: inRow }, () => columnWidth / inRow - 13),
      body: rows.map((row, at) =>
        row.map((group, index): TableCell => ({
          stack: [
            { text: String(at * inRow + index + 1), fontSize: 8, color: palettes.paper.muted },
            { text: group, bold: true, fontSize: 21, characterSpacing: 3, alignment: 'center' },
          ],
        })),
      ),
    },
    layout: {
      hLineColor: () => palettes.paper.grid,
      vLineColor: () => palettes.paper.grid,
      hLineWidth: () => 1,
      vLineWidth: () => 1,
      paddingLeft: () => 6,
      paddingRight: () => 6,
      paddingTop: () => 3,
      paddingBottom: () => 5,
    },
    margin: [0, 2, 0, 8],
  }
}
