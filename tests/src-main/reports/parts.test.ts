import { mkdtempSync, readFileSync, copyFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import pdfmake from 'pdfmake'
import { describe, expect, it } from 'vitest'
import { reportFileName } from '../../../src-main/reports/fileNames.ts'
import { fontCoverage } from '../../../src-main/reports/fontCoverage.ts'
import { fontFiles, pathsOf } from '../../../src-main/reports/fonts.ts'
import { makeReport } from '../../../src-main/reports/makeReport.ts'
import { printable } from '../../../src-main/reports/printable.ts'
import { dossierOf, today } from './dossiers.ts'

describe('file names', () => {
  it('are neutral and fit every file system, whatever the reference holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (reference) => {
        expect(reportFileName('client', 'nl', today, reference)).toMatch(
          /^gespreksverslag-([A-Za-z0-9-]+-)?2026-11-23\.pdf$/,
        )
        expect(reportFileName('employer', 'en', today, reference)).toBe('work-agreements-2026-11-23.pdf')
      }),
    )
    expect(reportFileName('client', 'nl', today, 'V-001')).toBe('gespreksverslag-V-001-2026-11-23.pdf')
    expect(reportFileName('client', 'en', today, '../..\\CON:é\u0000')).toBe(
      'conversation-report-CON-e-2026-11-23.pdf',
    )
    expect(reportFileName('client', 'en', today, '🙂')).toBe('conversation-report-2026-11-23.pdf')
  })
})

describe('fonts', () => {
  const all = pathsOf(fontFiles()).map((path) => fontCoverage(readFileSync(path)))
  const covers = (codePoint: number) => all.every((font) => font(codePoint))

  it('say which signs they have', () => {
    for (const sign of 'aZéłŁ’→◊€…−') expect(covers(sign.codePointAt(0)!), sign).toBe(true)
    for (const sign of ['你', '🙂', 'ع', '\uffff']) expect(covers(sign.codePointAt(0)!), sign).toBe(false)
  })

  it('are refused when they are none', () => {
    expect(() => fontCoverage(Buffer.alloc(200))).toThrow('no cmap table')
  })

  it('may lie in a folder of their own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
    try {
      for (const path of pathsOf(fontFiles())) copyFileSync(path, join(folder, basename(path)))
      const moved = await makeReport(dossierOf('overload'), 'employer', 'nl', today, folder)
      const here = await makeReport(dossierOf('overload'), 'employer', 'nl', today)
      expect(Buffer.from(moved.pdf).equals(Buffer.from(here.pdf))).toBe(true)
      await expect(
        makeReport(dossierOf('overload'), 'employer', 'nl', today, join(folder, 'absent')),
      ).rejects.toMatchObject({ code: 'ENOENT' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('are all that a document may read: no other file and no address', async () => {
    await makeReport(dossierOf('overload'), 'employer', 'nl', today)
    const image = (source: string) =>
      pdfmake.createPdf({ content: [{ image: 'x' }], images: { x: source } }).getBuffer()
    await expect(image('/etc/hostname')).rejects.toThrow('denied')
    await expect(image('http://127.0.0.1:9/x.png')).rejects.toThrow('denied')
  })

  it('write nothing that they do not have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const sign of printable(text, covers))
          expect(sign === '\n' || covers(sign.codePointAt(0)!), JSON.stringify(sign)).toBe(true)
      }),
    )
    expect(printable('cafe\u0301\r\n\tx', covers)).toBe('café\n x')
  })
})
