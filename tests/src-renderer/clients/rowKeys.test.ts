import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { rowAfterKey } from '../../../src-renderer/clients/rowKeys.ts'

describe('a key in the list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 'out'],
    ['PageDown', 2, 6],
    ['PageDown', 8, 9],
    ['PageUp', 6, 2],
    ['PageUp', 1, 0],
    ['Home', 7, 0],
    ['End', 0, 9],
    ['Enter', 3, undefined],
    ['a', 3, undefined],
  ])('%s from row %i of ten', (key, at, to) => {
    expect(rowAfterKey(key, { at, count: 10, page: 4 })).toBe(to)
  })

  it('never leads to a row that is not there', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(keys, fc.nat(20), fc.integer({ min: 1, max: 20 }), fc.nat(30), (key, at, count, page) => {
        const to = rowAfterKey(key, { at: Math.min(at, count - 1), count, page })
        if (to !== 'out') expect(to! >= 0 && to! < count).toBe(true)
      }),
    )
  })
})
