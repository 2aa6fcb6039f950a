import { describe, expect, it } from 'vitest'
import { parseDossierText } from '../../../shared/model/parseDossier.ts'
import { Intake } from '../../../shared/model/dossier.ts'
import { score } from '../../../shared/scoring/score.ts'
import { leverReason } from '../../../src-renderer/result/leverReasons.ts'
import overload from '../../fixtures/overload.dossier.json?raw'

const parsed = parseDossierText(overload)
if (!parsed.ok) throw new Error('The fixture is not a dossier')
const intake = parsed.value.intakes[0]!
const scores = score(intake)

/** An interview with these answers. */
const intakeWith = (answers: unknown): Intake =>
  Intake.parse({ id: 'i1', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers })
const withAnswers = (answers: unknown) => score(intakeWith(answers))

describe('why a lever is a lever', () => {
  it('says of a demand how much it weighs', () => {
    expect(leverReason({ id: 'deadlines' }, scores)).toEqual({ kind: 'load', load: 100, mixed: false })
  })

  it('says of a demand that costs and gives that it does both', () => {
    const mixed = withAnswers({ complexity: { presence: 4, drain: 4, gain: 4 } })
    expect(leverReason({ id: 'complexity' }, mixed)).toEqual({ kind: 'load', load: 100, mixed: true })
  })

  it('names at most three demands that a resource is taken to buffer, heaviest first, then in table order', () => {
    expect(leverReason({ id: 'autonomy' }, scores)).toEqual({
      kind: 'gap',
      gap: 75,
      buffered: ['deadlines', 'workload', 'lackOfControl'],
    })
    expect(leverReason({ id: 'feedback' }, scores)).toEqual({
      kind: 'gap',
      gap: 100,
      buffered: ['poorRelationships', 'unclearGoals', 'complexity'],
    })
  })

  it('names no demand that weighs nothing or was not answered', () => {
    const few = withAnswers({
      deadlines: { presence: 4, drain: 0 },
      workload: { presence: 4 },
      timeManagement: { presence: 0, need: 4 },
    })
    expect(leverReason({ id: 'timeManagement' }, few)).toEqual({ kind: 'gap', gap: 100, buffered: [] })
  })

  it('names none for an added resource, and is silent on what was not answered', () => {
    const added = withAnswers({ collegialiteit: { kind: 'work', presence: 0, need: 4 } })
    expect(leverReason({ id: 'collegialiteit' }, added)).toEqual({ kind: 'gap', gap: 100, buffered: [] })
    expect(leverReason({ id: 'deadlines' }, added)).toBeUndefined()
  })

  it('has a reason for every lever', () => {
    expect(scores.levers.map((lever) => leverReason(lever, scores)?.kind)).toEqual(
      scores.levers.map(({ group }) => (group === 'demands' ? 'load' : 'gap')),
    )
  })
})
