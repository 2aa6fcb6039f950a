import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPath, parseDossier, parseDossierText, type Problem } from '../../../shared/model/parseDossier.ts'
import { anyIntake } from './arbitraries.ts'

const cases = ['overload', 'unfinished', 'follow-up'] as const
const text = (name: (typeof cases)[number]) =>
  readFileSync(new URL(`../../fixtures/${name}.dossier.json`, import.meta.url), 'utf8')

type Json = Record<string, unknown>
const intake = (answers: Json = {}, rest: Json = {}): Json => ({
  id: 'i1',
  date: '2026-11-02',
  kind: 'intake',
  model: 'jdr-balance/1.0',
  answers,
  ...rest,
})
const dossier = (rest: Json = {}): Json => ({
  format: 'jdr-dossier',
  version: 1,
  client: { reference: 'V-1' },
  intakes: [],
  ...rest,
})
const withAnswers = (answers: Json, rest: Json = {}) => dossier({ intakes: [intake(answers)], ...rest })

function problemsOf(input: unknown): Problem[] {
  const parsed = parseDossier(input)
  return parsed.ok ? [] : parsed.problems
}
const placesOf = (input: unknown) => problemsOf(input).map(({ path, code }) => `${path} ${code}`)

describe('what is accepted', () => {
  it.each(cases)('the case %s, and it comes back as it was', (name) => {
    const parsed = parseDossierText(text(name))
    expect(parsed).toEqual({ ok: true, value: JSON.parse(text(name)) as unknown })
  })

  it('a byte order mark before it', () => {
    expect(parseDossierText(`\ufeff${JSON.stringify(dossier())}`).ok).toBe(true)
  })

  it('unknown extra fields, at every level, unchanged', () => {
    const extra = { extra: { deep: [1, null, { constructor: 'x', toString: 1, hasOwnProperty: null }] } }
    const full = dossier({
      ...extra,
      client: { reference: 'V-1', ...extra },
      practice: extra,
      sessions: { planned: 3, ...extra },
      plan: {
        actions: [{ factor: 'feedback', text: 'x', owner: 'coach', status: 'open', ...extra }],
        ...extra,
      },
      intakes: [
        intake(
          {
            deadlines: { presence: 1, ...extra },
            nacht: { kind: 'demand', label: { nl: 'Nacht', de: 'Nacht' }, ...extra },
            constructor: { kind: 'work', presence: 1, need: 0 },
          },
          { ...extra, instruments: [{ id: 'x', score: 1.5, ...extra }] },
        ),
      ],
    })
    expect(parseDossier(full)).toEqual({ ok: true, value: full })
  })

  it('every interview that can be made', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyIntake, { selector: ({ id }) => id, maxLength: 3 }), (intakes) => {
        const made = dossier({ intakes })
        expect(parseDossierText(JSON.stringify(made))).toEqual({ ok: true, value: made })
      }),
    )
  })
})

