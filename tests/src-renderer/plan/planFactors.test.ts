import { describe, expect, it } from 'vitest'
import { Intake } from '../../../shared/model/dossier.ts'
import { factorsByGroup, standardFactors } from '../../../shared/model/factors.ts'
import { planFactors } from '../../../src-renderer/plan/planFactors.ts'

const ids = (...how: Parameters<typeof planFactors>) => planFactors(...how).map(({ id }) => id)
const short = {
  id: 'short',
  version: 1,
  factors: { demands: ['workload'], workResources: [], personalResources: ['resilience'] },
}

describe('what an action may be about', () => {
  it('is what the interview asks, in the order of its set', () => {
    expect(ids({ answers: {}, questionSet: short }, [])).toEqual(['workload', 'resilience'])
  })

  it('is also what was answered beyond the set, and what the plan is about already, once', () => {
    const answers = Intake.shape.answers.parse({ deadlines: { presence: 2 } })
    const inPlan = [
      { id: 'bureaucracy', group: 'demands' },
      { id: 'bureaucracy', group: 'demands' },
      { id: 'workload', group: 'demands' },
    ] as const
    expect(ids({ answers, questionSet: short }, inPlan)).toEqual([
      'workload',
      'deadlines',
      'resilience',
      'bureaucracy',
    ])
  })

  it('is every standard factor without a set, or without an interview', () => {
    expect(ids(undefined, [])).toEqual(standardFactors)
    expect(ids({ answers: {} }, [])).toEqual(Object.values(factorsByGroup).flat())
  })
})
