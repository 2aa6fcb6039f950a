/**
 * A made-up dossier to look around in: an intake eight weeks ago, a follow-up last week, a plan under way. Nothing in
 * it is anybody's. Its days are counted from the day on which it was opened, which its mark holds.
 */
import type { Language } from '../../shared/bridge/contract.ts'
import {
  dossierFormat,
  dossierVersion,
  scoringModel,
  type Answer,
  type Dossier,
  type Intake,
  type Rating,
} from '../../shared/model/dossier.ts'
import type { SignalWords } from '../../shared/model/talk.ts'
import { groupOfStandardFactor, standardFactors, type StandardFactorId } from '../../shared/model/factors.ts'
import { signalsAfter, signalsBefore, ratingsAfter, ratingsBefore, type Ratings } from './exampleRatings.ts'
import { exampleEn } from './words.en.ts'
import { exampleNl } from './words.nl.ts'

/** What is said about a factor. `employerText` only where it is shared. */
export type Said = { summary?: string; note?: string; quotes?: string[]; employerText?: string }
export type TalkSaid = {
  situation: { summary: string; note: string }
  matters: { summary: string; quotes: string[] }
  factors: Partial<Record<StandardFactorId, Said>>
  signals: SignalWords
  nextSteps: { summary: string }
  note: string
}
export type ExampleWords = {
  client: { reference: string; name: string; jobTitle: string; employer: string; contactAtEmployer: string }
  practice: { name: string; coach: string }
  before: TalkSaid
  after: TalkSaid
  /** One for each of the actions below. */
  actions: readonly [string, string, string, string, string]
}

/** Where the mark stands in the client's record: the day from which the days of the example are counted. */
export const exampleMark = 'example'

/** `day` is a calendar date. */
export function exampleDossier(language: Language, day: string): Dossier {
  const words = { nl: exampleNl, en: exampleEn }[language]
  const on = (days: number): string => shifted(day, days)
  const [refer, meeting, feedback, stop, breaks] = words.actions
  return {
    format: dossierFormat,
    version: dossierVersion,
    client: { ...words.client, firstSickDay: on(-75) },
    practice: words.practice,
    sessions: { planned: 6, held: 2, next: on(28) },
    [exampleMark]: day,
    intakes: [
      interview('example-1', 'intake', on(-56), words.before, ratingsBefore, signalsBefore),
      interview('example-2', 'followUp', on(-7), words.after, ratingsAfter, signalsAfter),
    ],
    plan: {
      actions: [
        { factor: 'assertiveness', text: refer, owner: 'client', by: on(-21), status: 'done' },
        {
          ...{ factor: 'workload', text: meeting, owner: 'employer', by: on(-14), status: 'done' },
          shareWithEmployer: true,
        },
        {
          ...{ factor: 'feedback', text: feedback, owner: 'employer', by: on(14), status: 'open' },
          shareWithEmployer: true,
        },
        { factor: 'stressManagement', text: stop, owner: 'client', by: on(21), status: 'open' },
        { factor: 'resilience', text: breaks, owner: 'coach', status: 'open' },
      ],
    },
  }
}

function interview(
  id: string,
  kind: Intake['kind'],
  date: string,
  said: TalkSaid,
  ratings: Ratings,
  signals: Record<string, Rating>,
): Intake {
  const answers = standardFactors.map((factor): [StandardFactorId, Answer] => [
    factor,
    answer(factor, ratings, said.factors[factor] ?? {}),
  ])
  return {
    id,
    date,
    kind,
    model: scoringModel,
    agreement: { purpose: date, time: date, privacy: date, consent: date },
    situation: said.situation,
    matters: said.matters,
    answers: Object.fromEntries(answers) as Intake['answers'],
    signals,
    signalWords: said.signals,
    nextSteps: said.nextSteps,
    note: said.note,
  }
}

function answer(id: StandardFactorId, ratings: Ratings, said: Said): Answer {
  const [presence, second, third] = ratings[id]
  const rated: Answer =
    groupOfStandardFactor(id) === 'demands'
      ? { presence, drain: second, ...(third === undefined ? {} : { gain: third }) }
      : { presence, need: second }
  return { ...rated, ...said, ...(said.employerText === undefined ? {} : { shareWithEmployer: true }) }
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
