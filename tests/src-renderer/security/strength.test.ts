import { describe, expect, it } from 'vitest'
import { adviseOn, strengthOf, weaknessOf } from '../../../src-renderer/security/strength.ts'

describe('advice on a passphrase', () => {
  it.each([
    ['aaaaaaaaaaaa', 'veryWeak', 'repeat'],
    ['welkom123456', 'veryWeak', 'common'],
    ['qwertyuiop12', 'veryWeak', 'common'],
    ['wachtwoord123', 'veryWeak', 'common'],
    ['abcdefghijkl', 'veryWeak', 'sequence'],
    ['draagkracht123', 'veryWeak', 'common'],
    ['12-05-1980 p', 'veryWeak', 'date'],
    ['Utrecht2024!!', 'weak', 'common'],
    ['Annemarie2024', 'veryWeak', 'name'],
    ['vier gewone woorden samen', 'strong', undefined],
    ['kwartel tuinslang bevroren gitaar', 'strong', undefined],
    ['zeven kapotte vliegers boven Breda', 'strong', undefined],
  ] as const)('%s: %s, because of %s', async (passphrase, strength, weakness) => {
    expect(await adviseOn(passphrase)).toEqual({ strength, weakness })
  })

  it('knows Dutch words as words', async () => {
    const { estimate } = await import('../../../src-renderer/security/estimator.ts')
    // Two common words are worth far less than as many letters by chance.
    expect(estimate('gezelligheid fietsen').guesses).toBeLessThan(
      estimate('gqzkllwghxid fxqtskn').guesses - 4,
    )
  })
})

describe('the steps', () => {
  it.each([
    [0, 'veryWeak'],
    [7.99, 'veryWeak'],
    [8, 'weak'],
    [10.99, 'weak'],
    [11, 'good'],
    [13.99, 'good'],
    [14, 'strong'],
    [40, 'strong'],
  ] as const)('10^%d guesses: %s', (guesses, strength) => {
    expect(strengthOf(guesses)).toBe(strength)
  })

  it('have a reason only for what is known: the longest part counts', () => {
    const part = (pattern: string, length: number, isName = false) => ({ pattern, length, isName })
    expect(weaknessOf([])).toBeUndefined()
    expect(weaknessOf([part('bruteforce', 20), part('something new', 9)])).toBeUndefined()
    expect(weaknessOf([part('bruteforce', 20), part('dictionary', 4), part('spatial', 6)])).toBe('keyboard')
    expect(weaknessOf([part('dictionary', 8, true), part('date', 4)])).toBe('name')
  })
})
