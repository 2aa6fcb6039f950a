/** Written to get a personal resource or nothing at all past the boundary, as something that may be shared. */
import { describe, expect, it } from 'vitest'
import { extraFactorsByGroup, factorsByGroup } from '../../../shared/model/factors.ts'
import { parseDossierText } from '../../../shared/model/parseDossier.ts'
import { factorName } from '../../../shared/texts/index.ts'

const intake = (answers: string, rest = '"id":"i1","date":"2026-11-02"'): string =>
  `{${rest},"kind":"intake","model":"jdr-balance/1.0","answers":{${answers}}}`
const problemsOf = (intakes: string[], plan = '') => {
  const parsed = parseDossierText(
    `{"format":"jdr-dossier","version":1,"client":{"reference":"V-1"},"intakes":[${intakes.join(',')}]${plan}}`,
  )
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)
}
const shared = '"shareWithEmployer":true,"employerText":"In werktermen."'
const labelled = (label: string) => JSON.stringify({ nl: label })
const planOf = (factor: string) =>
  `,"plan":{"actions":[{"factor":"${factor}","text":"Overleg.","owner":"employer","status":"open","shareWithEmployer":true}]}`

describe('a shared text of which nothing is seen', () => {
  it.each(['\\u200b', '\\u00ad \\u2060', '\\u3164', '\\u0001', '\\ufeff\\n', '\\u0301'])(
    'is no text: %s',
    (text) => {
      const answer = `"workload":{"shareWithEmployer":true,"employerText":"${text}"}`
      expect(problemsOf([intake(answer)])).toEqual([
        '$.intakes[0].answers.workload.shareWithEmployer employerTextMissing',
      ])
    },
  )
})

describe('a personal resource under another flag', () => {
  const names = (['nl', 'en'] as const).flatMap((language) =>
    [...factorsByGroup.personalResources, ...extraFactorsByGroup.personalResources].map((id) =>
      factorName(id, language),
    ),
  )
  it.each([
    ...names,
    ...names.map((name) => name.toUpperCase()),
    'Zelf\u200bvertrouwen',
    'Zelf-vertrouwen',
    ' Zelfvertr\u043euwen.',
  ])('added as a work resource by the name %s', (name) => {
    const added = `"x":{"kind":"work","label":${labelled(name)},${shared}}`
    expect(problemsOf([intake(added)])).toEqual(['$.intakes[0].answers.x.label.nl personalShared'])
  })

  it('added as a demand by the name of a personal resource that this practice added', () => {
    const answers = `"humor":{"kind":"personal","label":{"nl":"Humor"}},"x":{"kind":"demand","label":{"en":"humor"},${shared}}`
    expect(problemsOf([intake(answers)])).toEqual(['$.intakes[0].answers.x.label.en personalShared'])
  })

  it('is no name that only looks a little like one, nor one that is not shared', () => {
    const near = `"x":{"kind":"work","label":${labelled('Ruimte voor zelfvertrouwen van het team')},${shared}}`
    const own = `"y":{"kind":"work","label":${labelled('Zelfvertrouwen')}}`
    expect(problemsOf([intake(`${near},${own}`)])).toEqual([])
  })

  it('that was one in another interview, whichever is newer or stands first', () => {
    const as = (kind: string, id: string, date: string, rest = '') =>
      intake(`"rust":{"kind":"${kind}"${rest}}`, `"id":"${id}","date":"${date}"`)
    for (const [first, second] of [
      ['2026-01-01', '2026-02-02'],
      ['2026-02-02', '2026-01-01'],
      ['2026-01-01', '2026-01-01'],
    ] as const) {
      expect(problemsOf([as('personal', 'a', first), as('work', 'b', second, `,${shared}`)])).toEqual([
        '$.intakes[1].answers.rust.shareWithEmployer personalShared',
      ])
      expect(problemsOf([as('work', 'a', first), as('personal', 'b', second)], planOf('rust'))).toEqual([
        '$.plan.actions[0].shareWithEmployer personalShared',
      ])
    }
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'resilience '])('with the id %s', (id) => {
    const answer = `"${id}":{"kind":"personal",${shared}}`
    expect(problemsOf([intake(answer)], planOf(id))).toEqual([
      expect.stringContaining('shareWithEmployer personalShared'),
      '$.plan.actions[0].shareWithEmployer personalShared',
    ])
  })

  it.each(['constructor', 'toString', '__proto__', '\\u0441oaching', 'Coaching'])(
    'of a factor %s that no interview knows, an action is refused',
    (id) => {
      expect(problemsOf([intake('')], planOf(id))).toContain('$.plan.actions[0].factor unknownFactor')
    },
  )

  it.each(
    extraFactorsByGroup.personalResources.flatMap((id) =>
      ['work', 'demand'].map((kind) => [id, kind] as const),
    ),
  )('of the extra set: %s, called %s', (id, kind) => {
    const answer = `"${id}":{"kind":"${kind}","label":{"nl":"Pauzes"},${shared}}`
    expect(problemsOf([intake(answer)], planOf(id))).toEqual([
      `$.intakes[0].answers.${id}.shareWithEmployer personalShared`,
      '$.plan.actions[0].shareWithEmployer personalShared',
    ])
  })

  it('by a kind that a standard factor does not have', () => {
    expect(problemsOf([intake(`"resilience":{"kind":"work",${shared}}`)])).toContain(
      '$.intakes[0].answers.resilience.kind kindMismatch',
    )
  })

  it('by a key that is there twice: the last one counts, for the check and for the report alike', () => {
    const answer = `"resilience":{"presence":1},"resilience":{${shared}}`
    expect(problemsOf([intake(answer)])).toEqual([
      '$.intakes[0].answers.resilience.shareWithEmployer personalShared',
    ])
  })

  it('by way of a prototype', () => {
    expect(problemsOf([intake(`"__proto__":{"resilience":{${shared}}}`)])).toEqual([
      '$.intakes[0].answers.__proto__ forbiddenKey',
    ])
  })
})
