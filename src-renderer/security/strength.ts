/** Advice on a passphrase: how long it keeps out who has taken the file, and why it is weak. It forbids nothing. */

export type Strength = 'veryWeak' | 'weak' | 'good' | 'strong'
export type Weakness = 'repeat' | 'sequence' | 'keyboard' | 'date' | 'common' | 'name'
export type Advice = { strength: Strength; weakness?: Weakness | undefined }

/**
 * From the guesses it takes (log10). Who rents a hundred graphics cards makes some 10⁵ Argon2id guesses a second at
 * our cost: very weak falls within the hour, weak within a month, good takes years, strong takes centuries.
 */
export function strengthOf(guesses: number): Strength {
  if (guesses < 8) return 'veryWeak'
  if (guesses < 11) return 'weak'
  return guesses < 14 ? 'good' : 'strong'
}

/** What a warning of zxcvbn comes to, for our own sentences. */
export const weaknessOf = (warning: string | null): Weakness | undefined =>
  warning === null ? undefined : weaknesses[warning]

const weaknesses: Partial<Record<string, Weakness>> = {
  simpleRepeat: 'repeat',
  extendedRepeat: 'repeat',
  sequences: 'sequence',
  straightRow: 'keyboard',
  keyPattern: 'keyboard',
  dates: 'date',
  recentYears: 'date',
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'common',
  pwned: 'common',
  namesByThemselves: 'name',
  commonNames: 'name',
}

/** Resolves with undefined when the estimator cannot be fetched: then there is no advice, and nothing is held up. */
export async function adviseOn(passphrase: string): Promise<Advice | undefined> {
  try {
    const { estimate } = await import('./estimator.ts')
    const { guesses, warning } = estimate(passphrase)
    const strength = strengthOf(guesses)
    return strength === 'strong' ? { strength } : { strength, weakness: weaknessOf(warning) }
  } catch {
    return undefined
  }
}
