/** What is drawn is as large, and stands where, the scores say. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { balanceScale, modelPicture, palettes } from '../../../shared/charts/index.ts'
import { score } from '../../../shared/scoring/score.ts'
import type { Zone } from '../../../shared/scoring/scores.ts'
import { pointsOf } from './geometry.ts'
import { anyIntake } from './intakes.ts'
import { readSvg, type Element } from './readSvg.ts'

const options = { language: 'nl', palette: 'paper' } as const
const { paper } = palettes
const number = ({ attributes }: Element, key: string) => Number(attributes[key])

it('the mark of the balance stands in its own zone, which is the one that is filled', () => {
  const zoneOf = (value: number): Zone => (value < -15 ? 'overload' : value > 15 ? 'surplus' : 'vulnerable')
  const tenths = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 10)
  const edges = [-100, -15.1, -15, -14.9, 0, 14.9, 15, 15.1, 100].map((value): [number] => [value])
  fc.assert(
    fc.property(tenths, (value) => {
      const balance = { value, bounds: [value, value] as [number, number], zone: zoneOf(value) }
      const elements = readSvg(balanceScale({ balance }, options))
      const [filled, ...others] = elements.filter(
        ({ name, attributes }) => name === 'rect' && attributes['fill'] === paper.outcomes.soft,
      )
      expect(others).toEqual([])
      const mark = pointsOf(elements.find(({ name }) => name === 'polygon')!)
      const at = (Math.min(...mark.map(([x]) => x)) + Math.max(...mark.map(([x]) => x))) / 2
      const left = number(filled!, 'x')
      expect(at).toBeGreaterThanOrEqual(left - 0.02)
      expect(at).toBeLessThanOrEqual(left + number(filled!, 'width') + 0.02)
    }),
    { examples: edges },
  )
})

it('in the model picture a full bar is 100 and the bar of a resource as long as its index', () => {
  fc.assert(
    fc.property(anyIntake, (intake) => {
      const scores = score(intake)
      const rects = readSvg(modelPicture(scores, options)).filter(
        ({ name, attributes }) => name === 'rect' && attributes['height'] === '14',
      )
      for (const group of ['workResources', 'personalResources'] as const) {
        const { index } = scores[group]
        const { strong } = paper[group]
        const ofGroup = rects.filter(({ attributes }) => number({ attributes } as Element, 'x') < 200)
        const track = ofGroup.find(({ attributes }) => attributes['stroke'] === strong)
        const bar = ofGroup.find(({ attributes }) => attributes['fill'] === strong)
        if (index === null || index === 0) expect(bar).toBeUndefined()
        else expect(number(bar!, 'width')).toBeCloseTo((number(track!, 'width') * index) / 100, 1)
      }
    }),
    { numRuns: 50 },
  )
})
