/**
 * Words that may not reach an employer: AVG art. 9 keeps health data from employers, even when the client
 * consents. A stem forbids every word that begins with it, also after a hyphen, in any case.
 */
import { readings } from './readings.ts'

export const healthStems = [
  // nl
  'burn-out', 'burnout', 'overspann', 'overbelastingsklacht', 'stressklacht', 'spanningsklacht',
  'uitputt', 'uitgeput', 'depress', 'angstklacht', 'angststoornis', 'paniek', 'diagnos', 'symptoom',
  'symptomen', 'klacht', 'ziekte', 'ziektebeeld', 'medicatie', 'medicijn', 'medisch', 'therapie',
  'therapeut', 'psycholo', 'psychiat', 'huisarts', 'slaapprobl', 'slapeloos', 'slaapt', 'vermoeid',
  'trauma', 'verslav', 'prognose', 'arbeidsongeschikt', 'belastbaarheid',
  // en
  'exhaust', 'overstrain', 'anxiety', 'panic', 'symptom', 'complaint', 'illness', 'disease',
  'medication', 'medical', 'therap', 'psycholog', 'psychiatr', 'general practitioner', 'insomnia',
  'fatigue', 'addict', 'prognosis', 'incapacity',
] as const // prettier-ignore

/** Between the two words of a stem: whatever is no letter or figure, a line end too. */
const between = '[^\\p{L}\\p{N}]{1,5}'

/** What looks the same in the letter of the reports. */
const alike: Record<string, string> = {
  i: '[il1|]',
  l: '[il1|]',
  o: '[o0]',
  m: '(?:m|rn)',
  rn: '(?:rn|m)',
  '-': between,
  ' ': between,
}
const pattern = (stem: string): string => stem.replace(/rn|[ilom -]/g, (sign) => alike[sign]!)

/** A stem counts where no letter of an alphabet stands before it. */
const forbidden = new RegExp(`(?<!\\p{LC})(?:${healthStems.map(pattern).join('|')})[\\p{L}\\p{N}]*`, 'iu')

/**
 * The first word in a text that may not reach an employer, as one reads it there; undefined when there is none.
 * "burn out", in two words or over a line end, counts as "burn-out". What a reader does not see hides no word:
 * accents, unseen marks, letters of another alphabet (`readings.ts`). What is said in other words it does not find.
 */
export function findHealthTerm(text: string): string | undefined {
  for (const reading of readings(text)) {
    const found = forbidden.exec(reading)
    if (found) return found[0]
  }
  return undefined
}
