/**
 * Draws a PDF on canvases: with a worker of our own origin, no code made from text, and nothing fetched.
 * The legacy build, because the loopback face runs in the browser that a practice has, which may be a year old.
 */
import { getDocument, GlobalWorkerOptions, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href

type PdfPage = {
  /** CSS pixels at scale 1. */
  width: number
  height: number
  /** What it says, line by line, for who does not see it. */
  lines: string[]
  /** Draws it `width` CSS pixels wide, as sharp as the screen. */
  draw: (canvas: HTMLCanvasElement, width: number) => Promise<void>
}
export type OpenPdf = { pages: PdfPage[]; close: () => Promise<void> }

/** Opens a PDF that is in memory; the bytes stay the caller's. Rejects on what is no PDF. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    stopAtErrors: true,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
    const pages = await Promise.all(numbers.map(async (number) => pdfPage(await document.getPage(number))))
    return { pages, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw error
  }
}

async function pdfPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    width,
    height,
    lines: await linesOf(page),
    draw: (canvas, wide) => draw(page, canvas, wide / width),
  }
}

async function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): Promise<void> {
  const viewport = page.getViewport({ scale: scale * Math.max(window.devicePixelRatio, 1) })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport }).promise
}

async function linesOf(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return text.split('\n').filter((line) => line.trim() !== '')
}
