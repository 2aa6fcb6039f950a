import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IntakeRecord, PlanRecord } from '../../../shared/bridge/records.ts'
import { Intake, type Answer } from '../../../shared/model/dossier.ts'
import { compare } from '../../../src-renderer/history/comparison.ts'
import { anyIntake } from '../../shared/model/arbitraries.ts'
import { clientRecord, intakeRecord } from '../records.ts'

const answers = (given: Record<string, Answer>) => given as Intake['answers']
const record = (body: Intake): IntakeRecord => ({ ...intakeRecord, body })
const changes = (then: IntakeRecord, now: IntakeRecord) =>
  compare(then, now).flatMap(({ key, fields }) =>
    fields
      .filter(({ isChanged }) => isChanged)
      .map(({ field, then: was, now: is }) => [key, field, was, is] as const),
  )

describe('an earlier version beside the present one', () => {
  it('shows ratings, words, notes and what does not apply, topic by topic', () => {
    const then = record({
      ...intakeRecord.body,
      answers: answers({ deadlines: { presence: 3, note: 'Druk.' }, workload: { presence: 1 } }),
      signals: { sleep: 2 },
    })
    const now = record({
      ...intakeRecord.body,
      answers: answers({ deadlines: { presence: 4, summary: 'Nooit rust.' }, workload: { presence: 1 } }),
      notApplicable: ['monotony'],
      safetyConcern: true,
      note: 'Vragen naar thuis.',
    })
    expect(changes(then, now)).toEqual([
      ['interview', 'safetyConcern', undefined, true],
      ['interview', 'note', undefined, 'Vragen naar thuis.'],
      ['factor deadlines', 'presence', 3, 4],
      ['factor deadlines', 'note', 'Druk.', undefined],
      ['factor deadlines', 'summary', undefined, 'Nooit rust.'],
      ['factor monotony', 'notApplicable', undefined, true],
      ['signals', 'sleep', 2, undefined],
    ])
  })

  it('shows what was said about the signals by round, and the next steps', () => {
    const then = record(Intake.parse({ ...intakeRecord.body, signalWords: { strain: { summary: 'Moe.' } } }))
    const now = record(
      Intake.parse({
        ...intakeRecord.body,
        signalWords: { strain: { summary: 'Minder moe.', note: 'Lacht.' }, later: { x: 1 }, other: 2 },
        nextSteps: { summary: 'Fietsen.' },
      }),
    )
    expect(changes(then, now)).toEqual([
      ['signals', 'other', undefined, 2],
      ['round strain', 'summary', 'Moe.', 'Minder moe.'],
      ['round strain', 'note', undefined, 'Lacht.'],
      ['round later', 'x', undefined, 1],
      ['nextSteps', 'summary', undefined, 'Fietsen.'],
    ])
  })

  it('does not say of what the question set left out that the client called it not applicable', () => {
    const questionSet = {
      ...{ id: 'ours', version: 1 },
      factors: { demands: ['workload', 'complexity'], workResources: [], personalResources: [] },
    }
    const body = { ...intakeRecord.body, questionSet, notApplicable: ['deadlines', 'monotony'] }
    const now = record({ ...body, notApplicable: [...body.notApplicable, 'complexity'] })
    expect(changes(record(intakeRecord.body), record(body))).toEqual([
      ['interview', 'questionSet', undefined, questionSet],
    ])
    expect(changes(record(body), now)).toEqual([['factor complexity', 'notApplicable', undefined, true]])
  })

  it('shows agreements by their number, and details of the client', () => {
    const plan = (text: string, shared: boolean): PlanRecord => ({
      ...intakeRecord,
      kind: 'plan',
      body: {
        actions: [{ factor: 'feedback', text, owner: 'employer', status: 'open', shareWithEmployer: shared }],
      },
    })
    const [action] = compare(plan('Elke week.', false), plan('Elke maand.', true))
    expect(action?.topic).toEqual({ part: 'action', number: 1 })
    expect(action?.fields.filter(({ isChanged }) => isChanged).map(({ field }) => field)).toEqual([
      'text',
      'shareWithEmployer',
    ])
    const renamed = { ...clientRecord, body: { ...clientRecord.body, sessions: { held: 2 }, extra: [1] } }
    expect(compare(clientRecord, renamed).map(({ key, isChanged }) => [key, isChanged])).toEqual([
      ['client', true],
      ['sessions', true],
    ])
  })

  it('has no change beside itself', () => {
    fc.assert(
      fc.property(anyIntake, (body) => {
        expect(changes(record(body), record(body))).toEqual([])
      }),
    )
  })

  it('says the same both ways round', () => {
    fc.assert(
      fc.property(anyIntake, anyIntake, (one, other) => {
        const there = changes(record(one), record(other)).map(([key, field, was, is]) => [
          key,
          field,
          was,
          is,
        ])
        const back = changes(record(other), record(one)).map(([key, field, was, is]) => [key, field, is, was])
        const sorted = (list: unknown[][]) => list.map((each) => JSON.stringify(each)).sort()
        expect(sorted(there)).toEqual(sorted(back))
      }),
      { numRuns: 50 },
    )
  })

  it('leaves nothing out: whatever field of an answer is changed is one change, there', () => {
    fc.assert(
      fc.property(
        anyIntake,
        fc.constantFrom('note', 'summary', 'employerText', 'iets van later'),
        fc.string({ minLength: 1 }),
        (body, field, text) => {
          const id = Object.keys(body.answers)[0]
          fc.pre(id !== undefined)
          const given = { ...body.answers, [id]: { ...body.answers[id], [field]: text } }
          const changed = { ...body, answers: answers(given) }
          expect(changes(record(body), record(changed))).toEqual([[`factor ${id}`, field, undefined, text]])
        },
      ),
    )
  })
})
