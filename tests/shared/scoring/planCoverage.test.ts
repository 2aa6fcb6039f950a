import { describe, expect, it } from 'vitest'
import type { Action, Answer, Dossier, Intake } from '../../../shared/model/dossier.ts'
import { planCoverage } from '../../../shared/scoring/planCoverage.ts'
import { demand, resource } from './interviews.ts'

const intake = (date: string, answers: Record<string, Answer>): Intake => ({
  id: date,
  date,
  kind: 'intake',
  model: 'jdr-balance/1.0',
  answers: answers as Intake['answers'],
})
const action = (factor: string, status: Action['status'] = 'open'): Action => ({
  factor,
  text: 'iets',
  owner: 'client',
  status,
})
const coverage = (intakes: Intake[], actions?: Action[]) => {
  const dossier: Pick<Dossier, 'intakes' | 'plan'> = { intakes, ...(actions ? { plan: { actions } } : {}) }
  return planCoverage(dossier)
}

describe('plan coverage', () => {
  const allThree = intake('2026-10-05', {
    workload: demand(4, 4),
    feedback: resource(0, 4),
    assertiveness: resource(0, 4),
  })

  it('needs the groups that have a lever, in table order', () => {
    const needed = ['demands', 'workResources', 'personalResources']
    expect(coverage([allThree])).toEqual({ needed, covered: [], missing: needed })
    expect(coverage([])).toEqual({ needed: [], covered: [], missing: [] })
  })

  it('is covered by an action that is not dropped; a done one counts', () => {
    const actions = [action('assertiveness'), action('workload', 'dropped'), action('feedback', 'done')]
    expect(coverage([allThree], actions)).toEqual({
      needed: ['demands', 'workResources', 'personalResources'],
      covered: ['workResources', 'personalResources'],
      missing: ['demands'],
    })
  })

  it('also names a group that is covered without being needed', () => {
    const light = intake('2026-10-05', { workload: demand(4, 4) })
    expect(coverage([light], [action('coaching')])).toEqual({
      needed: ['demands'],
      covered: ['workResources'],
      missing: ['demands'],
    })
  })

  it('looks at the newest interview by date, wherever it stands; of two on one day at the last', () => {
    const later = intake('2026-12-01', { feedback: resource(0, 4) })
    const earlier = intake('2026-10-05', { workload: demand(4, 4) })
    expect(coverage([later, earlier]).needed).toEqual(['workResources'])
    const sameDay = { ...intake('2026-12-01', { workload: demand(4, 4) }), id: 'b' }
    expect(coverage([later, sameDay, earlier]).needed).toEqual(['demands'])
  })

  it('knows the group of an added factor from the interview that has it', () => {
    const first = intake('2026-10-05', { nacht: { kind: 'demand', ...demand(4, 4) } })
    const second = intake('2026-12-01', { workload: demand(4, 4) })
    expect(coverage([first, second], [action('nacht')])).toEqual({
      needed: ['demands'],
      covered: ['demands'],
      missing: [],
    })
  })

  it('takes the group that the newest interview gives it, of two on one day the last', () => {
    const named = (date: string, id: string, kind: 'demand' | 'work') => ({
      ...intake(date, { nacht: { kind } }),
      id,
    })
    const covered = (...intakes: Parameters<typeof coverage>[0]) =>
      coverage(intakes, [action('nacht')]).covered
    const [early, late] = [named('2026-10-05', 'a', 'demand'), named('2026-12-01', 'b', 'work')]
    expect(covered(early, late)).toEqual(['workResources'])
    expect(covered(late, early)).toEqual(['workResources'])
    expect(covered(late, named('2026-12-01', 'c', 'demand'))).toEqual(['demands'])
  })
})
