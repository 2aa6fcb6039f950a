/** Dossiers to report on. */
import { readFileSync } from 'node:fs'
import type { Dossier } from '../../../shared/model/dossier.ts'
import { parseDossier, parseDossierText } from '../../../shared/model/parseDossier.ts'

export const today = '2026-11-23'

export function dossierOf(name: 'overload' | 'follow-up' | 'unfinished'): Dossier {
  const parsed = parseDossierText(readFileSync(`tests/fixtures/${name}.dossier.json`, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** A dossier through the door that every dossier goes through. */
export function checked(input: unknown): Dossier {
  const parsed = parseDossier(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** Stands in every text that the employer may not see; no health term, so that only the type keeps it out. */
export const canary = 'kanarie'

/** A full dossier with the canary in every string that does not belong in the employer report. */
export function canaryDossier(): Dossier {
  let count = 0
  const sing = () => `${canary}${++count}`
  const unshared = () => ({
    note: sing(),
    summary: sing(),
    quotes: [sing()],
    employerText: sing(),
    extra: sing(),
    [sing()]: sing(),
  })
  const shared = (employerText: string) => ({
    note: sing(),
    summary: sing(),
    quotes: [sing()],
    shareWithEmployer: true,
    employerText,
    extra: { deep: [sing(), { [sing()]: sing() }] },
  })
  const early = {
    id: sing(),
    date: '2026-06-01',
    kind: 'intake',
    model: 'jdr-balance/1.0',
    answers: { deadlines: { ...shared(`${sing()} uit een eerder gesprek`), presence: 1, drain: 1 } },
  }
  return checked({
    format: 'jdr-dossier',
    version: 1,
    [sing()]: sing(),
    client: {
      reference: sing(),
      name: 'Cliënt V',
      jobTitle: 'projectleider',
      employer: 'Voorbeeldbedrijf',
      contactAtEmployer: 'de afdelingsleider',
      firstSickDay: '1987-03-04',
      extra: sing(),
    },
    practice: { name: 'Voorbeeldpraktijk', coach: 'de coach', extra: sing() },
    intakes: [
      {
        id: sing(),
        date: '2026-10-05',
        kind: 'intake',
        model: 'jdr-balance/1.0',
        extra: sing(),
        note: sing(),
        situation: { summary: sing(), quotes: [sing()], note: sing() },
        matters: { summary: sing(), quotes: [sing()] },
        signalWords: {
          strain: { summary: sing(), quotes: [sing()], note: sing(), [sing()]: sing() },
          around: { summary: sing() },
          [sing()]: { summary: sing() },
        },
        nextSteps: { summary: sing(), quotes: [sing()], note: sing(), extra: sing() },
        answers: {
          deadlines: { ...shared('Opleveringen liggen dicht op elkaar.'), presence: 4, drain: 4, gain: 1 },
          workload: { ...unshared(), presence: 4, drain: 3 },
          monotony: { ...shared(sing()), presence: 4, drain: 3 },
          feedback: { ...shared('Een vast moment voor terugkoppeling.'), presence: 0, need: 4 },
          autonomy: { ...unshared(), shareWithEmployer: false, presence: 1, need: 4 },
          assertiveness: { ...unshared(), presence: 1, need: 4 },
          [sing()]: {
            ...shared('Diensten wisselen kort van tevoren.'),
            kind: 'demand',
            label: { nl: 'Wisseldiensten', en: 'Rotating shifts', fr: sing() },
            presence: 3,
            drain: 2,
          },
          [sing()]: { ...shared('Samen overdragen.'), kind: 'work', presence: 3, need: 2 },
          [sing()]: {
            ...unshared(),
            kind: 'personal',
            label: { nl: sing(), en: sing() },
            presence: 3,
            need: 2,
          },
          [sing()]: { ...unshared(), kind: 'demand', label: { nl: sing() }, presence: 3, drain: 2 },
        },
        notApplicable: ['monotony'],
        signals: { exhaustion: 4, [sing()]: 3 },
        safetyConcern: true,
        instruments: [{ id: sing(), score: 3.087, taken: '1988-05-06', source: sing(), extra: sing() }],
      },
      early,
    ],
    plan: {
      extra: sing(),
      actions: [
        {
          factor: 'feedback',
          text: 'Elke maand bespreken.',
          owner: 'employer',
          by: '2026-12-15',
          status: 'open',
          shareWithEmployer: true,
          extra: sing(),
        },
        {
          factor: 'deadlines',
          text: 'De planning maken.',
          owner: 'client',
          status: 'done',
          shareWithEmployer: true,
        },
        {
          factor: 'workload',
          text: sing(),
          owner: 'employer',
          by: '1989-07-08',
          status: 'open',
          shareWithEmployer: false,
        },
        { factor: 'workload', text: sing(), owner: 'employer', status: 'dropped', shareWithEmployer: true },
        { factor: 'workload', text: sing(), owner: 'coach', status: 'open', shareWithEmployer: true },
        { factor: 'assertiveness', text: sing(), owner: 'client', status: 'open' },
      ],
    },
    sessions: { planned: 8, held: 2, next: '2026-12-01', extra: sing() },
  })
}
