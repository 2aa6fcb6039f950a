/** The sentences of result, plan and reports: both languages complete, and none of the words that we never use. */
import { describe, expect, it } from 'vitest'
import { en as planEn } from '../../../src-renderer/plan/texts.en.ts'
import { nl as planNl } from '../../../src-renderer/plan/texts.nl.ts'
import { en as reportsEn } from '../../../src-renderer/reports/texts.en.ts'
import { nl as reportsNl } from '../../../src-renderer/reports/texts.nl.ts'
import { en as resultEn } from '../../../src-renderer/result/texts.en.ts'
import { nl as resultNl } from '../../../src-renderer/result/texts.nl.ts'

type Tree = { readonly [key: string]: string | Tree }

const sentences = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentences(value, `${path}${key}.`),
  )
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

const features: Record<string, { nl: Tree; en: Tree }> = {
  result: { nl: resultNl, en: resultEn },
  plan: { nl: planNl, en: planEn },
  reports: { nl: reportsNl, en: reportsEn },
}

describe.each(Object.entries(features))('the sentences of %s', (_, { nl, en }) => {
  it('fill in the same things in both languages', () => {
    const inEnglish = new Map(sentences(en))
    for (const [path, text] of sentences(nl))
      expect([path, placeholders(inEnglish.get(path) ?? '')]).toEqual([path, placeholders(text)])
    expect(inEnglish.size).toBe(sentences(nl).length)
  })

  it('hold no sign that vue-i18n reads as its own', () => {
    for (const [path, text] of [...sentences(nl), ...sentences(en)])
      expect([path, /[@|]/.test(text.replace(/\{\w+\}/g, ''))]).toEqual([path, false])
  })

  it('never diagnose, predict or treat', () => {
    const never = /diagnos|voorspel|predict|pati[eë]nt|behandel|treat|risico|\brisk/i
    for (const [path, text] of [...sentences(nl), ...sentences(en)])
      expect([path, never.exec(text)?.[0]]).toEqual([path, undefined])
  })
})
