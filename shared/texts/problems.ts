/** Problems in a dossier, said in one line each. */
import type { Language } from '../bridge/contract.ts'
import type { ProblemCode } from '../model/parseDossier.ts'
import { problems as en } from './problems.en.ts'
import { problems as nl } from './problems.nl.ts'

/** A `Problem`, also as it comes over the bridge. */
type AnyProblem = {
  path: string
  code: ProblemCode
  value?: string | undefined
  expected?: string | undefined
}

const texts = { nl, en } as const satisfies Record<Language, unknown>

/** One line: the JSON path, what is wrong there with the value that was found, and what would be right. */
export function describeProblem(problem: AnyProblem, language: Language): string {
  const { messages, types, nothing } = texts[language]
  const expected = problem.expected ?? nothing
  const filled = {
    value: problem.value ?? nothing,
    expected: Object.hasOwn(types, expected) ? types[expected]! : expected,
  }
  const message = messages[problem.code].replace(
    /\{(value|expected)\}/g,
    (_, name: keyof typeof filled) => filled[name],
  )
  return onOneLine(`${problem.path}: ${message}`)
}

/** Values come from a file that anyone may have written: no line breaks, no terminal codes. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