describe('what is refused, by name and place', () => {
  it.each<[string, Json, string[]]>([
    ['a format', dossier({ format: 'other' }), ['$.format unknownFormat']],
    ['a version', dossier({ version: 2 }), ['$.version unknownVersion']],
    ['a version as text', dossier({ version: '1' }), ['$.version unknownVersion']],
    [
      'a scoring model',
      dossier({ intakes: [intake({}, { model: 'jdr-balance/2.0' })] }),
      ['$.intakes[0].model unknownModel'],
    ],
    ['no reference', dossier({ client: {} }), ['$.client.reference missing']],
    ['an empty reference', dossier({ client: { reference: '' } }), ['$.client.reference empty']],
    [
      'a rating of 5',
      withAnswers({ deadlines: { drain: 5 } }),
      ['$.intakes[0].answers.deadlines.drain notARating'],
    ],
    [
      'a rating of 2.5',
      withAnswers({ feedback: { need: 2.5 } }),
      ['$.intakes[0].answers.feedback.need notARating'],
    ],
    [
      'a rating of -1',
      withAnswers({ feedback: { presence: -1 } }),
      ['$.intakes[0].answers.feedback.presence notARating'],
    ],
    [
      'a rating that is null',
      withAnswers({ workload: { gain: null } }),
      ['$.intakes[0].answers.workload.gain notARating'],
    ],
    [
      'a rating as text',
      withAnswers({ workload: { gain: '3' } }),
      ['$.intakes[0].answers.workload.gain notARating'],
    ],
    [
      'a signal that is null',
      dossier({ intakes: [intake({}, { signals: { sleep: null } })] }),
      ['$.intakes[0].signals.sleep notARating'],
    ],
    [
      'need on a demand',
      withAnswers({ workload: { need: 3 } }),
      ['$.intakes[0].answers.workload.need ratingOfOtherKind'],
    ],
    [
      'drain on a resource',
      withAnswers({ feedback: { drain: 3 } }),
      ['$.intakes[0].answers.feedback.drain ratingOfOtherKind'],
    ],
    [
      'an added factor without kind',
      withAnswers({ nacht: { presence: 1 } }),
      ['$.intakes[0].answers.nacht.kind kindMissing'],
    ],
    [
      'an added factor of unknown kind',
      withAnswers({ nacht: { kind: 'other' } }),
      ['$.intakes[0].answers.nacht.kind kindMissing'],
    ],
    [
      'a standard factor of another kind',
      withAnswers({ workload: { kind: 'work' } }),
      ['$.intakes[0].answers.workload.kind kindMismatch'],
    ],
    [
      'an answer that is no object',
      withAnswers({ workload: 3 }),
      ['$.intakes[0].answers.workload wrongType'],
    ],
    ['an added answer that is null', withAnswers({ nacht: null }), ['$.intakes[0].answers.nacht wrongType']],
    [
      'a label without a name',
      withAnswers({ nacht: { kind: 'demand', label: {} } }),
      ['$.intakes[0].answers.nacht.label labelEmpty'],
    ],
    [
      'a factor twice not applicable',
      dossier({ intakes: [intake({}, { notApplicable: ['monotony', 'monotony'] })] }),
      ['$.intakes[0].notApplicable[1] duplicate'],
    ],
    [
      'an unknown factor not applicable',
      dossier({ intakes: [intake({}, { notApplicable: ['monotonie'] })] }),
      ['$.intakes[0].notApplicable[0] unknownFactor'],
    ],
    [
      'a date that does not exist',
      dossier({ intakes: [intake({}, { date: '2026-02-30' })] }),
      ['$.intakes[0].date notADate'],
    ],
    [
      'a moment for a date',
      dossier({ client: { reference: 'x', firstSickDay: '2026-02-03T10:00:00Z' } }),
      ['$.client.firstSickDay notADate'],
    ],
    [
      'a kind of interview',
      dossier({ intakes: [intake({}, { kind: 'talk' })] }),
      ['$.intakes[0].kind notOneOf'],
    ],
    ['two interviews with one id', dossier({ intakes: [intake(), intake()] }), ['$.intakes[1].id duplicate']],
    ['intakes that are no list', dossier({ intakes: {} }), ['$.intakes wrongType']],
    ['half a session', dossier({ sessions: { held: 1.5 } }), ['$.sessions.held wrongType']],
    [
      'an action without text',
      dossier({ plan: { actions: [{ factor: 'feedback', owner: 'coach', status: 'open' }] } }),
      ['$.plan.actions[0].text missing'],
    ],
    [
      'an action of nobody',
      dossier({ plan: { actions: [{ factor: 'feedback', text: 'x', owner: 'friend', status: 'open' }] } }),
      ['$.plan.actions[0].owner notOneOf'],
    ],
    [
      'an action about an unknown factor',
      dossier({ plan: { actions: [{ factor: 'sfeer', text: 'x', owner: 'coach', status: 'open' }] } }),
      ['$.plan.actions[0].factor unknownFactor'],
    ],
  ])('%s', (_, input, expected) => {
    expect(placesOf(input)).toEqual(expected)
  })

  it.each([null, 3, 'x', [], undefined])('%o instead of a dossier', (input) => {
    expect(problemsOf(input)[0]?.path).toBe('$')
  })

  it('everything at once: each problem with its place', () => {
    const input = dossier({
      intakes: [intake({ deadlines: { presence: 9 }, 'night shift': {} }, { date: 'x' })],
    })
    expect(placesOf(input)).toEqual([
      '$.intakes[0].date notADate',
      '$.intakes[0].answers.deadlines.presence notARating',
      '$.intakes[0].answers["night shift"].kind kindMissing',
    ])
  })
})

describe('text that is no dossier', () => {
  it('is not JSON', () => {
    for (const broken of ['', '{', '{"format": NaN}', 'not json', `${JSON.stringify(dossier())}x`])
      expect(parseDossierText(broken)).toMatchObject({
        ok: false,
        problems: [{ path: '$', code: 'notJson' }],
      })
  })

  it('has a field __proto__, which would not survive a round trip', () => {
    const sly = JSON.stringify(dossier()).replace('"V-1"', '"V-1","x":[{"__proto__":{"y":1}}]')
    expect(parseDossierText(sly)).toEqual({
      ok: false,
      problems: [{ path: '$.client.x[0].__proto__', code: 'forbiddenKey', value: '__proto__' }],
    })
  })

  it('nests without end: refused at once, not read for ever', () => {
    const nested = `${'['.repeat(500_000)}${']'.repeat(500_000)}`
    const start = performance.now()
    const parsed = parseDossierText(JSON.stringify(dossier()).replace('"V-1"', `"V-1","x":${nested}`))
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ path: '$.client', code: 'tooDeep', expected: '100' }],
    })
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('is wrong in more places than can be listed: refused all the same', () => {
    const wrong = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`x${index}`, {}]))
    const parsed = parseDossier({ ...dossier(), intakes: [{ answers: wrong }] })
    expect(parsed).toEqual({ ok: false, problems: [{ path: '$', code: 'tooManyProblems' }] })
  })
})

describe('jsonPath', () => {
  it('quotes what is no name', () => {
    expect(jsonPath([])).toBe('$')
    expect(jsonPath(['intakes', 0, 'answers', 'überlast', 'drain'])).toBe(
      '$.intakes[0].answers.überlast.drain',
    )
    expect(jsonPath(['a b', '', '0', 'x"y'])).toBe('$["a b"][""]["0"]["x\\"y"]')
  })
})
