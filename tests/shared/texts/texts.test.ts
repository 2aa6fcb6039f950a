import { describe, expect, test } from 'vitest'
import { errorCodes, languages } from '../../../shared/bridge/contract.ts'
import { owners, statuses } from '../../../shared/model/dossier.ts'
import {
  extraFactorsByGroup,
  factorsByGroup,
  groups,
  standardFactors,
  standardSignals,
} from '../../../shared/model/factors.ts'
import { findHealthTerm } from '../../../shared/model/healthTerms.ts'
import { problemCodes } from '../../../shared/model/parseDossier.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { problems as problemsEn } from '../../../shared/texts/problems.en.ts'
import { problems as problemsNl } from '../../../shared/texts/problems.nl.ts'
import { everyText, placeholdersIn } from './wording.ts'

const nl = everyText('nl')
const en = everyText('en')

describe('both languages', () => {
  test('say the same things, in the same order', () => {
    expect(en.map(({ path }) => path)).toEqual(nl.map(({ path }) => path))
  })

  test('cover every factor, signal, error and problem, and nothing else', () => {
    for (const language of languages) {
      const { factors, signals, errors, extra } = textsIn(language)
      expect(Object.keys(factors)).toEqual(standardFactors)
      expect(Object.keys(extra)).toEqual(groups.flatMap((group) => [...extraFactorsByGroup[group]]))
      expect(Object.keys(signals)).toEqual(standardSignals)
      expect(Object.keys(errors)).toEqual(errorCodes)
    }
    for (const { messages } of [problemsNl, problemsEn]) expect(Object.keys(messages)).toEqual(problemCodes)
  })

  test('have the same placeholders at the same places', () => {
    const placeholders = (texts: typeof nl) => texts.map(({ path, text }) => [path, placeholdersIn(text)])
    expect(placeholders(en)).toEqual(placeholders(nl))
  })

  test('have placeholders only where something fills them', () => {
    const filled = nl.filter(({ text }) => text.includes('{')).map(({ path }) => path)
    expect(filled).toContain('model › completeness')
    const elsewhere = filled.filter((path) => !/^(problems › messages|log › breaks)/.test(path))
    expect(elsewhere).toEqual([
      ...['model › start › chosen', 'model › start › eases'],
      ...['model › completeness', 'log › times', 'log › whole'],
    ])
    expect(placeholdersIn(textsIn('nl').model.completeness)).toEqual(['{answered}', '{applicable}'])
  })

  test('are two texts, not one that was forgotten', () => {
    const sameInBoth = nl.filter(({ text }, index) => text.includes(' ') && en[index]!.text === text)
    expect(sameInBoth).toEqual([])
  })
})

describe.each(languages)('%s', (language) => {
  const texts = everyText(language)
  const { factors, signals, model, errors, extra } = textsIn(language)
  const topics = { ...factors, ...extra }

  test('has no empty text, no stray space, no straight quote', () => {
    expect(texts.filter(({ text }) => text === '' || text !== text.trim() || /\s\s|\n/.test(text))).toEqual(
      [],
    )
    expect(texts.filter(({ text }) => text.includes("'"))).toEqual([])
  })

  test('claims nothing that only a clinician may claim', () => {
    const forbidden =
      /diagnos|voorspel|predict|pati[eë]nt|burn-?out-?\s?risico|risico op (?:een )?burn-?out|risk of burn-?out|behandel-?\s?advies|treatment advice/i
    expect(texts.filter(({ text }) => forbidden.test(text.normalize('NFC')))).toEqual([])
  })

  test('names no questionnaire that others own', () => {
    expect(texts.filter(({ text }) => /\b(BAT|UWES|UBOS|MBI|4DKL|VBBA)\b/.test(text))).toEqual([])
  })

  test('calls every factor and every signal differently', () => {
    const named = [...Object.values(factors), ...Object.values(extra), ...Object.values(signals)]
    const names = named.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  test('has names that fit a chart', () => {
    const names = [...Object.values(topics), ...Object.values(signals), ...Object.values(model.groups)]
    expect(names.filter(({ name }) => name.length > 28)).toEqual([])
    const labels = [
      ...Object.values(model.processes),
      ...Object.values(model.outcomes),
      model.organisationalOutcomes,
    ]
    expect(labels.filter((label) => label.length > 28)).toEqual([])
    expect(Object.values(model.scales).filter(({ name }) => name.includes(' '))).toEqual([])
  })

  test('is short enough to read when you are tired', () => {
    const longest: Record<string, number> = { sentence: 95, question: 80, probes: 70, anchors: 60 }
    const tooLong = texts.filter(({ path, text }) => {
      const [part, , field] = path.split(' › ')
      return ['factors', 'extra', 'signals'].includes(part!) && text.length > (longest[field ?? ''] ?? 28)
    })
    expect(tooLong).toEqual([])
    expect(Object.values(errors).filter(({ sentence }) => sentence.length > 260)).toEqual([])
  })

  test('asks questions where it asks', () => {
    const asked = texts.filter(({ path }) => /^(factors|extra|signals) › \w+ › (question|probes)/.test(path))
    expect(asked.length).toBeGreaterThan((18 + 13) * 3)
    expect(asked.filter(({ text }) => !text.endsWith('?'))).toEqual([])
  })

  test('says in every error what happened, what is safe and what to do', () => {
    const sentences = Object.values(errors).map(({ sentence }) => sentence.split(/(?<=[.?]) /))
    expect(sentences.filter((parts) => parts.length < 3)).toEqual([])
  })

  test('may stand before an employer where it names demands and work resources', () => {
    const seen = (['demands', 'workResources'] as const).flatMap((group) => [
      model.groups[group].name,
      ...[...factorsByGroup[group], ...extraFactorsByGroup[group]].map((id) => topics[id].name),
    ])
    seen.push(...owners.map((owner) => model.owners[owner]))
    seen.push(...statuses.map((status) => model.statuses[status]))
    expect(seen).toHaveLength(2 + 13 + 10 + 3 + 3)
    expect(seen.filter((text) => findHealthTerm(text) !== undefined)).toEqual([])
  })

  test('says where to turn on a safety concern', () => {
    for (const number of ['112', '113', '1813']) expect(model.flags.safety.sentence).toContain(number)
  })

  test('names its sources and calls the buffer table a heuristic', () => {
    const sources = model.sources.join('\n')
    expect(sources).toMatch(/Bakker.*Demerouti.*2007.*22, 309–328/)
    expect(sources).toMatch(/Bakker.*Demerouti.*Euwema.*2005/)
    expect(sources).toMatch(/vuistregel uit de praktijk|practice heuristic/)
  })
})
