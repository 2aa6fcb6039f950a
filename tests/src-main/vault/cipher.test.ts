import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf, seal, unseal } from '../../../src-main/vault/cipher.ts'

const key = randomBytes(32)
const context = contextOf(['a', 1])

describe('seal and unseal', () => {
  it('give back every content, whatever its length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (plaintext) => {
        const opened = unseal(key, context, seal(key, context, plaintext))
        expect(Buffer.from(opened ?? [1]).equals(plaintext) || plaintext.length === 0).toBe(true)
        expect(opened).toHaveLength(plaintext.length)
      }),
    )
  })

  it('never use a nonce twice', () => {
    const nonces = Array.from({ length: 2000 }, () =>
      Buffer.from(seal(key, context, Buffer.of(1)).nonce).toString('hex'),
    )
    expect(new Set(nonces).size).toBe(nonces.length)
    expect(nonces[0]).toHaveLength(24)
  })

  it('refuse every flipped bit of nonce and ciphertext', () => {
    const sealed = seal(key, context, Buffer.from('inhoud'))
    for (const part of ['nonce', 'ciphertext'] as const)
      for (let bit = 0; bit < sealed[part].length * 8; bit++) {
        const changed = Buffer.from(sealed[part])
        changed[bit >> 3]! ^= 1 << (bit & 7)
        expect(unseal(key, context, { ...sealed, [part]: changed })).toBeUndefined()
      }
  })

  it('refuse another key, another context, a shorter tag and no ciphertext at all', () => {
    const sealed = seal(key, context, Buffer.from('inhoud'))
    expect(unseal(randomBytes(32), context, sealed)).toBeUndefined()
    expect(unseal(key, contextOf(['a', 2]), sealed)).toBeUndefined()
    for (let length = 0; length < sealed.ciphertext.length; length++)
      expect(
        unseal(key, context, { ...sealed, ciphertext: sealed.ciphertext.subarray(0, length) }),
      ).toBeUndefined()
    expect(unseal(key, context, { ...sealed, nonce: new Uint8Array(16) })).toBeUndefined()
  })
})

describe('the context', () => {
  it('differs for every other list of parts', () => {
    const parts = fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 4 })
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const same = JSON.stringify(a.map(String)) === JSON.stringify(b.map(String))
        expect(Buffer.from(contextOf(a)).equals(contextOf(b))).toBe(same)
      }),
    )
    expect(Buffer.from(contextOf(['ab', 'c'])).equals(contextOf(['a', 'bc']))).toBe(false)
    expect(Buffer.from(contextOf(['', 'a'])).equals(contextOf(['a', '']))).toBe(false)
  })
})
