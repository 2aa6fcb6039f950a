import { describe, expect, it } from 'vitest'
import overload from '../../fixtures/overload.dossier.json' with { type: 'json' }
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { Intake, type Plan } from '../../../shared/model/dossier.ts'
import type { Talk } from '../../../shared/model/talk.ts'
import { nextStep } from '../../../src-renderer/clients/nextStep.ts'
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
  it('is to begin, to go on, the picture, and then the plan', () => {
    expect(nextStep(undefined, undefined)).toEqual({ kind: 'start' })
    expect(kind(begun)).toBe('continue')
    expect(kind(whole)).toBe('result')
    expect(nextStep(record(whole), plan)).toEqual({ kind: 'plan' })
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
})
