import { describe, expect, it } from 'vitest'
import overload from '../../fixtures/overload.dossier.json' with { type: 'json' }
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { Intake, type Plan } from '../../../shared/model/dossier.ts'
import type { Talk } from '../../../shared/model/talk.ts'
import { isReportOut, nextStep } from '../../../src-renderer/clients/nextStep.ts'
import { intakeRecord } from '../records.ts'

const [held] = overload.intakes
const signals = { ...held?.signals, privateLoad: 1, recovery: 1 }
const whole = Intake.parse({ ...held, signals })
const record = (body: Intake, talk?: Talk): IntakeRecord => ({ ...intakeRecord, body: { ...body, talk } })
const begun: Intake = { ...whole, signals: undefined }
const plan: Plan = {
  actions: [{ factor: 'feedback', text: 'Elke week.', owner: 'employer', status: 'open' }],
}
const kind = (body: Intake, talk?: Talk) => nextStep(record(body, talk), undefined).kind

describe('the next step', () => {
  it('is to begin, to go on, the picture, and then what follows from the plan', () => {
    expect(nextStep(undefined, undefined)).toEqual({ kind: 'start' })
    expect(kind(begun)).toBe('continue')
    expect(kind(whole)).toBe('result')
    expect(nextStep(record(whole), plan)).toEqual({ kind: 'report' })
  })

  it('is no interview any more that was closed, or of which the rest was skipped', () => {
    expect(kind(begun, { closed: '2026-11-20' })).toBe('result')
    const skipped = {
      'signals:strain': 'skipped',
      'signals:engagement': 'skipped',
      'signals:around': 'skipped',
    } as const
    expect(kind(begun, { marks: skipped })).toBe('result')
    expect(kind(begun, { marks: { ...skipped, 'signals:around': 'later' } })).toBe('continue')
  })

  it('is one that is paused, but not once it was closed', () => {
    expect(nextStep(record(whole, { paused: true }), undefined)).toMatchObject({
      kind: 'continue',
      isPaused: true,
    })
    expect(kind(whole, { paused: true, closed: '2026-11-20' })).toBe('result')
  })

  type State = 'none' | 'dropped' | 'open' | 'mixed' | 'done'
  const statuses: Record<State, ('open' | 'done' | 'dropped')[]> = {
    none: [],
    dropped: ['dropped'],
    open: ['open', 'open', 'dropped'],
    mixed: ['done', 'open'],
    done: ['done', 'dropped'],
  }
  it.each<[State, boolean, boolean, ReturnType<typeof nextStep>]>([
    ['none', false, false, { kind: 'result' }],
    ['none', false, true, { kind: 'result' }],
    ['dropped', false, false, { kind: 'result' }],
    ['dropped', false, true, { kind: 'result' }],
    ['open', false, false, { kind: 'report' }],
    ['open', false, true, { kind: 'plan', open: 2 }],
    ['open', true, false, { kind: 'evaluate' }],
    ['open', true, true, { kind: 'evaluate' }],
    ['mixed', false, false, { kind: 'report' }],
    ['mixed', false, true, { kind: 'plan', open: 1 }],
    ['mixed', true, true, { kind: 'evaluate' }],
    ['done', false, false, { kind: 'report' }],
    ['done', false, true, { kind: 'followUp' }],
  ])('with actions %s, due %s, the report out %s', (state, isPlanDue, isOut, step) => {
    const actions = statuses[state].map((status) => ({ ...plan.actions[0]!, status }))
    expect(nextStep(record(whole), { actions }, { isPlanDue, isReportOut: isOut })).toEqual(step)
    // An interview that is not finished goes before everything.
    expect(nextStep(record(begun), { actions }, { isPlanDue, isReportOut: isOut }).kind).toBe('continue')
  })
})

describe('the report is out', () => {
  const at = (day: string) => `${day}T12:00:00Z`
  const given = { kind: 'released', audience: 'client', at: at('2026-11-20') } as const

  it('when the client was given it on the day of the newest interview or later', () => {
    expect(isReportOut([given], { date: '2026-11-20' })).toBe(true)
    expect(isReportOut([given], { date: '2026-11-01' })).toBe(true)
    expect(isReportOut([given], { date: '2026-11-21' })).toBe(false)
  })

  it('not when it was only made, or only the employer has one', () => {
    expect(isReportOut([], { date: '2026-11-20' })).toBe(false)
    expect(isReportOut([{ ...given, kind: 'reported' }], { date: '2026-11-20' })).toBe(false)
    expect(isReportOut([{ ...given, audience: 'employer' }], { date: '2026-11-20' })).toBe(false)
  })

  it('as far as anyone knows while the log was not read', () =>
    expect(isReportOut(undefined, { date: '2026-11-20' })).toBe(true))
})
