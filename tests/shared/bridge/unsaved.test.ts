import { describe, expect, it } from 'vitest'
import { inOrder, readUnsaved, unsavedOf } from '../../../shared/bridge/unsaved.ts'
import type { StoredRecord } from '../../../shared/bridge/records.ts'

const record = (id: string, clientId: string) =>
  ({ id, clientId, kind: 'client', revision: 1, body: { client: { reference: id } } }) satisfies StoredRecord
const text = JSON.stringify({
  waiting: [record('a', 'one'), record('b', 'two')],
  unanswered: [record('a', 'one'), record('b', 'two'), record('b', 'two')],
})

describe('what is not saved', () => {
  it('is read as it was written, with all that a body holds', () => {
    expect(readUnsaved(text)).toEqual(JSON.parse(text))
    const unsound = { ...record('a', 'one'), body: { anything: ['at', 'all'] }, more: 1 }
    const odd = { waiting: [unsound], unanswered: [] }
    expect(readUnsaved(JSON.stringify(odd))).toEqual(odd)
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"waiting":[],"unanswered":[],"more":1}',
    '{"waiting":[1],"unanswered":[]}',
  ])('is nothing in %s', (none) => expect(readUnsaved(none)).toBeUndefined())

  it('of one of two clients holds nothing of the other', () => {
    const left = unsavedOf(text, ({ clientId }) => clientId === 'one')
    expect(readUnsaved(left)).toEqual({ waiting: [record('a', 'one')], unanswered: [record('a', 'one')] })
    expect(left).not.toContain('two')
    expect(unsavedOf(text, () => false)).toBe('')
    expect(unsavedOf('not ours', () => false)).toBe('not ours')
  })
})

it('is the same in whatever order its keys stand, and not when a list has another', () => {
  expect(inOrder({ a: 1, b: { c: [1, 2], d: null } })).toBe(inOrder({ b: { d: null, c: [1, 2] }, a: 1 }))
  expect(inOrder({ a: [1, 2] })).not.toBe(inOrder({ a: [2, 1] }))
})
