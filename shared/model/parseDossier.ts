/** The door through which every dossier enters, whoever wrote it. */
import { z } from 'zod'
import { Dossier } from './dossier.ts'
import { employerProblems } from './employerBoundary.ts'
import { isStandardFactor } from './factors.ts'

/** What is wrong, where. `path` is a JSON path as `$.intakes[0].answers.deadlines.presence`. */
export type Problem = { path: string; code: ProblemCode; value?: string; expected?: string }

export const problemCodes = [
  'notJson',
  'forbiddenKey',
  'unknownFormat',
  'unknownVersion',
  'unknownModel',
  'missing',
  'wrongType',
  'notARating',
  'notADate',
  'notOneOf',
  'ratingOfOtherKind',
  'kindMissing',
  'kindMismatch',
  'labelEmpty',
  'tooLong',
  'empty',
  'outOfRange',
  'tooDeep',
  'tooManyProblems',
  'duplicate',
  'unknownFactor',
  'personalShared',
  'employerTextMissing',
  'healthTerm',
  'invalid',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

const CheckedDossier = Dossier.check((context) => {
  const { intakes, plan } = context.value
  const report = (path: PropertyKey[], params: Record<string, string>) =>
    context.issues.push({ code: 'custom', path, params, input: context.value })
  const ids = new Set<string>()
  intakes.forEach(({ id }, index) => {
    if (ids.has(id)) report(['intakes', index, 'id'], { code: 'duplicate', value: id })
    ids.add(id)
  })
  plan?.actions.forEach(({ factor }, index) => {
    const known = isStandardFactor(factor) || intakes.some(({ answers }) => Object.hasOwn(answers, factor))
    if (!known) report(['plan', 'actions', index, 'factor'], { code: 'unknownFactor', value: factor })
  })
  for (const problem of employerProblems(context.value))
    report(problem.path, {
      code: problem.code,
      ...(problem.code === 'healthTerm' ? { value: problem.word } : {}),
    })
})

/** Checks a value that came from JSON: its shape, the rules between its parts, and what may reach the employer. */
export function parseDossier(input: unknown): Parsed<Dossier> {
  try {
    const result = CheckedDossier.safeParse(input, { reportInput: true })
    if (result.success) return { ok: true, value: result.data }
    return { ok: false, problems: result.error.issues.flatMap(problemsOf) }
  } catch (error) {
    // Zod hands its issues on as arguments, and runs out of stack on a hundred thousand of them.
    if (!(error instanceof RangeError)) throw error
    return { ok: false, problems: [{ path: '$', code: 'tooManyProblems' }] }
  }
}

/** The same for the text of a `*.dossier.json` file. A byte order mark is passed over. */
export function parseDossierText(text: string): Parsed<Dossier> {
  let input: unknown
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return {
      ok: false,
      problems: [{ path: '$', code: 'notJson', value: error instanceof Error ? error.message : '' }],
    }
  }
  const strange = strangeParts(input)
  return strange.length > 0 ? { ok: false, problems: strange } : parseDossier(input)
}

/** More levels than any dossier has; a file that nests deeper could be read but not written again. */
const deepest = 100

/** What is JSON but would not survive a round trip: a field `__proto__`, and nesting without end. */
function strangeParts(input: unknown): Problem[] {
  const problems: Problem[] = []
  const path: PropertyKey[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if (path.length >= deepest) {
      problems.push({ path: jsonPath(path.slice(0, 1)), code: 'tooDeep', expected: String(deepest) })
      return
    }
    for (const [key, part] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key)
      if (key === '__proto__') problems.push({ path: jsonPath(path), code: 'forbiddenKey', value: key })
      visit(part)
      path.pop()
    }
  }
  visit(input)
  return problems
}

/** `['intakes', 0, 'night shift']` as `$.intakes[0]["night shift"]`. */
export const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `${text}.${name}` : `${text}[${JSON.stringify(name)}]`
  }, '$')

const show = (value: unknown): string =>
  value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 80)

const ratingFields = new Set<PropertyKey>(['presence', 'drain', 'gain', 'need'])
const versionCodes: Record<string, ProblemCode> = {
  format: 'unknownFormat',
  version: 'unknownVersion',
  model: 'unknownModel',
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const { path } = issue
  const at = (code: ProblemCode, extra: Partial<Problem> = {}): Problem[] => [
    { path: jsonPath(path), code, ...extra },
  ]
  const key = path.at(-1)
  const value = show(issue.input)
  const isRating = ratingFields.has(key ?? '') || path.at(-2) === 'signals'
  if (issue.code === 'custom') {
    const params = issue.params as { code: ProblemCode; value?: string }
    return at(params.code, params.value === undefined ? {} : { value: params.value })
  }
  if (issue.input === undefined && issue.code !== 'invalid_union')
    return at(isRating ? 'notARating' : 'missing')
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'never'
        ? at('ratingOfOtherKind')
        : at('wrongType', { value, expected: issue.expected })
    case 'invalid_value':
      if (isRating) return at('notARating', { value })
      if (typeof key === 'string' && key in versionCodes) return at(versionCodes[key]!, { value })
      if (key === 'kind' && path.at(-3) === 'answers') return at('kindMismatch', { value })
      return at('notOneOf', { value, expected: issue.values.map(String).join(', ') })
    case 'invalid_union':
      return at(key === 'kind' || path.at(-2) === 'answers' ? 'kindMissing' : 'invalid', { value })
    case 'invalid_format':
      return at(issue.format === 'date' ? 'notADate' : 'invalid', { value })
    case 'too_big':
      return issue.origin === 'string'
        ? at('tooLong', { expected: String(issue.maximum) })
        : at('outOfRange', { value })
    case 'too_small':
      return issue.origin === 'string' ? at('empty') : at('outOfRange', { value })
    default:
      return at('invalid', { value })
  }
}
