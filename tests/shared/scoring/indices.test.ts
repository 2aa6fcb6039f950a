import { describe, expect, it } from 'vitest'
import {
  demandBounds,
  gap,
  load,
  quadraticMean,
  resourceBounds,
  round,
  support,
  weightedMean,
} from '../../../shared/scoring/indices.ts'

describe('round', () => {
  it.each([
    [0.05, 0.1],
    [-0.05, -0.1],
    [6.25, 6.3],
    [-6.25, -6.3],
    [18.75, 18.8],
    [49.94, 49.9],
    [49.95, 50],
    [18.749999999999996, 18.8], // 18.75, as a binary fraction may come out of a mean
    [-18.749999999999996, -18.8],
    [18.7499, 18.7],
    [100, 100],
    [-100, -100],
    [14.999999999999998, 15],
  ])('%d becomes %d: halves away from zero, binary fractions forgiven', (x, expected) => {
    expect(round(x)).toBe(expected)
  })

  it('knows no -0', () => {
    expect(Object.is(round(-0.04), 0)).toBe(true)
    expect(Object.is(round(-0), 0)).toBe(true)
  })
})

describe('per factor', () => {
  it('multiplies presence and drain to load, and takes absence times need as gap', () => {
    expect(load(4, 4)).toBe(100)
    expect(load(3, 2)).toBe(37.5)
    expect(load(0, 4)).toBe(0)
    expect(support(1)).toBe(25)
    expect(gap(0, 4)).toBe(100)
    expect(gap(4, 4)).toBe(0)
    expect(gap(1, 2)).toBe(37.5)
  })
})

describe('means', () => {
  it('lets a heavy demand weigh more than a plain mean would', () => {
    expect(round(quadraticMean([100, 0])!)).toBe(70.7)
    expect(quadraticMean([])).toBeNull()
  })

  it('weighs support by need, and takes the plain mean when nothing is needed', () => {
    expect(
      weightedMean([
        { support: 100, need: 1 },
        { support: 0, need: 3 },
      ]),
    ).toBe(25)
    expect(
      weightedMean([
        { support: 100, need: 0 },
        { support: 0, need: 0 },
      ]),
    ).toBe(50)
    expect(
      weightedMean([
        { support: 100, need: 0 },
        { support: 25, need: 1 },
      ]),
    ).toBe(25)
    expect(weightedMean([])).toBeNull()
  })
})

describe('bounds', () => {
  it('of demands take nothing or everything for what is missing', () => {
    expect(demandBounds([{ presence: 2 }])).toEqual([0, 50])
    expect(demandBounds([{ drain: 4 }])).toEqual([0, 100])
    expect(demandBounds([{}])).toEqual([0, 100])
    expect(demandBounds([])).toBeNull()
  })

  it('of resources choose the needs that pull furthest', () => {
    // Known: support 50, need 1. Missing need of a support of 0 or 100 pulls with weight 4 at most.
    expect(resourceBounds([{ presence: 2, need: 1 }, { presence: 4 }])).toEqual([50, 90])
    expect(resourceBounds([{ presence: 2, need: 1 }, { presence: 0 }])).toEqual([10, 50])
    expect(resourceBounds([{ need: 3 }])).toEqual([0, 100])
    expect(resourceBounds([])).toBeNull()
  })

  it('of resources know the plain mean, which is lower than any weighted one here', () => {
    // With need 0 the mean is plain: (0 + 100) / 2; with any other need it is 100.
    expect(resourceBounds([{ presence: 0, need: 0 }, { presence: 4 }])).toEqual([50, 100])
  })
})
