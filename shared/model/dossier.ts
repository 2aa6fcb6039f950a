/**
 * The dossier: what one client's file holds. These schemas are the types, the boundary check and the published
 * JSON Schema. Unknown extra fields survive a round trip; what the product knows is checked strictly.
 */
import { z } from 'zod'
import { CalendarDate, Label, line, name, text } from './fields.ts'
import { factorsByGroup, isStandardFactor, type FactorKind } from './factors.ts'
import { Agreement, QuestionSet, SignalWords, Talk, TopicWords } from './talk.ts'

export const dossierFormat = 'jdr-dossier'
export const dossierVersion = 1
export const scoringModel = 'jdr-balance/1.0'

/** A whole number from 0 to 4; every value has a written anchor. Absent when not asked, never null. */
export const Rating = z.literal([0, 1, 2, 3, 4])
export type Rating = z.infer<typeof Rating>

export { CalendarDate }

/** What is said about a factor, apart from its ratings. */
const words = {
  /** The coach's own note; never leaves the coach. */
  note: text.optional(),
  /** The client's own words; for the client's report. */
  summary: text.optional(),
  /**
   * The day of the talk in which the summary was said, where that was not this one: a follow-up begins with the words
   * of last time. Gone as soon as they are changed, or said again as they are.
   */
  saidOn: CalendarDate.optional(),
  /** Sentences of the summary that the client wants to read back in the report. */
  quotes: z.array(text).max(50).optional(),
  /** The client approved `employerText` for the employer. */
  shareWithEmployer: z.boolean().optional(),
  /** The same in work terms, for the employer. */
  employerText: text.optional(),
}

const demandRatings = {
  /** 0 never … 4 always. */
  presence: Rating.optional(),
  /** 0 costs no energy … 4 exhausts. */
  drain: Rating.optional(),
  /** 0 gives no energy … 4 gives much. */
  gain: Rating.optional(),
  need: z.never().optional(),
}
const resourceRatings = {
  /** 0 absent … 4 fully there. */
  presence: Rating.optional(),
  /** 0 not important to this person … 4 essential. */
  need: Rating.optional(),
  drain: z.never().optional(),
  gain: z.never().optional(),
}

export const DemandAnswer = z.looseObject({
  ...demandRatings,
  ...words,
  kind: z.literal('demand').optional(),
})
export const WorkAnswer = z.looseObject({ ...resourceRatings, ...words, kind: z.literal('work').optional() })
export const PersonalAnswer = z.looseObject({
  ...resourceRatings,
  ...words,
  kind: z.literal('personal').optional(),
})
const added = { label: Label.optional() }
export const AddedAnswer = z.discriminatedUnion('kind', [
  DemandAnswer.extend({ ...added, kind: z.literal('demand') }),
  WorkAnswer.extend({ ...added, kind: z.literal('work') }),
  PersonalAnswer.extend({ ...added, kind: z.literal('personal') }),
])

const standard = <Id extends string, S extends z.ZodType>(ids: readonly Id[], schema: S) =>
  Object.fromEntries(ids.map((id) => [id, schema.optional()])) as Record<Id, z.ZodOptional<S>>

const Answers = z
  .object({
    ...standard(factorsByGroup.demands, DemandAnswer),
    ...standard(factorsByGroup.workResources, WorkAnswer),
    ...standard(factorsByGroup.personalResources, PersonalAnswer),
  })
  .catchall(AddedAnswer)

export const Instrument = z.looseObject({
  id: name,
  score: z.number(),
  taken: CalendarDate.optional(),
  source: line.optional(),
})
export type Instrument = z.infer<typeof Instrument>

