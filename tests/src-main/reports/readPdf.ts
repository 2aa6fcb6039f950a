/** Reads a PDF back with another program than the one that wrote it. */
import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPdf = {
  pages: string[]
  /** All text without any space and without footers, so that line and page ends do not matter. */
  text: string
  info: Record<string, unknown>
  language: string | null
  outline: string[]
  displaysTitle: boolean
}

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  const { info } = await document.getMetadata()
  const outline: { title: string }[] = await document.getOutline()
  const preferences: unknown = await document.getViewerPreferences()
  await task.destroy()
  const known = info as Record<string, unknown>
  return {
    pages,
    text: pages.map(withoutFooter).join(''),
    info: known,
    language: typeof known['Language'] === 'string' ? known['Language'] : null,
    outline: outline.map(({ title }) => title),
    displaysTitle: JSON.stringify(preferences).includes('"DisplayDocTitle":true'),
  }
}

/** `Afspraken over het werk 1 van 3`, without spaces. */
const footer =
  /(?:Afsprakenoverhetwerk|Agreementsaboutthework|Verslagvanjegesprek|Reportofyourconversation)\d+(?:van|of)\d+$/

/** A page without any space and without its footer. */
export const withoutFooter = (page: string): string => squeezed(page).replace(footer, '')

export const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** All bytes, with every compressed stream opened as well, as text in which a canary would show. */
export function everyByte(pdf: Uint8Array): string {
  const file = Buffer.from(pdf)
  const parts = [file]
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    const end = file.indexOf('endstream', at)
    try {
      parts.push(inflateSync(file.subarray(at + 7, end)))
    } catch {
      continue // the word "stream" in another place, or a stream that is not compressed: seen in the file itself
    }
  }
  const all = Buffer.concat(parts).toString('latin1')
  return all + all.replaceAll('\0', '') // the second form shows UTF-16 text, as metadata may be written
}
