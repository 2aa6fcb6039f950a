/** Every text of one language with the path at which it stands. */
import type { Language } from '../../../shared/bridge/contract.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { problems as problemsEn } from '../../../shared/texts/problems.en.ts'
import { problems as problemsNl } from '../../../shared/texts/problems.nl.ts'

export type Wording = { path: string; text: string }

export const everyText = (language: Language): Wording[] =>
  leaves({ ...textsIn(language), problems: language === 'nl' ? problemsNl : problemsEn }, [])

function leaves(value: unknown, path: readonly string[]): Wording[] {
  if (typeof value === 'string') return [{ path: path.join(' › '), text: value }]
  if (typeof value !== 'object' || value === null) throw new Error(`No text at ${path.join(' › ')}`)
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
}

export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w*)\}/g)].map(([all]) => all).sort()
