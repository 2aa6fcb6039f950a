/** Dates and numbers as they are written in each language. */
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { enGB } from 'date-fns/locale/en-GB'
import { nl } from 'date-fns/locale/nl'
import type { Language } from '../bridge/contract.ts'

const locales = { nl, en: enGB } as const satisfies Record<Language, unknown>
const tags = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>

/** `2026-11-02` as "2 november 2026" or "2 November 2026". Throws a RangeError on what is not a date. */
export const formatDate = (isoDate: string, language: Language): string =>
  format(parseISO(isoDate), 'd MMMM yyyy', { locale: locales[language] })

/** The month of `2026-11-02` as "november 2026" or "November 2026". Throws a RangeError on what is not a date. */
export const formatMonth = (isoDate: string, language: Language): string =>
  format(parseISO(isoDate), 'MMMM yyyy', { locale: locales[language] })

/** A whole number that counts things: "10.000" or "10,000". */
export const formatCount = (n: number, language: Language): string =>
  new Intl.NumberFormat(tags[language], { useGrouping: 'always' }).format(n)

/**
 * With a decimal comma or point and a true minus sign: "60,6", "−4.0". `one` decimal for scores; `all` that
 * there are for a number that others gave and that is not ours to round.
 */
export function formatNumber(n: number, language: Language, decimals: 'one' | 'all' = 'one'): string {
  return new Intl.NumberFormat(tags[language], {
    minimumFractionDigits: decimals === 'one' ? 1 : 0,
    maximumFractionDigits: decimals === 'one' ? 1 : 20,
    signDisplay: 'negative',
    useGrouping: false,
  })
    .format(n)
    .replace('-', '−')
}
