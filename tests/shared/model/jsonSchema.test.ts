import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../../shared/model/jsonSchema.ts'
import { anyIntake } from './arbitraries.ts'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))

/** `date` stands in the schema as a pattern as well, so that a validator without formats checks it too. */
const validate = new Ajv2020({ strict: true, strictRequired: false, formats: { date: true } }).compile(
  jsonSchema(),
)

const minimal = { format: 'jdr-dossier', version: 1, client: { reference: 'V-1' }, intakes: [] }
const intake = (rest: Record<string, unknown>) => ({
  ...minimal,
  intakes: [{ id: 'a', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers: {}, ...rest }],
})
const answer = (id: string, value: unknown) => intake({ answers: { [id]: value } })

describe('the published JSON Schema', () => {
  it('is the committed one (`npm run schema` writes it)', () => {
    expect(read('docs/schema/jdr-dossier-1.schema.json')).toEqual(jsonSchema())
  })

  it.each(['overload', 'unfinished', 'follow-up'])('accepts the case %s', (name) => {
    validate(read(`tests/fixtures/${name}.dossier.json`))
    expect(validate.errors).toBeNull()
  })

  it('accepts every interview that the program makes, and unknown extra fields', () => {
    fc.assert(
      fc.property(anyIntake, (made) => {
        validate({ ...minimal, intakes: [made], extra: { x: null } })
        expect(validate.errors).toBeNull()
      }),
    )
  })

  it.each<[string, unknown]>([
    ['another format', { ...minimal, format: 'x' }],
    ['another version', { ...minimal, version: 2 }],
    ['no client', { ...minimal, client: undefined }],
    ['no reference', { ...minimal, client: {} }],
    ['a rating of 5', answer('deadlines', { presence: 5 })],
    ['a rating of 2.5', answer('deadlines', { presence: 2.5 })],
    ['a rating that is null', answer('deadlines', { presence: null })],
    ['need on a demand', answer('deadlines', { need: 1 })],
    ['drain on a resource', answer('feedback', { drain: 1 })],
    ['an added factor without kind', answer('nacht', { presence: 1 })],
    ['an added factor of unknown kind', answer('nacht', { kind: 'x' })],
    ['an added label without a name', answer('nacht', { kind: 'demand', label: {} })],
    ['a signal that is null', intake({ signals: { sleep: null } })],
    ['a duplicate in notApplicable', intake({ notApplicable: ['monotony', 'monotony'] })],
    ['a date that does not exist', intake({ date: '2026-02-30' })],
    ['another scoring model', intake({ model: 'jdr-balance/2.0' })],
    [
      'an action without owner',
      { ...minimal, plan: { actions: [{ factor: 'feedback', text: 'x', status: 'open' }] } },
    ],
  ])('refuses %s', (_, input) => {
    expect(validate(JSON.parse(JSON.stringify(input)))).toBe(false)
  })
})
