/** In which language the program speaks before there is a setting to ask: in the terminal, in a menu. */
import type { Language } from '../shared/bridge/contract.ts'

/**
 * Dutch for a Dutch environment, else English. `locale` is that of the system, for where the environment says
 * nothing, as on Windows.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>, locale: string): Language {
  const said = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  const chosen = said === undefined ? locale : said
  return /^nl\b|^nl_/i.test(chosen) ? 'nl' : 'en'
}
