import { describe, expect, it } from 'vitest'
import { audiences, languages } from '../../../shared/bridge/contract.ts'
import { answersOf } from '../../../shared/model/dossier.ts'
import { parseDossierText } from '../../../shared/model/parseDossier.ts'
import type { TopicWords } from '../../../shared/model/talk.ts'
import { isDone, progress, stateOf, topicsOf } from '../../../shared/model/topics.ts'
import { score } from '../../../shared/scoring/score.ts'
import { makeReport } from '../../../src-main/reports/makeReport.ts'
import { exampleDossier, exampleMark } from '../../../src-renderer/example/exampleDossier.ts'
import { readPdf, squeezed } from '../../src-main/reports/readPdf.ts'

const day = '2026-11-25'

describe.each(languages)('the example in %s', (language) => {
  const made = exampleDossier(language, day)

  it('passes the door that every dossier goes through, and keeps its mark', () => {
    const parsed = parseDossierText(JSON.stringify(made))
    expect(parsed).toEqual({ ok: true, value: made })
    expect(made[exampleMark]).toBe(day)
    expect(made.client.reference).toBe({ nl: 'VOORBEELD', en: 'EXAMPLE' }[language])
  })

  it('is whole: two interviews of which every topic is done', () => {
    expect(made.intakes.map(({ kind, date }) => [kind, date])).toEqual([
      ['intake', '2026-09-30'],
      ['followUp', '2026-11-18'],
    ])
    for (const intake of made.intakes) {
      const { done, total } = progress(intake)
      expect([done, total]).toEqual([21, 21])
      const open = topicsOf(intake).filter((topic) => !isDone(stateOf(intake, topic)))
      expect(open.map(({ kind }) => kind)).toEqual(['closing'])
    }
  })

  it('has something to see: it got lighter, and no two answers contradict each other', () => {
    const [before, after] = made.intakes.map((intake) => score(intake))
    expect(before!.balance.value).toBeLessThan(after!.balance.value!)
    expect(before!.levers.length).toBeGreaterThan(5)
    expect(
      [before!, after!].flatMap(({ flags }) => flags).filter((flag) => /contra|mismatch/i.test(flag)),
    ).toEqual([])
  })

  it('quotes only what the client says', () => {
    const said = made.intakes.flatMap(({ matters, signalWords, ...intake }): TopicWords[] =>
      [
        matters,
        signalWords?.strain,
        signalWords?.around,
        ...answersOf(intake).map(([, answer]) => answer),
      ].filter((words) => words !== undefined),
    )
    const quotes = said.flatMap(({ summary = '', quotes = [] }) => quotes.map((quote) => [quote, summary]))
    expect(quotes.length).toBeGreaterThan(6)
    for (const [quote, summary] of quotes) expect(summary).toContain(quote)
  })

  it.each(audiences)('makes a report for the %s', async (audience) => {
    const { text, pages } = await readPdf((await makeReport(made, audience, language, day)).pdf)
    expect(pages.length).toBeGreaterThan(0)
    expect(text).toContain(squeezed(made.client.name!))
    const notes = made.intakes.flatMap((intake) => answersOf(intake).flatMap(([, { note }]) => note ?? []))
    notes.push(...made.intakes.flatMap(({ signalWords }) => signalWords?.strain?.note ?? []))
    expect(text.includes(squeezed(made.intakes[1]!.nextSteps!.summary!))).toBe(audience === 'client')
    for (const note of notes) expect(text).not.toContain(squeezed(note))
  })
})

it('says the same in both languages: what is shared, quoted and noted', () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
        : typeof value === 'string' && !/^\d{4}-/.test(value)
          ? 'text'
          : value
  expect(shape(exampleDossier('nl', day))).toEqual(shape(exampleDossier('en', day)))
})
