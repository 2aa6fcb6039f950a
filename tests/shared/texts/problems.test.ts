import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../shared/bridge/contract.ts'
import { parseDossierText, problemCodes, type Problem } from '../../../shared/model/parseDossier.ts'
import { dossierFormat, dossierVersion, scoringModel } from '../../../shared/model/dossier.ts'
import { describeProblem } from '../../../shared/texts/index.ts'
import { problems as problemsEn } from '../../../shared/texts/problems.en.ts'
import { problems as problemsNl } from '../../../shared/texts/problems.nl.ts'

const overload = readFileSync('tests/fixtures/overload.dossier.json', 'utf8')

/** The problems of a real dossier in which one thing was changed; the first place where it stands. */
function problemsAfter(before: string, after: string): Problem[] {
  const changed = overload.replace(before, () => after)
  expect(changed).not.toBe(overload)
  const parsed = parseDossierText(changed)
  return parsed.ok ? [] : parsed.problems
}

describe('describeProblem', () => {
  test('names the word that may not reach the employer', () => {
    const problems = problemsAfter('"projectleider"', '"planner, burn-out"')
    expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      '$.client.jobTitle: the word "burn-out" may not reach the employer; say it in work terms',
    ])
    expect(problems.map((problem) => describeProblem(problem, 'nl'))).toEqual([
      '$.client.jobTitle: het woord "burn-out" mag niet naar de werkgever; zeg het in werktermen',
    ])
  })

  test.each<[Problem['code'], string, string, string]>([
    ['unknownFormat', '$.format', '"jdr-dossier"', '"other-thing"'],
    ['unknownVersion', '$.version', '"version": 1', '"version": 77'],
    ['unknownModel', '$.intakes[0].model', '"jdr-balance/1.0"', '"jdr-balance/9.9"'],
    ['notARating', '$.intakes[0].answers.deadlines.drain', '"drain": 4', '"drain": 2.5'],
    ['notADate', '$.intakes[0].date', '"date": "2026-10-05"', '"date": "2026-02-30"'],
    [
      'duplicate',
      '$.intakes[0].notApplicable[1]',
      '"signals": {',
      '"notApplicable": ["monotony", "monotony"], "signals": {',
    ],
    ['unknownFactor', '$.plan.actions[0].factor', '"factor": "assertiveness"', '"factor": "moonlight"'],
  ])('%s says where and with what value', (code, path, before, after) => {
    const problem = problemsAfter(before, after).find((found) => found.code === code)
    expect(problem).toMatchObject({ path, code })
    expect(problem?.value).toBeDefined()
    for (const language of languages) {
      const line = describeProblem(problem!, language)
      expect(line.startsWith(`${path}: `)).toBe(true)
      expect(line).toContain(problem!.value)
    }
  })

  test('puts what was expected in words', () => {
    const problems = problemsAfter('"sessions": {', '"sessions": [], "ignored": {')
    expect(problems.map((problem) => describeProblem(problem, 'nl'))).toEqual([
      '$.sessions: hier hoort een object; er staat []',
    ])
    expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      '$.sessions: expected an object, found []',
    ])
  })

  test('leaves no placeholder open, whatever the problem knows', () => {
    for (const code of problemCodes)
      for (const language of languages) {
        expect(describeProblem({ path: '$', code }, language)).not.toMatch(/[{}]|undefined/)
        expect(describeProblem({ path: '$', code, value: '7', expected: 'string' }, language)).not.toMatch(
          /[{}]/,
        )
      }
  })

  test('tells an unknown format, version or model which one this program knows', () => {
    for (const { messages } of [problemsNl, problemsEn]) {
      expect(messages.unknownFormat).toContain(`"${dossierFormat}"`)
      expect(messages.unknownVersion).toMatch(new RegExp(` ${dossierVersion}$`))
      expect(messages.unknownModel).toContain(`"${scoringModel}"`)
    }
  })

  test('has words for every placeholder that a problem can fill', () => {
    for (const { messages } of [problemsNl, problemsEn])
      for (const message of Object.values(messages))
        expect(message.replace(/\{(value|expected)\}/g, '')).not.toMatch(/[{}]/)
  })

  test('takes a value as it is: no pattern, no placeholder, no inherited name', () => {
    const line = (value: string) =>
      describeProblem({ path: '$', code: 'healthTerm', value, expected: 'x' }, 'en')
    expect(line('$& {expected} $1')).toContain('"$& {expected} $1"')
    const expecting = describeProblem(
      { path: '$', code: 'wrongType', value: '1', expected: 'constructor' },
      'en',
    )
    expect(expecting).toBe('$: expected constructor, found 1')
  })

  test('stays on one line without control characters, whatever stands in the file', () => {
    const code = fc.constantFrom(...problemCodes)
    fc.assert(
      fc.property(
        code,
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...languages),
        (code, value, language) => {
          const line = describeProblem({ path: '$', code, value, expected: value }, language)
          expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        },
      ),
    )
    const broken = parseDossierText('{\n"format":\n\u001b[31m!')
    expect(broken.ok ? [] : broken.problems.map((problem) => describeProblem(problem, 'nl'))).toEqual([
      expect.stringMatching(/^\$: dit is geen leesbaar JSON-bestand \(.+\)$/),
    ])
  })
})
