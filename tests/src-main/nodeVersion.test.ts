import { expect, it } from 'vitest'
import { nodeProblem } from '../../src-main/nodeVersion.ts'

it.each(['20.20.2', '22.0.0', '23.99.0', ''])('says what it needs on Node %s', (version) => {
  expect(nodeProblem(version)).toMatch(/^Draagkracht heeft Node 24 .* \/ Draagkracht needs Node 24 /)
})

it.each(['24.0.0', '24.21.0', '30.1.0'])('says nothing on Node %s', (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})
