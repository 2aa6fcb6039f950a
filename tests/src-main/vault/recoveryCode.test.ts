import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRecoveryCode, readRecoveryCode, vaultMark } from '../../../src-main/vault/recoveryCode.ts'
import { VaultError } from '../../../src-main/vault/vaultError.ts'

const vaultId = '11111111-1111-4111-8111-111111111111'
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const flat = (code: string) => code.replaceAll('-', '')

/** What reading comes to: the secret, or the code of the refusal. */
function outcome(typed: string, id = vaultId): string {
  try {
    return readRecoveryCode(typed, id)
  } catch (error) {
    if (error instanceof VaultError) return error.code
    throw error
  }
}

describe('a recovery code', () => {
  it('is ten groups of four, without letters that look like figures', () => {
    for (let made = 0; made < 200; made++)
      expect(newRecoveryCode(vaultId)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){9}$/)
  })

  it('begins with the mark of its vault, holds 160 random bits, and is never made twice', () => {
    const codes = Array.from({ length: 500 }, () => newRecoveryCode(vaultId))
    expect(new Set(codes).size).toBe(500)
    for (const code of codes) expect(code.slice(0, 4)).toBe(vaultMark(vaultId))
    const secrets = codes.map((code) => readRecoveryCode(code, vaultId))
    expect(secrets.every((secret) => secret.length === 32)).toBe(true)
    // Every sign at every place: no bit of it stands still.
    for (let place = 0; place < 32; place++)
      expect(new Set(secrets.map((secret) => secret[place])).size).toBe(32)
  })

  it('has the mark that an older sheet has: it never changes', () => {
    expect(vaultMark(vaultId)).toBe('6FD7')
  })

  it('is read however it was typed', () => {
    const code = newRecoveryCode(vaultId)
    const secret = readRecoveryCode(code, vaultId)
    for (const typed of [
      code.toLowerCase(),
      flat(code),
      ` ${code.replaceAll('-', '  ')}\n`,
      code.replaceAll('-', '–'),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
      code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ])
      expect(outcome(typed)).toBe(secret)
  })
})

describe('a slip while typing', () => {
  const code = fc.constant(undefined).map(() => flat(newRecoveryCode(vaultId)))

  it('any single wrong character, at any place, is noticed', () => {
    const one = newRecoveryCode(vaultId)
    const whole = flat(one)
    for (let place = 0; place < whole.length; place++)
      for (const sign of `${signs}U?`)
        if (sign !== whole[place])
          expect(outcome(whole.slice(0, place) + sign + whole.slice(place + 1))).toBe('recoveryCodeMistyped')
  })

  it('in any code too', () => {
    fc.assert(
      fc.property(code, fc.nat(39), fc.constantFrom(...Array.from(signs)), (whole, place, sign) => {
        fc.pre(whole[place] !== sign)
        expect(outcome(whole.slice(0, place) + sign + whole.slice(place + 1))).toBe('recoveryCodeMistyped')
      }),
      { numRuns: 2000 },
    )
  })

  it('any two neighbours that changed places are noticed', () => {
    fc.assert(
      fc.property(code, fc.nat(38), (whole, place) => {
        const [a, b] = [whole[place]!, whole[place + 1]!]
        fc.pre(a !== b)
        expect(outcome(whole.slice(0, place) + b + a + whole.slice(place + 2))).toBe('recoveryCodeMistyped')
      }),
      { numRuns: 2000 },
    )
  })

  it('a character too few, one too many, a group twice, or nothing at all', () => {
    const whole = flat(newRecoveryCode(vaultId))
    for (const typed of [
      whole.slice(1),
      whole.slice(0, -1),
      `${whole}0`,
      whole + whole,
      '',
      '-',
      '💧'.repeat(40),
    ])
      expect(outcome(typed)).toBe('recoveryCodeMistyped')
  })

  it('whatever is typed gives the secret or a code of the table, never anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        expect(outcome(typed)).toBe('recoveryCodeMistyped')
      }),
    )
  })
})

it('a whole code of another vault is told apart from a slip', () => {
  expect(outcome(newRecoveryCode('22222222-2222-4222-8222-222222222222'))).toBe('recoveryOfOtherVault')
})
