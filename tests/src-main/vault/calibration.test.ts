import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrate, costFor } from '../../../src-main/vault/calibration.ts'
import { areBounded, floorCost, isBelow } from '../../../src-main/vault/keyDerivation.ts'

const salt = new Uint8Array(32)

describe('the cost for a machine', () => {
  it.each([
    ['a slow one: the floor', 2000, 64, 3],
    ['one that just takes the floor in the time', 250, 64, 3],
    ['a laptop of today', 100, 128, 3],
    ['a fast one', 50, 256, 3],
    ['a faster one: more passes too', 25, 256, 7],
    ['one that does not exist yet: the most that is believed on reading', 1, 256, 10],
  ])('%s', (_, passTime, mib, passes) => {
    expect(costFor(passTime)).toEqual({ memoryKib: mib * 1024, passes, lanes: 1 })
  })

  it('is never below the floor, never out of bounds, and takes no longer than it should', () => {
    fc.assert(
      fc.property(fc.double(), (passTime) => {
        const cost = costFor(passTime)
        expect(isBelow(cost, floorCost)).toBe(false)
        expect(areBounded({ ...cost, salt })).toBe(true)
        const time = (cost.memoryKib / floorCost.memoryKib) * cost.passes * passTime
        if (passTime > 0 && passTime <= 250) expect(time).toBeLessThanOrEqual(750)
      }),
    )
  })

  it('is measured here', async () => {
    const cost = await calibrate()
    expect(isBelow(cost, floorCost)).toBe(false)
    expect(areBounded({ ...cost, salt })).toBe(true)
  })
})

describe('falling behind', () => {
  it.each([
    [{ memoryKib: 65536, passes: 3, lanes: 1 }, false],
    [{ memoryKib: 131072, passes: 2, lanes: 1 }, false],
    [{ memoryKib: 65536, passes: 2, lanes: 1 }, true],
    [{ memoryKib: 65535, passes: 10, lanes: 1 }, true],
  ])('%o: %s', (cost, below) => {
    expect(isBelow(cost, floorCost)).toBe(below)
  })
})
