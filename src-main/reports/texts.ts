/** The shape of what the reports say beside the words of the model; `texts.nl.ts` and `texts.en.ts` fill it in. */
import type { Language } from '../../shared/bridge/contract.ts'
import { reportTexts as en } from './texts.en.ts'
import { reportTexts as nl } from './texts.nl.ts'

export type EmployerTexts = {
  title: string
  subtitle: string
  about: string
  assignment: string
  person: string
  jobTitle: string
  employer: string
  contact: string
  practice: string
  coach: string
  sessions: string
  planned: string
  held: string
  dates: string
  next: string
  noSessions: string
  topics: string
  topicsIntro: string
  /** The same of a single topic. */
  topicIntro: string
  demands: string
  workResources: string
  noTopics: string
  actions: string
  actionsIntro: string
  noActions: string
  what: string
  who: string
  when: string
  status: string
  noDate: string
  owners: Record<'client' | 'employer', string>
  statuses: Record<'open' | 'done', string>
  leftOut: string
  leftOutText: readonly string[]
}

export type ClientTexts = {
  title: string
  subtitle: string
  reference: string
  conversations: string
  about: string
  aboutText: readonly string[]
  words: string
  wordsIntro: string
  noWords: string
  /** Over the sentences that were marked to read back. */
  quotes: string
  situation: string
  situationName: string
  matters: string
  mattersName: string
  instruments: string
  instrumentsIntro: string
  instrumentFields: Record<'instrument' | 'score' | 'taken' | 'source', string>
  notNoted: string
  changes: string
  changesIntro: (date: string) => string
  onlyNow: (names: string) => string
  onlyThen: (names: string) => string
  earlier: (date: string) => string
  picture: string
  pictureIntro: string
  demandsIntro: string
  workIntro: string
  personalIntro: string
  /** Over what the client notices. */
  signalsIntro: string
  place: string
  placeUnknown: string
  balance: (value: string) => string
  balanceRange: (lower: string, upper: string) => string
  open: (names: string) => string
  keep: string
  energisers: string
  mixed: string
  attention: string
  start: string
  startIntro: string
  noLevers: string
  alsoLevers: (names: string) => string
  plan: string
  planIntro: string
  noPlan: string
  regarding: string
  coverageMissing: (names: string) => string
  coverageWhy: string
  coverageComplete: string
  /** Under the plan: what was agreed until the next time. */
  nextSteps: string
  firstStep: string
  toEmployer: string
  toEmployerIntro: string
  toEmployerNothing: string
  rights: string
  rightsIntro: string
  rightsList: readonly string[]
  sources: string
  version: (model: string) => string
}

export type ReportTexts = {
  /** `1 van 3`. */
  page: (page: number, pages: number) => string
  madeOn: (date: string) => string
  employer: EmployerTexts
  client: ClientTexts
}

const texts: Record<Language, ReportTexts> = { nl, en }

export const reportTextsIn = (language: Language): ReportTexts => texts[language]
