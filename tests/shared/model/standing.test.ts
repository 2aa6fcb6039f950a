import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import overload from '../../fixtures/overload.dossier.json' with { type: 'json' }
import { Intake } from '../../../shared/model/dossier.ts'
import {
  clientStates,
  glanceAtIntake,
  glanceAtPlan,
  standingOf,
  type IntakeGlance,
} from '../../../shared/model/standing.ts'

const today = '2026-11-25'
const done = (date: string): IntakeGlance => ({ date, isComplete: true })
const begun = (date: string): IntakeGlance => ({ date, isComplete: false })

describe('how it stands with a client', () => {
  it.each([
    ['nobody was spoken to yet', [], undefined, 'openIntake', null],
    ['an interview is under way', [begun('2026-11-02')], undefined, 'openIntake', '2026-11-02'],
    ['the newest is under way', [begun('2026-11-20'), done('2026-11-02')], [], 'openIntake', '2026-11-20'],
    ['an older one was left', [done('2026-11-20'), begun('2026-11-02')], [], 'quiet', '2026-11-20'],
    ['of one day the later counts', [begun('2026-11-02'), done('2026-11-02')], [], 'quiet', '2026-11-02'],
    ['an interview is yet to be', [done('2026-11-02'), begun('2026-12-02')], [], 'openIntake', '2026-11-02'],
    ['there is no plan', [done('2026-01-02')], undefined, 'quiet', '2026-01-02'],
    ['nothing of the plan is open', [done('2026-01-02')], [], 'quiet', '2026-01-02'],
    ['a date is still to come', [done('2026-01-02')], ['2026-11-26'], 'quiet', '2026-01-02'],
    ['a date has come', [done('2026-11-20')], ['2026-12-26', '2026-11-25'], 'planToEvaluate', '2026-11-20'],
    ['41 days, no date', [done('2026-10-15')], [null], 'quiet', '2026-10-15'],
    ['42 days, no date', [done('2026-10-14')], [null], 'planToEvaluate', '2026-10-14'],
    ['a sitting later than its date', [{ ...done('2026-10-01'), talk: { sittings: ['2026-10-01', '2026-11-20'] } }], [null], 'quiet', '2026-11-20'], // prettier-ignore
    ['a sitting of an older one', [done('2026-10-10'), { ...done('2026-10-01'), talk: { sittings: ['2026-10-12'] } }], [null], 'planToEvaluate', '2026-10-12'], // prettier-ignore
    ['a date of its own after 42 days', [done('2026-10-14')], ['2026-11-30'], 'quiet', '2026-10-14'],
  ] as const)('%s', (_, intakes, openBy, state, lastContact) => {
    const plan = openBy && { openBy: [...openBy] }
    expect(standingOf(intakes, plan, today)).toEqual({ state, lastContact })
  })

  it('only grows more urgent as days pass, and never has contact in the future', () => {
    const date = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10))
    const intakes = fc.array(fc.record({ date, isComplete: fc.boolean() }), { maxLength: 5 })
    const plan = fc.option(fc.record({ openBy: fc.array(fc.option(date), { maxLength: 4 }) }), {
      nil: undefined,
    })
    fc.assert(
      fc.property(intakes, plan, date, date, (held, made, one, other) => {
        const [then, now] = [one, other].sort()
        const [before, after] = [standingOf(held, made, then!), standingOf(held, made, now!)]
        if (after.lastContact !== null) expect(after.lastContact <= now!).toBe(true)
        if (before.lastContact === after.lastContact)
          expect(clientStates.indexOf(after.state)).toBeLessThanOrEqual(clientStates.indexOf(before.state))
      }),
    )
  })
})

describe('a glance', () => {
  const [talk] = overload.intakes
  const signals = { ...talk?.signals, privateLoad: 1, recovery: 1 }

  it('at an interview tells whether everything that applies is rated', () => {
    const whole = Intake.parse({ ...talk, signals })
    expect(glanceAtIntake(whole)).toEqual({ date: whole.date, isComplete: true })
    expect(glanceAtIntake({ ...whole, signals: undefined }).isComplete).toBe(false)
    const others = Object.entries(whole.answers).filter(([id]) => id !== 'feedback')
    const without = Intake.parse({ ...whole, answers: Object.fromEntries(others) })
    expect(glanceAtIntake(without).isComplete).toBe(false)
    const skipped = { ...without, talk: { marks: { feedback: 'skipped' as const } } }
    expect(glanceAtIntake(skipped).isComplete).toBe(true)
    const sittings = ['2026-11-03']
    expect(glanceAtIntake({ ...without, talk: { closed: '2026-11-03', sittings } })).toEqual({
      date: whole.date,
      isComplete: true,
      talk: { sittings },
    })
    const left = { ...without, notApplicable: [...(whole.notApplicable ?? []), 'feedback'] }
    expect(glanceAtIntake(left).isComplete).toBe(true)
  })

  it('does not miss what need not be rated', () => {
    const whole = Intake.parse({ ...talk, signals })
    const { presence, drain } = talk!.answers.deadlines
    const answers = { ...whole.answers, deadlines: { presence, drain } }
    const without = Intake.parse({ ...whole, answers })
    expect(glanceAtIntake(without).isComplete).toBe(true)
  })

  it('at a plan sees what is open', () => {
    const action = { factor: 'feedback', text: 'Elke week.', owner: 'employer' } as const
    expect(
      glanceAtPlan({
        actions: [
          { ...action, status: 'open', by: '2026-12-01' },
          { ...action, status: 'open' },
          { ...action, status: 'done', by: '2026-01-01' },
          { ...action, status: 'dropped' },
        ],
      }),
    ).toEqual({ openBy: ['2026-12-01', null] })
  })
})
