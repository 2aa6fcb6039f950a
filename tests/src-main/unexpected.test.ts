import { expect, it } from 'vitest'
import { withoutMessage } from '../../src-main/unexpected.ts'

const canary = 'Cliënt V slaapt slecht'

it.each([canary, `first line\n    at ${canary}`, ''])(
  'an error is told without its message: %j',
  (message) => {
    const plain = withoutMessage(new RangeError(message))
    expect(plain.stack).not.toContain(canary)
    expect(plain.message).toBe('')
    expect(plain.stack).toMatch(/^RangeError\n\s+at .*unexpected\.test\.ts/)
  },
)

it('what is thrown but no error keeps only its type', () => {
  expect(withoutMessage(canary)).toMatchObject({ name: 'string', message: '', stack: 'string' })
})

it('an error without a stack keeps only its kind', () => {
  const error = new TypeError(canary)
  error.stack = `${canary} elsewhere`
  error.message = 'another'
  expect(withoutMessage(error).stack).toBe('TypeError')
})
