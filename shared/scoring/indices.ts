/** The arithmetic of scoring model `jdr-balance/1.0` on unrounded numbers. */
import type { Answer } from '../model/dossier.ts'

/** One decimal, halves away from zero, tolerant of binary fractions; -0 becomes 0. */
export function round(x: number): number {
  const size = Math.floor(Math.abs(x) * 10 + 0.5 + 1e-9) / 10
  return x < 0 && size !== 0 ? -size : size
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Load of a demand, 0-100, from presence and drain 0-4. */
export const load = (presence: number, drain: number): number => 100 * (presence / 4) * (drain / 4)

/** Support of a resource, 0-100, from presence 0-4. */
export const support = (presence: number): number => 100 * (presence / 4)

/** Gap of a resource, 0-100, from presence and need 0-4. */
export const gap = (presence: number, need: number): number => 100 * (1 - presence / 4) * (need / 4)

/** Quadratic mean: one or two heavy stressors weigh more than in a plain mean. Null of nothing. */
export const quadraticMean = (loads: readonly number[]): number | null =>
  loads.length === 0 ? null : Math.sqrt(mean(loads.map((value) => value * value)))

type Weighted = { support: number; need: number }

/** Mean of support weighted by need; the plain mean when all needs are 0. Null of nothing. */
export function weightedMean(resources: readonly Weighted[]): number | null {
  if (resources.length === 0) return null
  const weight = resources.reduce((sum, { need }) => sum + need, 0)
  if (weight === 0) return mean(resources.map((resource) => resource.support))
  return resources.reduce((sum, { support, need }) => sum + support * need, 0) / weight
}

/** Smallest and largest demand index over all ways to fill in what is missing; null of nothing. */
export function demandBounds(answers: readonly Answer[]): [number, number] | null {
  const at = (missing: number) =>
    quadraticMean(answers.map(({ presence, drain }) => load(presence ?? missing, drain ?? missing)))
  const lower = at(0)
  const upper = at(4)
  return lower === null || upper === null ? null : [lower, upper]
}

/** Smallest and largest resource index over all ways to fill in what is missing; null of nothing. */
export function resourceBounds(answers: readonly Answer[]): [number, number] | null {
  if (answers.length === 0) return null
  return [extreme(answers, 0), extreme(answers, 4)]
}

/**
 * The weighted mean is monotone in every support, so a missing presence takes `missing` (0 for the smallest,
 * 4 for the largest). In every need it is monotone too (a ratio of linear functions), so a missing need is
 * 0 or 4; and at an extreme the factors that get 4 are those with the most extreme supports. It is enough to
 * try: none of them, the first, the first two, … None with all other needs 0 is the plain mean.
 */
function extreme(answers: readonly Answer[], missing: 0 | 4): number {
  const sign = missing === 0 ? 1 : -1
  const filled = answers.map(({ presence, need }) => ({ support: support(presence ?? missing), need }))
  const open = filled.filter(({ need }) => need === undefined).sort((a, b) => sign * (a.support - b.support))
  const known = filled.flatMap(({ support, need }) => (need === undefined ? [] : [{ support, need }]))
  const candidates = Array.from({ length: open.length + 1 }, (_, count) =>
    weightedMean([
      ...known,
      ...open.map(({ support }, index) => ({ support, need: index < count ? 4 : 0 })),
    ])!,
  )
  return missing === 0 ? Math.min(...candidates) : Math.max(...candidates)
}
