import { describe, expect, it } from 'vitest'
import { Intake } from '../../../shared/model/dossier.ts'
import { employerProblems } from '../../../shared/model/employerBoundary.ts'
import { healthStems } from '../../../shared/model/healthTerms.ts'
import { approvalsOf, withApproval, withEmployerText } from '../../../src-renderer/reports/approvals.ts'

const intake = Intake.parse({
  id: 'i1',
  date: '2026-11-02',
  kind: 'intake',
  model: 'jdr-balance/1.0',
  answers: {
    deadlines: {
      presence: 4,
      summary: 'Eigen woorden.',
      employerText: 'Dicht op elkaar.',
      shareWithEmployer: true,
    },
    assertiveness: { presence: 1, summary: 'Ik zeg altijd ja.' },
    nachtdienst: { kind: 'demand', label: { nl: 'Nachtdienst' } },
    klachten: { kind: 'demand', label: { nl: 'Klachten van klanten' }, employerText: 'Veel.' },
    veerkracht: { kind: 'work' },
  },
  notApplicable: ['monotony'],
})
const withAnswers = (answers: unknown): Intake => Intake.parse({ ...intake, answers, notApplicable: [] })
const older: Intake = { ...withAnswers({ veerkracht: { kind: 'personal' } }), id: 'i0', date: '2026-01-01' }
const dossier = { intakes: [older, intake] }
const of = (from: Intake, id: string) => approvalsOf(from, dossier).find((approval) => approval.id === id)

describe('what can be approved', () => {
  it('is every applicable demand and work resource, with or without text, and no personal resource', () => {
    const ids = approvalsOf(intake, dossier).map(({ id }) => id)
    expect(ids).toContain('workload')
    expect(ids).toContain('nachtdienst')
    expect(ids).not.toContain('monotony')
    expect(ids).not.toContain('assertiveness')
    expect(ids).not.toContain('veerkracht')
  })

  it('shows the own words and does not copy them', () => {
    expect(of(intake, 'deadlines')).toEqual({
      id: 'deadlines',
      text: 'Dicht op elkaar.',
      summary: 'Eigen woorden.',
      isShared: true,
      refusal: undefined,
    })
    const own = withAnswers({ workload: { summary: 'Te veel.', saidOn: '2026-01-01' } })
    expect(of(own, 'workload')).toMatchObject({
      ...{ text: '', summary: 'Te veel.', saidOn: '2026-01-01', isShared: false },
    })
  })

  it('is refused without text, with a word about health, and with one in the name', () => {
    expect(of(intake, 'workload')?.refusal).toEqual({ reason: 'textMissing' })
    expect(of(withEmployerText(intake, 'workload', ' \n'), 'workload')?.refusal).toEqual({
      reason: 'textMissing',
    })
    expect(of(withEmployerText(intake, 'workload', 'Is uitgeput.'), 'workload')?.refusal).toEqual({
      reason: 'healthTerm',
      word: 'uitgeput',
    })
    expect(of(intake, 'klachten')?.refusal).toEqual({ reason: 'labelTerm', word: 'Klachten' })
  })
})

describe('an approval', () => {
  it('is given for a text about work, also where there was no answer yet', () => {
    const agreed = withApproval(
      withEmployerText(intake, 'bureaucracy', 'Veel formulieren.'),
      'bureaucracy',
      true,
    )
    expect(of(agreed, 'bureaucracy')).toMatchObject({ text: 'Veel formulieren.', isShared: true })
    expect(intake.answers.bureaucracy).toBeUndefined()
  })

  it('is gone when the text changes, and stays when it does not', () => {
    expect(of(withEmployerText(intake, 'deadlines', 'Anders.'), 'deadlines')?.isShared).toBe(false)
    expect(of(withEmployerText(intake, 'deadlines', 'Dicht op elkaar.'), 'deadlines')?.isShared).toBe(true)
  })

  it('can be taken back', () => {
    expect(of(withApproval(intake, 'deadlines', false), 'deadlines')?.isShared).toBe(false)
  })

  it.each(['', ...healthStems])('is not given to "%s"', (text) => {
    const tried = withApproval(withEmployerText(intake, 'workload', text), 'workload', true)
    expect(of(tried, 'workload')?.isShared).toBe(false)
    expect(employerProblems({ client: { reference: 'V' }, intakes: [tried] })).toEqual([])
  })

  it('leaves ratings, words and unknown fields alone', () => {
    const known = withAnswers({ workload: { presence: 3, note: 'n', later: 1 } })
    expect(withEmployerText(known, 'workload', 'Veel.').answers.workload).toEqual({
      presence: 3,
      note: 'n',
      later: 1,
      employerText: 'Veel.',
    })
  })
})
