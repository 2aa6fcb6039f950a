import type { Language } from '../../shared/bridge/contract.ts'

/** A moment as the coach reads it, where the practice is: `25 november 2026 om 11:12`. */
export const momentIn = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(at))

/** A size for a person, `1,2 MB`. */
export const sizeIn = (language: Language, bytes: number): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  }).format(Math.max(bytes, 50_000) / 1_000_000)
