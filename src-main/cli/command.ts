/** What can be asked on the command line. */
import { parseArgs } from 'node:util'
import { audiences, languages, type Audience, type Language } from '../../shared/bridge/contract.ts'
import { systemCode } from '../exchange/fileProblem.ts'
import { InputRefused } from './inputRefused.ts'

export type ReportCommand = {
  name: 'report'
  file: string
  audience: Audience
  language: Language
  output: string
}
export type Command =
  { name: 'help' } | { name: 'score'; file: string } | { name: 'validate'; file: string } | ReportCommand

/** Reads the arguments. Throws `InputRefused` with the one thing that is wrong with them. */
export function commandFrom(argv: readonly string[]): Command {
  const { values, positionals } = read(argv)
  if (values.help === true) return { name: 'help' }
  const [name, ...files] = positionals
  switch (name) {
    case 'score':
    case 'validate':
      for (const option of ['audience', 'language', 'output'] as const)
        if (values[option] !== undefined) throw refused(`${name} takes no --${option}`)
      return { name, file: onlyOne(files) }
    case 'report':
      return {
        name,
        file: onlyOne(files),
        audience: oneOf('audience', audiences, values.audience),
        language: oneOf('language', languages, values.language),
        output: given('output', values.output),
      }
    default:
      throw refused(
        name === undefined ? 'no command given' : `unknown command ${JSON.stringify(name)}`,
        'use score, report, validate or --help',
      )
  }
}

export const usage = `Usage:
  score FILE
      prints the scores of every interview and the coverage of the plan, as JSON
  report FILE --audience client|employer --language nl|en --output OUT.pdf
      writes the report and prints its path
  validate FILE
      prints nothing, or names what is wrong

FILE is a *.dossier.json. Exit code 0: done; 2: wrong usage or wrong input, with one line on stderr for
each problem, and no output file; 1: anything else.
`

const options = {
  help: { type: 'boolean', short: 'h' },
  audience: { type: 'string' },
  language: { type: 'string' },
  output: { type: 'string' },
} as const

function read(argv: readonly string[]) {
  const parsed = parse(argv)
  const seen = new Set<string>()
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    if (seen.has(token.name)) throw refused(`--${token.name} is given twice`)
    seen.add(token.name)
  }
  return parsed
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true, tokens: true })
  } catch (error) {
    if (systemCode(error)?.startsWith('ERR_PARSE_ARGS') !== true || !(error instanceof Error)) throw error
    throw refused(error.message)
  }
}

function onlyOne([file, ...others]: readonly string[]): string {
  if (file === undefined || file === '') throw refused('no FILE given')
  if (others.length > 0) throw refused(`one FILE at a time; ${JSON.stringify(others[0])} is too much`)
  return file
}

function given(option: string, value: string | undefined): string {
  if (value === undefined || value === '') throw refused(`--${option} is missing`)
  return value
}

function oneOf<T extends string>(option: string, choices: readonly T[], value: string | undefined): T {
  const chosen = given(option, value)
  const found = choices.find((choice) => choice === chosen)
  if (found === undefined) throw refused(`--${option} is ${choices.join(' or ')}`)
  return found
}

const refused = (...what: string[]): InputRefused => new InputRefused([what.join('; ')])
