import { describe, expect, it } from 'vitest'
import { contract } from '../../../shared/bridge/contract.ts'
import { callNames, type CallName } from '../../../shared/bridge/names.ts'

describe('the contract', () => {
  it('has exactly the calls that are named', () => {
    expect(Object.keys(contract)).toEqual([...callNames])
    expect(new Set(callNames).size).toBe(callNames.length)
  })

  it.each(callNames.map((name) => [name]))('%s takes an object with known fields only', (name) => {
    const { request } = contract[name]
    for (const wrong of [undefined, null, 'x', 3, [], { unknown: 1 }])
      expect(request.safeParse(wrong).success).toBe(false)
  })

  it('asks twelve characters of a new passphrase, and at least one to unlock', () => {
    const accepts = (name: CallName, request: object) => contract[name].request.safeParse(request).success
    for (const [length, isLongEnough] of [
      [11, false],
      [12, true],
      [1001, false],
    ] as const) {
      const passphrase = 'x'.repeat(length)
      const language = 'nl'
      expect(accepts('vault.create', { passphrase, language })).toBe(isLongEnough)
      expect(accepts('vault.recover', { code: 'A', passphrase, language })).toBe(isLongEnough)
      expect(accepts('vault.changePassphrase', { current: 'x', next: passphrase })).toBe(isLongEnough)
    }
    expect(accepts('vault.unlock', { passphrase: '' })).toBe(false)
    expect(accepts('vault.unlock', { passphrase: 'x' })).toBe(true)
    expect(accepts('vault.unlock', { passphrase: 'x'.repeat(1001) })).toBe(false)
  })

  it('takes only UUIDs for a client', () => {
    const accepts = (clientId: unknown) => contract['client.open'].request.safeParse({ clientId }).success
    expect(accepts('11111111-1111-4111-8111-111111111111')).toBe(true)
    for (const wrong of ['', 'x', '../..', 3, null]) expect(accepts(wrong)).toBe(false)
  })
})
