import { describe, expect, it } from 'vitest'
import { findHealthTerm } from '../../../shared/model/healthTerms.ts'
import { makeRecoverySheet } from '../../../src-main/reports/recoverySheet.ts'
import { sheetTexts } from '../../../src-main/reports/recoverySheetTexts.ts'
import { newRecoveryCode } from '../../../src-main/vault/recoveryCode.ts'
import { readPdf, squeezed } from './readPdf.ts'

const code = newRecoveryCode('11111111-1111-4111-8111-111111111111')

describe.each(['nl', 'en'] as const)('the recovery sheet in %s', (language) => {
  it('is one page with the code in order, the mark, the date and everything one has to know', async () => {
    const { pdf, fileName } = await makeRecoverySheet(code, language, '2026-11-23')
    const { pages, text, info, language: spoken, displaysTitle } = await readPdf(pdf)
    const say = sheetTexts[language]
    expect(pages).toHaveLength(1)
    const places = code.split('-').map((group, index) => text.indexOf(`${index + 1}${group}`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    for (const part of [say.what, say.codeHint, ...say.useSteps, ...say.keepRules, ...say.limitsList])
      expect(text).toContain(squeezed(part))
    expect(text).toContain(squeezed({ nl: '23 november 2026', en: '23 November 2026' }[language]))
    expect(text).toContain(squeezed(say.facts.mark) + code.slice(0, 4))
    expect(info['Title']).toBe(say.title)
    expect(spoken).toBe({ nl: 'nl-NL', en: 'en-GB' }[language])
    expect(displaysTitle).toBe(true)
    expect(fileName).toBe(`${{ nl: 'herstelblad', en: 'recovery-sheet' }[language]}-6FD7-2026-11-23.pdf`)
  })

  it('has the secret on the page only: not in its name, title or metadata', async () => {
    const { pdf, fileName } = await makeRecoverySheet(code, language, '2026-11-23')
    const { info, outline } = await readPdf(pdf)
    const [, ...secret] = code.split('-')
    for (const group of secret) {
      expect(fileName).not.toContain(group)
      expect(JSON.stringify([info, outline])).not.toContain(group)
    }
  })

  it('speaks of no client and no health', () => {
    const words = JSON.stringify(sheetTexts[language])
    expect(findHealthTerm(words)).toBeUndefined()
    expect(words).not.toMatch(/cliënt|client/i)
  })
})
