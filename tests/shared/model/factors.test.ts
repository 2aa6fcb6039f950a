import { describe, expect, it } from 'vitest'
import {
  extraFactorsByGroup,
  groupOfExtraFactor,
  groups,
  isExtraFactor,
  isStandardFactor,
  standardFactors,
} from '../../../shared/model/factors.ts'

const extraFactors = groups.flatMap((group) => extraFactorsByGroup[group].map((id) => ({ id, group })))

describe('the extra question set', () => {
  it('has ids of its own, each once', () => {
    const ids = [...standardFactors, ...extraFactors.map(({ id }) => id)]
    expect(ids).toHaveLength(18 + 13)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(extraFactors)('knows $id in $group; to the scoring it is an added factor', ({ id, group }) => {
    expect(isExtraFactor(id)).toBe(true)
    expect(groupOfExtraFactor(id)).toBe(group)
    expect(isStandardFactor(id)).toBe(false)
  })

  it.each(['deadlines', 'nightShifts', 'constructor', '__proto__', 'Fairness', ''])(
    'does not know %s',
    (id) => {
      expect(isExtraFactor(id)).toBe(false)
      expect(groupOfExtraFactor(id)).toBeUndefined()
    },
  )
})
