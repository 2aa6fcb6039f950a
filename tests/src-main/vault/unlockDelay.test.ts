import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delayAfter, patienceBy, waitAfter } from '../../../src-main/vault/unlockDelay.ts'

const moment = 1_790_000_000_000

describe('the delay', () => {
  it('is none for two failures, then doubles from a second to five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 5000].map((failures) => delayAfter(failures) / 1000)).toEqual([
      0, 0, 0, 1, 2, 4, 128, 256, 300, 300, 300,
    ])
  })
})

describe('the wait', () => {
  const attempts = fc.array(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), { maxLength: 30 })
  const clock = fc.integer({ min: 0, max: 2 ** 45 })

  it('never lasts longer than the delay itself, whatever the clocks and the file say', () => {
    fc.assert(
      fc.property(attempts, clock, clock, (at, now, quiet) => {
        const wait = waitAfter(at, now, quiet)
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(delayAfter(at.length))
        expect(wait).toBeLessThanOrEqual(Math.max(0, delayAfter(at.length) - quiet))
      }),
    )
  })

  it('is what is left of the delay since the last failure', () => {
    const five = [4000, 3000, 2000, 1000, 0].map((ago) => moment - ago)
    expect(waitAfter(five, moment, 0)).toBe(4000)
    expect(waitAfter(five, moment + 1500, 1500)).toBe(2500)
    expect(waitAfter(five, moment + 4000, 4000)).toBe(0)
    expect(waitAfter([], moment, 0)).toBe(0)
  })

  it('goes on over a restart, when nobody has been waiting here yet', () => {
    expect(
      waitAfter(
        Array.from({ length: 12 }, () => moment),
        moment + 60_000,
        0,
      ),
    ).toBe(240_000)
  })

  it('with a clock that was set back a year is over after the delay, by a clock that nobody sets', () => {
    const five = Array.from({ length: 5 }, () => moment)
    const year = 31_536_000_000
    expect(waitAfter(five, moment - year, 0)).toBe(4000)
    expect(waitAfter(five, moment - year, 3999)).toBe(1)
    expect(waitAfter(five, moment - year, 4000)).toBe(0)
  })
})

describe('patience', () => {
  it('counts whole seconds up, and from the last failure', () => {
    const clocks = { wall: moment, steady: 0 }
    const patience = patienceBy({ now: () => clocks.wall, steady: () => clocks.steady })
    const attempts: number[] = []
    const pass = (time: number) => {
      clocks.wall += time
      clocks.steady += time
    }
    pass(10_000)
    for (let failure = 0; failure < 5; failure++) attempts.push(patience.failed())
    expect(attempts).toEqual(Array.from({ length: 5 }, () => moment + 10_000))
    expect(patience.secondsAfter(attempts)).toBe(4)
    pass(1)
    expect(patience.secondsAfter(attempts)).toBe(4)
    pass(3000)
    expect(patience.secondsAfter(attempts)).toBe(1)
    pass(999)
    expect(patience.secondsAfter(attempts)).toBe(0)
  })
})
