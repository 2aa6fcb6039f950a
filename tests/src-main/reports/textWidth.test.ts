import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../shared/charts/textWidth.ts'
import { makePdf } from '../../../src-main/reports/pdfDocument.ts'
import { today } from './dossiers.ts'

const signs = [
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
  ...Array.from('éëïŁłŹ’‘“”„–—…·•−→'),
]

describe.each(['regular', 'semibold'] as const)('the measure of drawings (%s)', (weight) => {
  it('agrees with the font: exact for plain letters, never too narrow for others', async () => {
    const pdf = await makePdf({
      title: 'x',
      language: 'nl',
      today,
      page: () => '',
      content: signs.map((text) => ({ text, bold: weight === 'semibold', fontSize: 10 })),
    })
    const task = getDocument({ data: pdf, verbosity: 0 })
    const document = await task.promise
    const measured = new Map<string, number>()
    for (let number = 1; number <= document.numPages; number++)
      for (const item of (await (await document.getPage(number)).getTextContent()).items)
        if ('str' in item && item.height > 9.5) measured.set(item.str, item.width)
    await task.destroy()
    for (const sign of signs) {
      const width = measured.get(sign)
      expect(width, sign).toBeDefined()
      if (sign < '\u007f') expect(textWidth(sign, 10, weight), sign).toBeCloseTo(width!, 1)
      else expect(textWidth(sign, 10, weight), sign).toBeGreaterThanOrEqual(width! - 0.15)
    }
  })
})
