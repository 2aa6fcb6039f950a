/** Advice on a passphrase: how long it keeps out who has taken the file, and why it is weak. It forbids nothing. */

export type Strength = 'veryWeak' | 'weak' | 'good' | 'strong'
export type Weakness = 'repeat' | 'sequence' | 'keyboard' | 'date' | 'common' | 'name'
export type Advice = { strength: Strength; weakness: Weakness | undefined }

/**
 * From the guesses it takes (log10). Who rents a hundred graphics cards makes some 10⁵ Argon2id guesses a second at
 * our cost: very weak falls within the hour, weak within a month, good takes years, strong takes centuries.
 */
export function strengthOf(guesses: number): Strength {
  if (guesses < 8) return 'veryWeak'
  if (guesses < 11) return 'weak'
  return guesses < 14 ? 'good' : 'strong'
}

/** Why it is weak: what its longest part is that is not letters by chance. */
export function weaknessOf(parts: readonly Part[]): Weakness | undefined {
  const [longest] = parts
    .filter(({ pattern }) => weaknesses[pattern] !== undefined)
    .sort((a, b) => b.length - a.length)
  if (longest === undefined) return undefined
  return longest.isName ? 'name' : weaknesses[longest.pattern]
}

/** A part as zxcvbn finds it. */
type Part = { pattern: string; length: number; isName: boolean }
export type Estimate = { guesses: number; parts: readonly Part[] }

const weaknesses: Partial<Record<string, Weakness>> = {
  repeat: 'repeat',
  sequence: 'sequence',
  spatial: 'keyboard',
  date: 'date',
  regex: 'date',
  dictionary: 'common',
}

/** Resolves with undefined when the estimator cannot be fetched: then there is no advice, and nothing is held up. */
export async function adviseOn(passphrase: string): Promise<Advice | undefined> {
  try {
    const { estimate } = await import('./estimator.ts')
    const { guesses, parts } = estimate(passphrase)
    const strength = strengthOf(guesses)
    const isWeak = strength === 'veryWeak' || strength === 'weak'
    return { strength, weakness: isWeak ? weaknessOf(parts) : undefined }
  } catch {
    return undefined
  }
}
