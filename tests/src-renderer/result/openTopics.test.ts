import { describe, expect, it } from 'vitest'
import { openTopics } from '../../../src-renderer/result/openTopics.ts'
import { Intake } from '../../../shared/model/dossier.ts'
import { score } from '../../../shared/scoring/score.ts'

describe('what is still open', () => {
  const intake = Intake.parse({
    id: 'i1',
    date: '2026-11-02',
    kind: 'intake',
    model: 'jdr-balance/1.0',
    answers: {
      deadlines: { presence: 2, drain: 1 },
      complexity: { presence: 3 },
      monotony: { drain: 3 },
      autonomy: { presence: 3, need: 0 },
      clearGoals: { need: 4 },
      nachtdienst: { kind: 'demand', gain: 2 },
    },
    notApplicable: ['bureaucracy'],
  })

  it('names what each topic lacks before it counts, in table order', () => {
    const open = openTopics(intake)
    expect(open.slice(0, 4)).toEqual([
      { id: 'workload', group: 'demands', missing: ['presence', 'drain'] },
      { id: 'complexity', group: 'demands', missing: ['drain'] },
      { id: 'monotony', group: 'demands', missing: ['presence'] },
      { id: 'lackOfControl', group: 'demands', missing: ['presence', 'drain'] },
    ])
    expect(open.find(({ id }) => id === 'clearGoals')?.missing).toEqual(['presence'])
    expect(open.find(({ id }) => id === 'nachtdienst')?.missing).toEqual(['presence', 'drain'])
    expect(open.map(({ id }) => id)).not.toContain('bureaucracy')
  })

  it('counts exactly what the scores do not count', () => {
    const { answered, applicable } = score(intake).completeness
    expect(openTopics(intake)).toHaveLength(applicable - answered)
  })
})
