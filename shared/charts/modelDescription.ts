/** The model picture in words, with every value in it: for who does not see it. */
import type { Language } from '../bridge/contract.ts'
import { groups } from '../model/factors.ts'
import type { Index, Scores } from '../scoring/scores.ts'
import { formatNumber, textsIn } from '../texts/index.ts'
import { chartTexts } from './chartTexts.ts'
import { isExact } from './modelBoxes.ts'

export function describeModel(scores: Scores, language: Language): string {
  const texts = chartTexts[language]
  const { model } = textsIn(language)
  const number = (value: number) => formatNumber(value, language)
  const ofHundred = (value: number | null) =>
    value === null ? texts.unknown : `${number(value)} ${texts.outOfHundred}`

  function sayIndex(index: Index): string {
    if (index.index === null && index.bounds === null) return texts.notApplicable
    if (isExact(index) || index.bounds === null) return ofHundred(index.index)
    return `${ofHundred(index.index)}, ${texts.between(number(index.bounds[0]), number(index.bounds[1]))}`
  }
  const outcome = (of: 'strain' | 'motivation', signals: number | null) => {
    const expected = scores.expectation[of]
    const level = expected === null ? texts.unknown : model.levels[expected]
    return `${model.outcomes[of]}: ${texts.expected.toLowerCase()} ${level}; ${texts.signals.toLowerCase()} ${ofHundred(signals)}.`
  }
  return [
    ...groups.map((group) => `${model.groups[group].name}: ${sayIndex(scores[group])}.`),
    `${model.processes.impairment}; ${model.processes.motivational}.`,
    outcome('strain', scores.signals.strain),
    outcome('motivation', scores.signals.engagement),
    `${texts.outcomes}: ${model.organisationalOutcomes}.`,
  ].join(' ')
}
