import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersOf, Intake, type Answer } from '../../../shared/model/dossier.ts'
import { isStandardFactor } from '../../../shared/model/factors.ts'
import { followUpAfter, latestUntil, previousIntake } from '../../../shared/model/followUp.ts'
import { askedFactors } from '../../../shared/model/topics.ts'
import { anyIntake } from './arbitraries.ts'

const begin = { id: 'nieuw', date: '2026-11-24' }
const canary = 'kanarie'

/** An interview in which everything that may not come along sings. */
const singing = anyIntake.map((intake): Intake => {
  const answers = answersOf(intake).map(([id, answer]): [string, Answer] => [
    id,
    {
      ...answer,
      summary: canary,
      note: canary,
      quotes: [canary],
      employerText: canary,
      shareWithEmployer: false,
    },
  ])
  return Intake.parse({
    ...intake,
    notApplicable: intake.notApplicable?.filter((id) => isStandardFactor(id)),
    answers: Object.fromEntries(answers),
    situation: { summary: canary, note: canary, quotes: [canary] },
    matters: { summary: canary },
    signalWords: { strain: { summary: canary, note: canary }, later: canary },
    nextSteps: { summary: canary, quotes: [canary] },
    instruments: [{ id: canary, score: 2 }],
    agreement: { consent: '2026-01-01' },
    safetyConcern: true,
    note: canary,
    talk: { closed: '2026-01-01', sittings: ['2026-01-01'], at: canary, paused: true, secondsUsed: 99, marks: { deadlines: 'later' }, phases: ['signals'], minutesAgreed: 60 }, // prettier-ignore
  })
})

describe('a follow-up', () => {
  it('takes along what is asked, and nothing that was said or rated', () => {
    fc.assert(
      fc.property(singing, (previous) => {
        const next = followUpAfter(previous, begin)
        expect(Intake.parse(next)).toEqual(next)
        expect(JSON.stringify(next)).not.toContain(canary)
        expect(Object.keys(next).filter((key) => !['id', 'date', 'kind', 'model', 'answers', 'notApplicable', 'talk'].includes(key))).toEqual([]) // prettier-ignore
        expect(next.talk).toEqual({ phases: ['signals'], minutesAgreed: 60 })
        for (const [id, answer] of answersOf(next)) {
          expect(isStandardFactor(id)).toBe(false)
          expect(Object.keys(answer).filter((key) => key !== 'kind' && key !== 'label')).toEqual([])
        }
        expect(askedFactors(next)).toEqual(askedFactors(previous))
        expect(next.notApplicable ?? []).toEqual(previous.notApplicable ?? [])
      }),
    )
  })

  it('of the first talk is an empty one', () => {
    expect(followUpAfter(undefined, begin)).toEqual({
      ...begin,
      kind: 'followUp',
      model: 'jdr-balance/1.0',
      answers: {},
    })
  })

  it('with another set knows only the factors that it asks, and leaves out no other', () => {
    const previous = Intake.parse({
      ...followUpAfter(undefined, begin),
      answers: {
        nachten: { kind: 'demand', label: { nl: 'Nachten' }, presence: 3 },
        reizen: { kind: 'demand', label: { nl: 'Reizen' } },
      },
      notApplicable: ['nachten', 'reizen', 'monotony'],
    })
    const set = {
      id: 'eigen',
      version: 2,
      factors: { demands: ['deadlines', 'reizen'], workResources: [], personalResources: [] },
    }
    const next = followUpAfter(previous, begin, set)
    expect(next.answers).toEqual({ reizen: { kind: 'demand', label: { nl: 'Reizen' } } })
    expect(next.notApplicable).toEqual(['reizen', 'monotony'])
    expect(next.questionSet).toEqual(set)
    expect(Intake.safeParse(next).success).toBe(true)
  })
})

it('the talk before is the next older by day, and of one day the one noted before', () => {
  const at = (id: string, date: string) => ({ ...followUpAfter(undefined, { id, date }) })
  const intakes = [at('b', '2026-03-01'), at('a', '2026-01-01'), at('c', '2026-03-01')]
  expect(previousIntake({ intakes }, { id: 'c' })?.id).toBe('b')
  expect(previousIntake({ intakes }, { id: 'b' })?.id).toBe('a')
  expect(previousIntake({ intakes }, { id: 'a' })).toBeUndefined()
  expect(previousIntake({ intakes }, { id: 'elders' })).toBeUndefined()
  expect(latestUntil({ intakes }, '2026-02-01')?.id).toBe('a')
  expect(latestUntil({ intakes }, '2026-03-01')?.id).toBe('c')
  expect(latestUntil({ intakes }, '2025-12-31')).toBeUndefined()
})
