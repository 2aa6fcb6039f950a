/**
 * Words that may not reach an employer: AVG art. 9 keeps health data from employers, even when the client
 * consents. A stem forbids every word that begins with it, also after a hyphen, in any case.
 */
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

/** Every dash that people type or paste, and spaces of every width. */
const dash = '[-\\u2010-\\u2015\\u2212]'
const pattern = (stem: string): string =>
  stem
    .split(/([- ])/)
    .map((part) => (part === '-' || part === ' ' ? `(?:${dash}|\\s)+` : part))
    .join('')

const forbidden = new RegExp(`(?<!\\p{L})(?:${healthStems.map(pattern).join('|')})[\\p{L}\\p{N}]*`, 'iu')

/**
 * What a reader does not see hides no word: accents, soft hyphens, zero-width, direction and control marks,
 * full-width letters. The reports drop all of these when they print.
 */
const legible = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?![\t\n\v\f\r])[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC')

/**
 * The first word in a text that may not reach an employer, as it stands there; undefined when there is none.
 * "burn out", in two words or over a line end, counts as "burn-out".
 */
export function findHealthTerm(text: string): string | undefined {
  return forbidden.exec(legible(text))?.[0]
}
