import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { languages } from '../../../shared/bridge/contract.ts'
import { Intake } from '../../../shared/model/dossier.ts'
import { standardFactors, groupOfStandardFactor } from '../../../shared/model/factors.ts'
import { score } from '../../../shared/scoring/score.ts'
import type { Quadrant, Zone } from '../../../shared/scoring/scores.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { placeSentence } from '../../../shared/texts/placeSentence.ts'

const at = (zone: Zone | null, quadrant: Quadrant | null) => ({
  balance: { value: null, bounds: null, zone },
  quadrant,
})

describe.each(languages)('what the place means (%s)', (language) => {
  const { quadrants, nearMiddle, lessToLeanOn } = textsIn(language).model

  it.each<[Zone, Quadrant, string]>([
    ['overload', 'highDemands-lowResources', quadrants['highDemands-lowResources'].sentence],
    ['vulnerable', 'highDemands-lowResources', nearMiddle['highDemands-lowResources']],
    ['vulnerable', 'lowDemands-highResources', nearMiddle['lowDemands-highResources']],
    ['surplus', 'lowDemands-highResources', quadrants['lowDemands-highResources'].sentence],
    ['vulnerable', 'highDemands-highResources', quadrants['highDemands-highResources'].sentence],
    ['overload', 'highDemands-highResources', quadrants['highDemands-highResources'].sentence],
    ['overload', 'lowDemands-lowResources', lessToLeanOn],
    ['vulnerable', 'lowDemands-lowResources', quadrants['lowDemands-lowResources'].sentence],
    ['surplus', 'lowDemands-lowResources', quadrants['lowDemands-lowResources'].sentence],
  ])('in the zone %s and the quadrant %s', (zone, quadrant, sentence) =>
    expect(placeSentence(at(zone, quadrant), language)).toBe(sentence),
  )

  it('is nothing without a quadrant', () => expect(placeSentence(at(null, null), language)).toBeUndefined())

  it('calls the quadrant by its name', () => {
    for (const quadrant of ['highDemands-lowResources', 'lowDemands-highResources'] as const)
      expect(nearMiddle[quadrant]).toContain(`“${quadrants[quadrant].name}”`)
    expect(lessToLeanOn).toContain(`“${quadrants['lowDemands-lowResources'].name}”`)
  })
})

it('what is called close to the middle is close to the middle, whatever was rated', () => {
  const rating = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, rating), { minLength: 18, maxLength: 18 }), (ratings) => {
      const answers = Object.fromEntries(
        standardFactors.map((id, index) => {
          const [presence, other] = ratings[index]!
          const cost = groupOfStandardFactor(id) === 'demands' ? 'drain' : 'need'
          return [id, { presence, [cost]: other }]
        }),
      )
      const scores = score(
        Intake.parse({ id: 'i', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers }),
      )
      const near = Object.values(textsIn('nl').model.nearMiddle)
      if (!near.includes(placeSentence(scores, 'nl') ?? '')) return
      for (const index of [scores.demands.index!, scores.resources.index!])
        expect(Math.abs(index - 50)).toBeLessThanOrEqual(15.1)
    }),
  )
})
