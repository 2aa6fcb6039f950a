import { describe, expect, it } from 'vitest'
import { areBounded, floorCost, deriveKey } from '../../../src-main/vault/keyDerivation.ts'
import { cheap } from './folders.ts'

const salt = new Uint8Array(16).fill(7)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('deriveKey', () => {
  it('is Argon2id: one passphrase, salt and cost, one key of 32 bytes', async () => {
    const key = hex(await deriveKey('vier woorden naast elkaar', { ...cheap, salt }))
    expect(key).toHaveLength(64)
    expect(hex(await deriveKey('vier woorden naast elkaar', { ...cheap, salt }))).toBe(key)
    expect(hex(await deriveKey('vier woorden naast elkaaR', { ...cheap, salt }))).not.toBe(key)
    expect(hex(await deriveKey('vier woorden naast elkaar', { ...cheap, passes: 2, salt }))).not.toBe(key)
    const other = Uint8Array.from(salt, (byte, index) => (index === 0 ? 8 : byte))
    expect(hex(await deriveKey('vier woorden naast elkaar', { ...cheap, salt: other }))).not.toBe(key)
  })

  it('takes composed and decomposed letters for the same', async () => {
    const composed = await deriveKey('cliënt café ﬁets', { ...cheap, salt })
    const decomposed = await deriveKey('cli\u0065\u0308nt cafe\u0301 fiets', { ...cheap, salt })
    expect(hex(decomposed)).toBe(hex(composed))
  })

  it('refuses a cost out of bounds without deriving', async () => {
    await expect(deriveKey('x', { ...cheap, memoryKib: 8, salt })).rejects.toThrow(RangeError)
  })
})

describe('bounds', () => {
  it.each([
    [{ ...floorCost, salt }, true],
    [{ memoryKib: 19 * 1024, passes: 1, lanes: 1, salt }, true],
    [{ memoryKib: 256 * 1024, passes: 10, lanes: 4, salt: new Uint8Array(64) }, true],
    [{ ...cheap, memoryKib: 19 * 1024 - 1, salt }, false],
    [{ ...cheap, memoryKib: 256 * 1024 + 1, salt }, false],
    [{ ...cheap, memoryKib: 20000.5, salt }, false],
    [{ ...cheap, memoryKib: Number.NaN, salt }, false],
    [{ ...cheap, passes: 0, salt }, false],
    [{ ...cheap, passes: 11, salt }, false],
    [{ ...cheap, lanes: 0, salt }, false],
    [{ ...cheap, lanes: 5, salt }, false],
    [{ ...cheap, salt: new Uint8Array(15) }, false],
    [{ ...cheap, salt: new Uint8Array(65) }, false],
  ])('%o: %s', (parameters, bounded) => {
    expect(areBounded(parameters)).toBe(bounded)
  })

  it('hold the least that is wrapped for', () => {
    expect(floorCost).toEqual({ memoryKib: 65536, passes: 3, lanes: 1 })
  })
})
