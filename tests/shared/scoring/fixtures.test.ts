import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDossierText } from '../../../shared/model/parseDossier.ts'
import { planCoverage } from '../../../shared/scoring/planCoverage.ts'
import { score } from '../../../shared/scoring/score.ts'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')

describe.each(['overload', 'unfinished', 'follow-up'])('the case %s', (name) => {
  const parsed = parseDossierText(fixture(`${name}.dossier.json`))
  const expected: unknown = JSON.parse(fixture(`${name}.scores.json`))

  it('gives exactly the scores of the specification, keys and order of lists included', () => {
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const dossier = parsed.value
    const scores = {
      reference: dossier.client.reference,
      intakes: dossier.intakes.map((intake) => ({ id: intake.id, scores: score(intake) })),
      planCoverage: planCoverage(dossier),
    }
    expect(scores).toStrictEqual(expected)
    expect(JSON.stringify(scores)).toBe(JSON.stringify(expected))
  })
})
