import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeBars } from '../../../shared/charts/index.ts'
import { Intake } from '../../../shared/model/dossier.ts'
import { groups } from '../../../shared/model/factors.ts'
import { changesSince } from '../../../shared/scoring/changes.ts'
import { anyIntake } from '../model/arbitraries.ts'
import { pointsOf } from './geometry.ts'
import { readSvg } from './readSvg.ts'

it('two talks are drawn within the frame, and told in words: each factor of both, and no other', () => {
  fc.assert(
    fc.property(anyIntake, anyIntake, fc.constantFrom(...groups), (previous, current, group) => {
      const svg = changeBars(previous, current, group, { language: 'nl', palette: 'light' })
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
      const elements = readSvg(svg)
      const [, , width, height] = elements[0]!.attributes['viewBox']!.split(' ').map(Number)
      for (const element of elements)
        for (const [x, y] of pointsOf(element)) {
          expect(x).toBeGreaterThanOrEqual(-0.01)
          expect(y).toBeGreaterThanOrEqual(-0.01)
          expect(x).toBeLessThanOrEqual(width! + 0.01)
          expect(y).toBeLessThanOrEqual(height! + 0.01)
        }
      const drawn = changesSince(previous, current).both.filter((change) => change.group === group)
      // Two dots in the key, and two for each factor.
      expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(2 + 2 * drawn.length)
      const told = elements.find(({ name }) => name === 'desc')!.text
      expect(told.match(/van \d+ naar \d+ op 100/g) ?? []).toHaveLength(drawn.length)
    }),
  )
})

it('only what is asked for is drawn', () => {
  const intake = Intake.parse({
    ...{ id: 'a', date: '2026-11-02', kind: 'followUp', model: 'jdr-balance/1.0' },
    answers: { deadlines: { presence: 3, drain: 3 }, workload: { presence: 1, drain: 1 } },
  })
  const svg = changeBars(intake, intake, 'demands', { language: 'en', palette: 'paper', only: ['workload'] })
  expect(svg).not.toContain('deadlines')
  expect(svg).toContain('weighs the same')
})
