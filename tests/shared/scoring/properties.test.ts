import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Rating } from '../../../shared/model/dossier.ts'
import { factorsByGroup, standardFactors } from '../../../shared/model/factors.ts'
import { round } from '../../../shared/scoring/indices.ts'
import { score } from '../../../shared/scoring/score.ts'
import type { Bounds, Scores } from '../../../shared/scoring/scores.ts'
import { anyRatings, filled, fillings, gapsOf, rating, type Gap, type Ratings } from '../model/arbitraries.ts'

/** The five numbers that have bounds. */
const withBounds = (scores: Scores): { value: number | null; bounds: Bounds | null }[] => [
  ...[scores.demands, scores.workResources, scores.personalResources, scores.resources].map((part) => ({
    value: part.index,
    bounds: part.bounds,
  })),
  scores.balance,
]

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* numbersIn(part)
}

describe('every score', () => {
  it('is finite, rounded to one decimal, and never -0', () => {
    fc.assert(
      fc.property(anyRatings, (intake) => {
        for (const number of numbersIn(score(intake))) {
          expect(Number.isFinite(number)).toBe(true)
          expect(round(number)).toBe(number)
          expect(Object.is(number, -0)).toBe(false)
        }
      }),
    )
  })

  it('lies within its scale and its bounds, which are in order', () => {
    fc.assert(
      fc.property(anyRatings, (intake) => {
        const scores = score(intake)
        for (const { value, bounds } of withBounds(scores)) {
          const least = bounds === scores.balance.bounds ? -100 : 0
          if (bounds === null) expect(value).toBeNull()
          else expect(least <= bounds[0] && bounds[0] <= bounds[1] && bounds[1] <= 100).toBe(true)
        }
      }),
    )
  })

  it('does not depend on the order of answers, signals or what is not applicable', () => {
    fc.assert(
      fc.property(anyRatings, fc.infiniteStream(fc.nat()), (intake, order) => {
        const shuffled = <T>(list: T[]): T[] =>
          list
            .map((item) => [order.next().value ?? 0, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item)
        const mixed: Ratings = {
          ...intake,
          answers: Object.fromEntries(shuffled(Object.entries(intake.answers))) as Ratings['answers'],
          notApplicable: shuffled([...(intake.notApplicable ?? [])]),
          signals: Object.fromEntries(shuffled(Object.entries(intake.signals ?? {}))),
        }
        expect(score(mixed)).toStrictEqual(score(intake))
      }),
    )
  })

  it('leaves its input as it was, and is the same the second time', () => {
    fc.assert(
      fc.property(anyRatings, (intake) => {
        const before = structuredClone(intake)
        const first = score(intake)
        expect(intake).toStrictEqual(before)
        expect(score(intake)).toStrictEqual(first)
      }),
    )
  })
})

describe('more drain', () => {
  it('never lowers the demand index', () => {
    const heavier = fc.constantFrom(...factorsByGroup.demands)
    fc.assert(
      fc.property(anyRatings, heavier, rating, rating, rating, (intake, id, presence, a, b) => {
        const index = (drain: number) => {
          const answers = { ...intake.answers, [id]: { presence, drain } } as Ratings['answers']
          return score({ ...intake, answers }).demands.index
        }
        const [less, more] = [index(Math.min(a, b)), index(Math.max(a, b))]
        if (less === null || more === null) expect([less, more]).toEqual([null, null])
        else expect(more).toBeGreaterThanOrEqual(less)
      }),
    )
  })
})

describe('bounds', () => {
  it('hold for every way in which the interview can go on', () => {
    const values = fc.array(rating, { minLength: 44, maxLength: 44 })
    fc.assert(
      fc.property(anyRatings, values, (intake, ratings) => {
        const before = withBounds(score(intake))
        const complete = filled(intake, gapsOf(intake), ratings)
        expect(gapsOf(complete)).toEqual([])
        const after = withBounds(score(complete))
        after.forEach(({ value, bounds }, index) => {
          const promised = before[index]!.bounds
          if (promised === null) return expect(value).toBeNull()
          expect(value).not.toBeNull()
          expect(value!).toBeGreaterThanOrEqual(promised[0])
          expect(value!).toBeLessThanOrEqual(promised[1])
          expect(bounds).toEqual([value, value])
        })
      }),
      { numRuns: 500 },
    )
  })

  it('only come closer when a gap is filled in', () => {
    fc.assert(
      fc.property(anyRatings, rating, (intake, value) => {
        const [first] = gapsOf(intake)
        if (first === undefined) return
        const before = withBounds(score(intake))
        withBounds(score(filled(intake, [first], [value]))).forEach(({ bounds }, index) => {
          const wider = before[index]!.bounds
          if (bounds === null || wider === null) return expect(bounds).toBe(wider)
          expect(bounds[0]).toBeGreaterThanOrEqual(wider[0])
          expect(bounds[1]).toBeLessThanOrEqual(wider[1])
        })
      }),
    )
  })

  it('are attained, and stable is exact: compared with every single completion', () => {
    fc.assert(
      fc.property(fewGaps, ({ intake, gaps }) => {
        const scores = score(intake)
        const all = [...fillings(gaps.length)].map((values) => score(filled(intake, gaps, values)))
        withBounds(scores).forEach(({ bounds }, index) => {
          const values = all.flatMap((completion) => withBounds(completion)[index]!.value ?? [])
          if (bounds === null) expect(values).toEqual([])
          else expect(bounds).toEqual([Math.min(...values), Math.max(...values)])
        })
        const quadrants = new Set(all.map(({ quadrant }) => quadrant))
        expect(scores.stable).toBe(scores.balance.value !== null && quadrants.size === 1)
      }),
      { numRuns: 150 },
    )
  })
})

/** Interviews on two demands and two resources of each kind, with at most four ratings missing. */
const few = ['workload', 'poorRelationships', 'feedback', 'autonomy', 'resilience', 'assertiveness'] as const
const fewGaps: fc.Arbitrary<{ intake: Ratings; gaps: Gap[] }> = fc
  .record({
    values: fc.array(rating, { minLength: 12, maxLength: 12 }),
    missing: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
    leftOut: fc.subarray([...few], { maxLength: 3 }),
  })
  .map(({ values, missing, leftOut }) => {
    const rated = (index: number): Rating | undefined => (missing.includes(index) ? undefined : values[index])
    const answers = Object.fromEntries(
      few.map((id, index): [string, Answer] => {
        const second = index < 2 ? 'drain' : 'need'
        return [id, { presence: rated(2 * index), [second]: rated(2 * index + 1) }]
      }),
    )
    const applicable: readonly string[] = few.filter((id) => !leftOut.includes(id))
    const intake: Ratings = {
      answers: answers as Ratings['answers'],
      notApplicable: standardFactors.filter((id) => !applicable.includes(id)),
    }
    return { intake, gaps: gapsOf(intake) }
  })
