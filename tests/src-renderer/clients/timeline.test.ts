import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { isMilestone } from '../../../shared/bridge/milestones.ts'
import { logKinds, type LogEntry } from '../../../shared/bridge/log.ts'
import type { IntakeRecord, PlanRecord } from '../../../shared/bridge/records.ts'
import { monthsOf, timelineOf } from '../../../src-renderer/clients/timeline.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'

const planId = '33333333-3333-4333-8333-333333333333'
const action = { factor: 'feedback', text: 'Elke week.', owner: 'employer' } as const
const plan: PlanRecord = {
  ...{ id: planId, clientId, revision: 3, kind: 'plan' },
  body: {
    actions: [
      { ...action, status: 'done' },
      { ...action, status: 'open' },
      { ...action, status: 'dropped' },
    ],
  },
}
const later: IntakeRecord = {
  ...intakeRecord,
  id: '55555555-5555-4555-8555-555555555555',
  body: { ...intakeRecord.body, id: 'i2', kind: 'followUp', date: '2026-11-20' },
}

let number = 0
const entry = (at: string, event: Partial<LogEntry>): LogEntry => ({
  ...{ kind: 'opened', number: ++number, at: `${at}T12:00:00Z`, user: 'coach', clientId, ...event },
})
const ofPlan = { recordId: planId, recordKind: 'plan' } as const

const brief = (one: ReturnType<typeof timelineOf>[number]) =>
  [
    one.date.slice(5),
    one.what,
    'audience' in one && one.audience,
    'count' in one && one.count > 1 && one.count,
  ]
    .filter(Boolean)
    .join(' ')

describe('the line through time', () => {
  it('has interviews by their own date and the rest by the log, the newest first', () => {
    const milestones = [
      entry('2026-11-01', { kind: 'added', recordId: clientId, recordKind: 'client' }),
      entry('2026-11-02', { kind: 'added', ...ofPlan }),
      entry('2026-11-02', { kind: 'changed', ...ofPlan }),
      entry('2026-11-02', { kind: 'reported', audience: 'employer' }),
      entry('2026-11-02', { kind: 'reported', audience: 'employer' }),
      entry('2026-11-02', { kind: 'released', audience: 'employer' }),
      entry('2026-11-02', { kind: 'changed', ...ofPlan }),
      entry('2026-11-19', { kind: 'historyRestored', recordId: intakeId, recordKind: 'intake' }),
      entry('2026-11-21', { kind: 'exported' }),
    ]
    const line = timelineOf([clientRecord, intakeRecord, later, plan], milestones)
    expect(line.map(brief)).toEqual([
      '11-21 exported',
      '11-20 interview',
      '11-19 restored',
      '11-02 planChanged',
      '11-02 released employer',
      '11-02 reported employer 2',
      '11-02 planMade',
      '11-02 interview',
      '11-01 begun',
    ])
  })

  it.each(['added', 'imported'] as const)('of one day begins with the dossier, when it was %s', (kind) => {
    const day = intakeRecord.body.date
    const milestones = [
      entry(day, { kind, recordId: clientId, recordKind: 'client' }),
      entry(day, { kind: 'added', ...ofPlan }),
      entry(day, { kind: 'reported', audience: 'client' }),
      entry(day, { kind: 'released', audience: 'client' }),
    ]
    const line = timelineOf([clientRecord, intakeRecord, plan], milestones)
    expect(line.map(({ what }) => what)).toEqual([
      ...['released', 'reported', 'planMade', 'interview'],
      kind === 'added' ? 'begun' : 'imported',
    ])
  })

  it('says of the plan how far it has come, once and without what was dropped', () => {
    const line = timelineOf(
      [clientRecord, plan],
      [
        entry('2026-11-02', { kind: 'added', ...ofPlan }),
        entry('2026-11-09', { kind: 'changed', ...ofPlan }),
      ],
    )
    expect(line).toMatchObject([{ what: 'planChanged', plan: { done: 1, total: 2 } }, { what: 'planMade' }])
    expect(line[1]).not.toHaveProperty('plan')
  })

  it('leads nowhere that is no longer there', () => {
    expect(timelineOf([clientRecord], [entry('2026-11-02', { kind: 'added', ...ofPlan })])).toEqual([])
  })

  it('is in order, has each thing once, and every interview, whatever the log says', () => {
    const event = fc.record({
      kind: fc.constantFrom(...logKinds),
      at: fc
        .date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
        .map((moment) => moment.toISOString()),
      recordId: fc.constantFrom(clientId, intakeId, planId, 'elders'),
      recordKind: fc.constantFrom('client', 'intake', 'plan', 'settings', undefined),
      audience: fc.constantFrom('client', 'employer', undefined),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const milestones = events
          .map((one, index): LogEntry => ({ ...one, number: index + 1, user: 'coach', clientId }))
          .filter(isMilestone)
        const line = timelineOf([clientRecord, intakeRecord, later, plan], milestones)
        expect(line.map(({ date }) => date)).toEqual(
          line
            .map(({ date }) => date)
            .toSorted()
            .toReversed(),
        )
        expect(new Set(line.map(({ key }) => key)).size).toBe(line.length)
        expect(line.filter(({ what }) => what === 'interview')).toHaveLength(2)
        expect(monthsOf(line).flatMap(({ entries }) => entries)).toEqual(line)
      }),
    )
  })
})
