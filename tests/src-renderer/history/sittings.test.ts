import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Revision } from '../../../shared/bridge/records.ts'
import { historyDays } from '../../../src-renderer/history/sittings.ts'
import { dayOf } from '../../../src-renderer/shell/moment.ts'

/** At a time here, so that midnight is midnight wherever the test runs. */
const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute).toISOString()
const numbered = (...moments: (string | null)[]): Revision[] =>
  moments.map((savedAt, index) => ({ revision: index + 1, savedAt }))
const shape = (revisions: Revision[]) =>
  historyDays(revisions).map(({ date, sittings }) => [
    date,
    sittings.map((sitting) => sitting.map(({ revision }) => revision)),
  ])

describe('the days of a history', () => {
  it('take what was saved shortly after one another as one sitting, the newest first', () => {
    expect(shape(numbered(at(2, 10, 0), at(2, 10, 10), at(2, 10, 25), at(2, 10, 41), at(3, 9, 0)))).toEqual([
      ['2026-11-03', [[5]]],
      ['2026-11-02', [[4], [3, 2, 1]]],
    ])
  })

  it('begin anew at midnight', () => {
    expect(shape(numbered(at(2, 23, 58), at(3, 0, 2)))).toEqual([
      ['2026-11-03', [[2]]],
      ['2026-11-02', [[1]]],
    ])
  })

  it('keep apart what has no moment', () => {
    expect(shape(numbered(null, null, at(2, 10, 0)))).toEqual([
      ['2026-11-02', [[3]]],
      [null, [[2, 1]]],
    ])
  })

  it('follow the order of saving, also when the clock was set back', () => {
    expect(shape(numbered(at(3, 10, 0), at(2, 10, 0), at(3, 10, 1))).map(([date]) => date)).toEqual([
      '2026-11-03',
      '2026-11-02',
      '2026-11-03',
    ])
  })

  const moment = fc.option(
    fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-01-04'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  )
  it('hold every revision once, in order, each on its day', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 60 }), (moments) => {
        const revisions = numbered(...moments)
        const days = historyDays(revisions)
        expect(days.flatMap(({ sittings }) => sittings.flat())).toEqual(revisions.toReversed())
        for (const { date, sittings } of days)
          for (const { savedAt } of sittings.flat())
            expect(savedAt === null ? null : dayOf(savedAt)).toBe(date)
      }),
    )
  })
})