export const Intake = z
  .looseObject({
    id: name,
    date: CalendarDate,
    kind: z.enum(['intake', 'followUp']),
    model: z.literal(scoringModel),
    answers: Answers,
    notApplicable: z.array(z.string()).optional(),
    signals: z.record(z.string(), Rating).optional(),
    /** What was said about the signals; as little the employer's as they are. */
    signalWords: SignalWords.optional(),
    safetyConcern: z.boolean().optional(),
    /** Scores taken elsewhere, as noted by the coach; nothing here interprets them. */
    instruments: z.array(Instrument).optional(),
    /** What coach and client agreed at the welcome. */
    agreement: Agreement.optional(),
    /** The situation, in the client's words. */
    situation: TopicWords.optional(),
    /** What matters most, in the client's words. */
    matters: TopicWords.optional(),
    /** What they do until the next time, in the client's words; the day of it is `sessions.next` of the dossier. */
    nextSteps: TopicWords.optional(),
    /** How the interview was run. */
    talk: Talk.optional(),
    /** The version of the question set with which it was done; absent: the standard factors. */
    questionSet: QuestionSet.optional(),
  })
  .check((context) => {
    const seen = new Set<string>()
    context.value.notApplicable?.forEach((id, index) => {
      const report = (code: string) =>
        context.issues.push({
          code: 'custom',
          path: ['notApplicable', index],
          params: { code, value: id },
          input: id,
        })
      if (seen.has(id)) report('duplicate')
      else if (!isStandardFactor(id) && !Object.hasOwn(context.value.answers, id)) report('unknownFactor')
      seen.add(id)
    })
  })
export type Intake = z.infer<typeof Intake>

export const Client = z.looseObject({
  /** How the practice calls this dossier; the one field that must be there. */
  reference: name,
  name: line.optional(),
  jobTitle: line.optional(),
  employer: line.optional(),
  contactAtEmployer: line.optional(),
  firstSickDay: CalendarDate.optional(),
})
export type Client = z.infer<typeof Client>

export const Practice = z.looseObject({ name: line.optional(), coach: line.optional() })
export type Practice = z.infer<typeof Practice>

export const owners = ['client', 'coach', 'employer'] as const
export const statuses = ['open', 'done', 'dropped'] as const

export const Action = z.looseObject({
  /** Id of the factor that this action is about. */
  factor: name,
  text: text.min(1),
  owner: z.enum(owners),
  by: CalendarDate.optional(),
  status: z.enum(statuses),
  shareWithEmployer: z.boolean().optional(),
})
export type Action = z.infer<typeof Action>

export const Plan = z.looseObject({ actions: z.array(Action) })
export type Plan = z.infer<typeof Plan>

export const Sessions = z.looseObject({
  planned: z.int().min(0).max(999).optional(),
  held: z.int().min(0).max(999).optional(),
  /** Date of the next contact, as the employer may know it. */
  next: CalendarDate.optional(),
})
export type Sessions = z.infer<typeof Sessions>

/** The shape alone; `parseDossier.ts` adds the rules that tie its parts together. */
export const Dossier = z.looseObject({
  format: z.literal(dossierFormat),
  version: z.literal(dossierVersion),
  client: Client,
  practice: Practice.optional(),
  intakes: z.array(Intake),
  plan: Plan.optional(),
  sessions: Sessions.optional(),
})
export type Dossier = z.infer<typeof Dossier>

/** What an answer may hold, whatever its group; the group's schema checks the rest. */
export type Answer = {
  kind?: FactorKind | undefined
  label?: { nl?: string | undefined; en?: string | undefined } | undefined
  presence?: Rating | undefined
  drain?: Rating | undefined
  gain?: Rating | undefined
  need?: Rating | undefined
  note?: string | undefined
  summary?: string | undefined
  saidOn?: string | undefined
  quotes?: string[] | undefined
  shareWithEmployer?: boolean | undefined
  employerText?: string | undefined
}

/** The answers of an interview as [factor id, answer]; own keys only. */
export const answersOf = (intake: Pick<Intake, 'answers'>): [string, Answer][] =>
  Object.entries(intake.answers as Record<string, Answer | undefined>).filter(
    (entry): entry is [string, Answer] => entry[1] !== undefined,
  )

export const answerTo = (intake: Pick<Intake, 'answers'>, id: string): Answer | undefined =>
  Object.hasOwn(intake.answers, id) ? (intake.answers as Record<string, Answer>)[id] : undefined

/** The interviews, the newest by date first; of two on one day, the one noted last. */
export const newestFirst = ({ intakes }: Pick<Dossier, 'intakes'>): Intake[] =>
  intakes.toReversed().toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))

/** The interview that counts. */
export const newestIntake = (dossier: Pick<Dossier, 'intakes'>): Intake | undefined => newestFirst(dossier)[0]
