import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOn, sleepGap, touchedAt, verdictOn, type Moment } from '../../../shared/locking/stillTime.ts'

const at = (wall: number, steady = wall): Moment => ({ wall, steady })
const minute = 60_000
const limit = 10 * minute

/** The verdicts of looks at these moments, the first of them a touch. */
function verdicts(...moments: Moment[]): (string | undefined)[] {
  let time = touchedAt(moments[0]!)
  return moments.slice(1).map((moment) => verdictOn((time = countOn(time, moment)), limit))
}

describe('a still table', () => {
  it('is warned about half a minute before the limit, and locked at it', () => {
    const looks = [0, 9, 9.4999, 9.5, 9.9999, 10].map((minutes) => at(minutes * minute))
    // One step of nine minutes would be a sleep; so count in steps of a minute up to there.
    const steps = Array.from({ length: 9 }, (_, index) => at(index * minute))
    expect(verdicts(...steps, ...looks.slice(1)).slice(8)).toEqual([
      undefined,
      undefined,
      'warn',
      'warn',
      'idle',
    ])
  })

  it('is taken for a sleep when a look comes a minute and a half late', () => {
    expect(verdicts(at(0), at(sleepGap - 1))).toEqual([undefined])
    expect(verdicts(at(0), at(sleepGap))).toEqual(['sleep'])
  })

  it('sees a sleep by the wall clock alone: the steady one may stand still meanwhile', () => {
    expect(verdicts(at(0, 0), at(3600_000, 5))).toEqual(['sleep'])
  })
})

describe('any two clocks', () => {
  const step = fc.record({
    wall: fc.integer({ min: -1e9, max: 1e9 }),
    steady: fc.integer({ min: 0, max: 80_000 }),
  })

  it('count at least what the steady one says, however the other is set', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        let now = at(0)
        let time = touchedAt(now)
        let steady = 0
        for (const { wall, steady: passed } of steps) {
          now = at(now.wall + wall, now.steady + passed)
          steady += passed
          time = countOn(time, now)
          expect(time.step).toBeGreaterThanOrEqual(0)
        }
        expect(time.still).toBeGreaterThanOrEqual(steady)
      }),
    )
  })

  it('never count backwards', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (wall, steady) => {
        expect(countOn(touchedAt(at(0)), at(-Math.abs(wall), -Math.abs(steady))).still).toBe(0)
      }),
    )
  })
})
