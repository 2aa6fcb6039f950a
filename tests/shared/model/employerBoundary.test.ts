import { describe, expect, it } from 'vitest'
import { tellable, untoldNames } from '../../../shared/model/employerBoundary.ts'
import type { Dossier } from '../../../shared/model/dossier.ts'
import { standardFactors, factorsByGroup } from '../../../shared/model/factors.ts'
import { parseDossier } from '../../../shared/model/parseDossier.ts'

type Json = Record<string, unknown>
const intake = (answers: Json, rest: Json = {}): Json => ({
  id: 'i1',
  date: '2026-11-02',
  kind: 'intake',
  model: 'jdr-balance/1.0',
  answers,
  ...rest,
})
const dossier = (intakes: Json[], rest: Json = {}): Json => ({
  format: 'jdr-dossier',
  version: 1,
  client: { reference: 'V-1' },
  intakes,
  ...rest,
})
const shared = (employerText: string, rest: Json = {}): Json => ({
  shareWithEmployer: true,
  employerText,
  ...rest,
})
const action = (factor: string, text = 'Wekelijks overleg.', shareWithEmployer = true): Json => ({
  plan: { actions: [{ factor, text, owner: 'employer', status: 'open', shareWithEmployer }] },
})
const problemsOf = (input: Json) => {
  const parsed = parseDossier(input)
  return parsed.ok ? [] : parsed.problems
}

describe('what may reach the employer', () => {
  it.each(standardFactors.map((id) => [id]))('%s: demands and work resources only', (id) => {
    const personal = factorsByGroup.personalResources.some((own) => own === id)
    const answers = dossier([intake({ [id]: shared('In werktermen.') })])
    const plan = dossier([], action(id))
    expect(problemsOf(answers).map(({ code }) => code)).toEqual(personal ? ['personalShared'] : [])
    expect(problemsOf(plan)).toEqual(
      personal ? [{ path: '$.plan.actions[0].shareWithEmployer', code: 'personalShared' }] : [],
    )
  })

  it('no added personal resource, in an answer or an action', () => {
    const added = { humor: { kind: 'personal', ...shared('In werktermen.') } }
    expect(problemsOf(dossier([intake(added)], action('humor')))).toEqual([
      { path: '$.intakes[0].answers.humor.shareWithEmployer', code: 'personalShared' },
      { path: '$.plan.actions[0].shareWithEmployer', code: 'personalShared' },
    ])
  })

  it('a demand and a work resource of the extra set, with and without a label', () => {
    const added = {
      roleConflict: { kind: 'demand', ...shared('Wie beslist, spreken we af.') },
      fairness: { kind: 'work', label: { nl: 'Eerlijk delen' }, ...shared('Diensten in overleg.') },
    }
    expect(problemsOf(dossier([intake(added)], action('fairness')))).toEqual([])
  })

  it('nothing about a factor that any interview calls personal', () => {
    const as = (kind: string, id: string, date: string, rest: Json = {}) =>
      intake({ rust: { kind, ...rest } }, { id, date })
    const both = [
      as('personal', 'a', '2026-01-01'),
      as('work', 'b', '2026-02-02', shared('Een stille plek.')),
    ]
    expect(problemsOf(dossier(both)).map(({ path }) => path)).toEqual([
      '$.intakes[1].answers.rust.shareWithEmployer',
    ])
  })

  it.each([undefined, '', ' \n\t'])('no answer with employerText %o', (employerText) => {
    const answer = { shareWithEmployer: true, ...(employerText === undefined ? {} : { employerText }) }
    expect(problemsOf(dossier([intake({ workload: answer })]))).toEqual([
      { path: '$.intakes[0].answers.workload.shareWithEmployer', code: 'employerTextMissing' },
    ])
  })

  it('no health term in any text meant for the employer; path and word are named', () => {
    const label = { nl: 'Rust na klachten', en: 'Rest after an illness' }
    const input = dossier(
      [
        intake({
          workload: shared('Sinds de burn-out minder uren.'),
          rust: { kind: 'work', label, ...shared('Een stille plek.') },
        }),
      ],
      {
        client: { reference: 'V-1', jobTitle: 'therapeut' },
        ...action('feedback', 'Overleg met de huisarts.'),
      },
    )
    expect(problemsOf(input)).toEqual([
      { path: '$.client.jobTitle', code: 'healthTerm', value: 'therapeut' },
      { path: '$.intakes[0].answers.workload.employerText', code: 'healthTerm', value: 'burn-out' },
      { path: '$.intakes[0].answers.rust.label.nl', code: 'healthTerm', value: 'klachten' },
      { path: '$.intakes[0].answers.rust.label.en', code: 'healthTerm', value: 'illness' },
      { path: '$.plan.actions[0].text', code: 'healthTerm', value: 'huisarts' },
    ])
  })

  it('everything in words that stay with coach and client', () => {
    const said = 'Slaapt slecht, vermoeid, burn-out.'
    const input = dossier(
      [
        intake({
          workload: { note: said, summary: said, employerText: said, shareWithEmployer: false },
          resilience: { note: said, summary: said },
          rust: { kind: 'work', label: { nl: said }, presence: 1 },
        }),
      ],
      { client: { reference: 'V-1', name: said }, ...action('resilience', said, false) },
    ) satisfies Partial<Record<keyof Dossier, unknown>>
    expect(problemsOf(input)).toEqual([])
  })
})

describe('names that are not told', () => {
  const employer = 'Centrum Burn-out Voorbeeld'
  const word = 'Burn-out'

  it('are none where every name can be told, or none is filled in', () => {
    expect(untoldNames({ client: { reference: 'V-1', name: 'Cliënt V', employer: 'Voorbeeld bv' } })).toEqual(
      [],
    )
    expect(untoldNames({ client: { reference: 'V-1', employer: '', contactAtEmployer: ' ' } })).toEqual([])
  })

  it('say of which field, as it was written, and for which word', () => {
    const client = { reference: 'V-1', name: 'Cliënt V', employer, contactAtEmployer: employer }
    expect(untoldNames({ client, practice: { name: employer, coach: 'de coach' } })).toEqual([
      { field: 'employer', name: employer, word },
      { field: 'contactAtEmployer', name: employer, word },
      { field: 'practice', name: employer, word },
    ])
    expect(untoldNames({ client: { reference: 'V-1' }, practice: { coach: employer } })).toEqual([
      { field: 'coach', name: employer, word },
    ])
  })

  it('count the reference only where it would stand in for the name', () => {
    const of = (client: { name?: string; reference: string }) =>
      untoldNames({ client }).map((one) => one.field)
    expect(of({ name: 'Cliënt V', reference: employer })).toEqual([])
    expect(of({ reference: employer })).toEqual(['reference'])
    expect(of({ name: employer, reference: 'V-1' })).toEqual(['name'])
    expect(of({ name: employer, reference: employer })).toEqual(['name', 'reference'])
  })

  it('are exactly those that cannot be told', () => {
    const texts = ['Voorbeeld bv', employer, '', ' ', undefined]
    for (const one of texts)
      expect(untoldNames({ client: { reference: 'V-1', employer: one } }).length === 0).toBe(
        tellable(one) !== null || (one ?? '').trim() === '',
      )
  })
})
