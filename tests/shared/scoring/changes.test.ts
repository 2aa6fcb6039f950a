import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Intake } from '../../../shared/model/dossier.ts'
import { changesSince } from '../../../shared/scoring/changes.ts'
import { anyIntake } from '../model/arbitraries.ts'

const talk = (answers: object, notApplicable: string[] = []): Intake =>
  Intake.parse({
    id: 'x',
    date: '2026-11-02',
    kind: 'followUp',
    model: 'jdr-balance/1.0',
    answers,
    notApplicable,
  })

it('a demand that weighs less and a resource of which there is more are better, and the other way round', () => {
  const before = talk({
    deadlines: { presence: 4, drain: 4 },
    workload: { presence: 1, drain: 2 },
    feedback: { presence: 1, need: 4 },
    autonomy: { presence: 3, need: 0 },
    coaching: { presence: 2, need: 2 },
    complexity: { presence: 2 },
  })
  const now = talk({
    deadlines: { presence: 4, drain: 2 },
    workload: { presence: 2, drain: 2 },
    feedback: { presence: 3, need: 4 },
    autonomy: { presence: 2, need: 4 },
    coaching: { presence: 2, need: 4 },
    complexity: { presence: 2, drain: 3 },
  })
  expect(changesSince(before, now)).toEqual({
    both: [
      { id: 'deadlines', group: 'demands', then: 100, now: 50, direction: 'down', isBetter: true },
      { id: 'workload', group: 'demands', then: 12.5, now: 25, direction: 'up', isBetter: false },
      { id: 'coaching', group: 'workResources', then: 50, now: 50, direction: 'same', isBetter: undefined },
      { id: 'feedback', group: 'workResources', then: 25, now: 75, direction: 'up', isBetter: true },
      { id: 'autonomy', group: 'workResources', then: 75, now: 50, direction: 'down', isBetter: false },
    ],
    onlyNow: ['complexity'],
    onlyThen: [],
  })
})

it('what no longer applies, or went to another group, is not compared', () => {
  const before = talk({
    deadlines: { presence: 1, drain: 1 },
    reizen: { kind: 'demand', presence: 1, drain: 1 },
  })
  const now = talk({ deadlines: { presence: 1, drain: 1 }, reizen: { kind: 'work', presence: 1, need: 1 } }, ['deadlines']) // prettier-ignore
  expect(changesSince(before, now)).toEqual({
    both: [],
    onlyNow: ['reizen'],
    onlyThen: ['deadlines', 'reizen'],
  })
})

it('turned round, every change turns round', () => {
  fc.assert(
    fc.property(anyIntake, anyIntake, (one, other) => {
      const there = changesSince(one, other)
      const back = changesSince(other, one)
      const turned = { up: 'down', down: 'up', same: 'same' } as const
      expect(new Map(back.both.map(({ id, direction }) => [id, direction]))).toEqual(
        new Map(there.both.map(({ id, direction }) => [id, turned[direction]])),
      )
      expect(back.onlyNow).toEqual(there.onlyThen)
      expect(changesSince(one, one).both.every(({ direction }) => direction === 'same')).toBe(true)
    }),
  )
})
