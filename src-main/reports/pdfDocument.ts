/** A document definition to bytes: A4, local fonts, nothing fetched, nothing read but the fonts. */
import { readFile } from 'node:fs/promises'
import pdfmake from 'pdfmake'
import type { Content } from 'pdfmake/interfaces.js'
import type { Language } from '../../shared/bridge/contract.ts'
import { palettes } from '../../shared/charts/palette.ts'
import { fontCoverage, type Coverage } from './fontCoverage.ts'
import { fontFiles, pathsOf, sans, type FontFiles } from './fonts.ts'
import { printableTree } from './printable.ts'

export type Report = {
  title: string
  language: Language
  /** Calendar date that the document says it was made on. */
  today: string
  /** `1 van 3`. */
  page: (page: number, pages: number) => string
  content: Content[]
  /** Left and right, in points; a form has less of it than a text to read. */
  sideMargin?: number
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>
/** The program is the author: no person, no practice. */
const author = 'Draagkracht'
const { muted, text } = palettes.paper

/** The same report gives the same bytes. Throws when a font file cannot be read. */
export async function makePdf(report: Report, fontFolder?: string): Promise<Uint8Array> {
  const files = fontFiles(fontFolder)
  const covers = await coverageOf(files)
  const allowed = new Set(pathsOf(files))
  const side = report.sideMargin ?? 68
  const made = new Date(`${report.today}T12:00:00Z`)
  pdfmake.setFonts(files)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path))
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [side, 58, side, 68],
    version: '1.7',
    language: locales[report.language],
    displayTitle: true,
    info: {
      title: report.title,
      author,
      creator: author,
      producer: author,
      creationDate: made,
      modDate: made,
    },
    defaultStyle: { font: sans, fontSize: 11, lineHeight: 1.03, color: text },
    content: printableTree(report.content, covers),
    footer: (page, pages) => ({
      columns: [
        { text: report.title, width: '*' },
        { text: report.page(page, pages), width: 'auto', alignment: 'right' },
      ],
      fontSize: 9,
      color: muted,
      margin: [side, 26, side, 0],
    }),
  })
  return new Uint8Array(await document.getBuffer())
}

/** What all fonts can write, so that a text looks the same in each of them. */
async function coverageOf(files: FontFiles): Promise<Coverage> {
  const all = await Promise.all(
    pathsOf(files).map(async (path) => {
      known.set(path, known.get(path) ?? fontCoverage(await readFile(path)))
      return known.get(path)!
    }),
  )
  return (codePoint) => all.every((covers) => covers(codePoint))
}
const known = new Map<string, Coverage>()
