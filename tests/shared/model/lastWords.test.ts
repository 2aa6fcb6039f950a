import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersOf, answerTo, Intake, type Answer } from '../../../shared/model/dossier.ts'
import { isStandardFactor } from '../../../shared/model/factors.ts'
import { followUpAfter } from '../../../shared/model/followUp.ts'
import { lastWords, withLastWords } from '../../../shared/model/lastWords.ts'
import { factorsOfSet, followUpWith, shippedSets } from '../../../shared/model/questionSets.ts'
import { saidInThisTalk } from '../../../shared/model/talk.ts'
import { askedFactors, firstUnfinished, progress, stateOf, topicsOf } from '../../../shared/model/topics.ts'
import { extraLabel } from '../../../shared/texts/factorLabels.ts'
import { anyIntake } from './arbitraries.ts'
import { anySoundSet } from './questionSetParts.ts'

const begin = { id: 'nieuw', date: '2036-11-24' }
const canary = 'kanarie'
const saidOf = (id: string) => `gezegd over ${id}`

/** An interview in which the client said something of everything, and all that may not come along sings. */
const spoken = anyIntake.map((intake): Intake => {
  const answers = answersOf(intake).map(([id, answer]): [string, Answer] => [
    id,
    {
      ...{ ...answer, summary: saidOf(id), note: canary, quotes: [canary] },
      ...{ employerText: canary, shareWithEmployer: false },
    },
  ])
  return Intake.parse({
    ...intake,
    answers: Object.fromEntries(answers),
    notApplicable: intake.notApplicable?.filter((id) => isStandardFactor(id)),
    situation: { summary: saidOf('situation:'), note: canary, quotes: [canary] },
    matters: { summary: saidOf('matters:'), note: canary },
    instruments: [{ id: canary, score: 2 }],
    agreement: { consent: '2026-01-01' },
    note: canary,
    talk: { marks: { deadlines: 'later' }, at: canary },
  })
})

describe('a follow-up that begins with the words of last time', () => {
  it('holds them with their day, for what it asks, and never a rating, a note or anything else', () => {
    fc.assert(
      fc.property(spoken, fc.option(anySoundSet, { nil: undefined }), (previous, set) => {
        const asked = set ? followUpWith(previous, begin, set, extraLabel) : followUpAfter(previous, begin)
        const next = withLastWords(asked, previous)
        expect(Intake.parse(next)).toEqual(next)
        expect(JSON.stringify(next)).not.toContain(canary)
        for (const topic of topicsOf(next)) {
          if (topic.kind !== 'factor') continue
          const { kind, label, ...words } = answerTo(next, topic.id) ?? {}
          const isCarried =
            answerTo(previous, topic.id) !== undefined && !previous.notApplicable?.includes(topic.id)
          expect(words).toEqual(isCarried ? { summary: saidOf(topic.id), saidOn: previous.date } : {})
          const { kind: itsKind, label: itsLabel } = answerTo(asked, topic.id) ?? {}
          expect([kind, label]).toEqual([itsKind, itsLabel])
        }
        expect(next.situation).toEqual({ summary: saidOf('situation:'), saidOn: previous.date })
        expect(next.matters).toEqual({ summary: saidOf('matters:'), saidOn: previous.date })
        // Nothing is asked, left out or put otherwise by it, and nothing is answered for what is not asked.
        const bare = (one: Intake) => ({ ...one, answers: {}, situation: undefined, matters: undefined })
        expect(bare(next)).toEqual(bare(asked))
        expect(askedFactors(next)).toEqual(askedFactors(asked))
        const ids = new Set(askedFactors(next).map(({ id }) => id))
        expect(answersOf(next).filter(([id]) => !ids.has(id))).toEqual([])
        if (set) expect(ids).toEqual(new Set(factorsOfSet(set).map(({ id }) => id)))
      }),
    )
  })

  it('has nothing discussed yet', () => {
    fc.assert(
      fc.property(spoken, (previous) => {
        const asked = followUpAfter(previous, begin)
        const next = withLastWords(asked, previous)
        expect(topicsOf(next).map((topic) => stateOf(next, topic))).toEqual(
          topicsOf(asked).map((topic) => stateOf(asked, topic)),
        )
        expect(progress(next)).toEqual(progress(asked))
        expect(firstUnfinished(next)).toEqual(firstUnfinished(asked))
      }),
    )
  })

  it('of the first talk is an empty one', () => {
    const first = followUpAfter(undefined, begin)
    expect(withLastWords(first, undefined)).toBe(first)
  })

  it('keeps the day on which the words were said, however often nobody came back to them', () => {
    const intake = Intake.parse({
      ...followUpAfter(undefined, { id: 'een', date: '2026-11-02' }),
      answers: { deadlines: { presence: 3, summary: 'Alles moet gisteren.' }, workload: { summary: ' \n' } },
      situation: { summary: 'Thuis sinds september.' },
    })
    const second = withLastWords(followUpAfter(intake, { id: 'twee', date: '2026-12-01' }), intake)
    second.situation = { summary: 'Ik ben weer begonnen.' }
    const third = withLastWords(followUpAfter(second, begin), second)
    expect(third.answers).toEqual({ deadlines: { summary: 'Alles moet gisteren.', saidOn: '2026-11-02' } })
    expect(third.situation).toEqual({ summary: 'Ik ben weer begonnen.', saidOn: '2026-12-01' })
  })

  it('takes nothing along of what did not apply, or of what another set does not ask', () => {
    const previous = Intake.parse({
      ...followUpAfter(undefined, { id: 'een', date: '2026-11-02' }),
      answers: {
        deadlines: { summary: 'Ja.' },
        monotony: { summary: 'Nee.' },
        nachten: { kind: 'demand', label: { nl: 'Nachten' }, summary: 'Elke week.' },
      },
      notApplicable: ['monotony'],
      questionSet: shippedSets.standard,
    })
    const next = withLastWords(followUpWith(previous, begin, shippedSets.extended, extraLabel), previous)
    const said = answersOf(next).flatMap(([id, { summary }]) => (summary === undefined ? [] : [id]))
    expect(said).toEqual(['deadlines'])
    const [topic] = topicsOf(next).filter(({ key }) => key === 'monotony')
    expect(topic && lastWords(previous, topic)).toBeUndefined()
  })
})

it('words count as said in this talk once they bear no other day', () => {
  const words = { summary: 'Ja.', saidOn: '2026-11-02' }
  const intake = Intake.parse({ ...followUpAfter(undefined, begin), situation: words })
  const situation = topicsOf(intake).find(({ key }) => key === 'situation:')!
  expect(saidInThisTalk(words)).toBeUndefined()
  expect(saidInThisTalk({ summary: 'Ja.' })).toBe('Ja.')
  expect(saidInThisTalk()).toBeUndefined()
  expect(stateOf(intake, situation)).toBe('open')
  expect(stateOf({ ...intake, situation: { ...words, note: 'Let op.' } }, situation)).toBe('partly')
  expect(stateOf({ ...intake, situation: { summary: 'Ja.' } }, situation)).toBe('answered')
})
