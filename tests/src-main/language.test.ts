import { expect, it } from 'vitest'
import { languageOf } from '../../src-main/language.ts'

it.each([
  [{ LANG: 'nl_NL.UTF-8' }, 'en-US', 'nl'],
  [{ LANG: 'nl' }, 'en-US', 'nl'],
  [{ LANG: 'nl_BE' }, 'en-US', 'nl'],
  [{ LANG: 'C.UTF-8' }, 'nl-NL', 'en'],
  [{ LANG: 'nl_NL.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'nl-NL', 'en'],
  [{ LANG: 'nlx' }, 'nl-NL', 'en'],
  [{ LANG: '' }, 'nl-NL', 'nl'],
  [{}, 'nl', 'nl'],
  [{}, 'en-US', 'en'],
] as const)('with %j on a system in %s the program speaks %s', (env, locale, expected) => {
  expect(languageOf(env, locale)).toBe(expected)
})
