import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, lastContactOf, withSitting } from '../../../shared/model/sittings.ts'
import { mostSittings, Talk } from '../../../shared/model/talk.ts'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))

describe('the days of an interview', () => {
  it('are each there once, oldest first, and no more than a file may hold', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 130 }), (days) => {
        const sittings = days.reduce<string[]>(withSitting, [])
        expect(sittings).toEqual([...new Set(days)].sort().slice(-mostSittings))
        expect(Talk.safeParse({ sittings }).success).toBe(true)
      }),
    )
  })

  it('begin with the date that the coach gave it, which a form on paper alone has', () => {
    expect(daysOf({ date: '2026-11-02' })).toEqual(['2026-11-02'])
    expect(daysOf({ date: '2026-11-02', talk: { sittings: ['2026-11-20', '2026-11-02'] } })).toEqual([
      '2026-11-02',
      '2026-11-20',
    ])
  })

  it('tell the last contact: of the newest sitting, else of its date, and never of a day to come', () => {
    const today = '2026-11-25'
    expect(lastContactOf({ date: '2026-11-02' }, today)).toBe('2026-11-02')
    expect(lastContactOf({ date: '2026-12-02' }, today)).toBeUndefined()
    expect(lastContactOf({ date: '2026-11-02', talk: { sittings: ['2026-11-20'] } }, today)).toBe(
      '2026-11-20',
    )
    expect(lastContactOf({ date: '2026-12-02', talk: { sittings: ['2026-11-20'] } }, today)).toBe(
      '2026-11-20',
    )
    expect(lastContactOf({ date: '2026-11-02', talk: { sittings: ['2027-01-01'] } }, today)).toBe(
      '2026-11-02',
    )
  })
})
