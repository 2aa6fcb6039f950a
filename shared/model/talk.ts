/** How an interview is run: what was agreed, in which order it goes, what waits, how long it takes. */
import { z } from 'zod'
import { CalendarDate, Label, line, name, text } from './fields.ts'
import { groups, kinds } from './factors.ts'

/** What is gone through at the welcome; each with the day on which it was ticked. */
export const agreements = ['purpose', 'time', 'privacy', 'consent'] as const
export type AgreementPart = (typeof agreements)[number]
export const Agreement = z.looseObject({
  purpose: CalendarDate.optional(),
  time: CalendarDate.optional(),
  privacy: CalendarDate.optional(),
  /** The client agrees that a dossier is kept. */
  consent: CalendarDate.optional(),
})
export type Agreement = z.infer<typeof Agreement>

/** The phases of an interview in their usual order; the first and the last keep their place. */
export const phases = [
  'welcome',
  'situation',
  'demands',
  'workResources',
  'personalResources',
  'signals',
  'matters',
  'closing',
] as const
export type Phase = (typeof phases)[number]

export const marks = ['skipped', 'later'] as const
export type Mark = (typeof marks)[number]

/**
 * The forms of the closing that were begun and neither noted nor put away: what was typed there as it was typed, right
 * or wrong. Nothing is counted from it and no report holds it.
 */
export const BegunForms = z.looseObject({
  /** A score taken elsewhere. `at`: its place among `instruments`; absent for a new one. */
  instrument: z
    .looseObject({
      at: z.int().min(0).max(10_000).optional(),
      id: line,
      score: line,
      taken: line,
      source: line,
    })
    .optional(),
  /** A factor that came up at the table. */
  factor: z.looseObject({ name: line, group: z.enum(groups) }).optional(),
})
export type BegunForms = z.infer<typeof BegunForms>
/** How many days of one interview are kept; of more than these, the newest. */
export const mostSittings = 100

export const Talk = z.looseObject({
  /** Minutes that coach and client agreed on. */
  minutesAgreed: z.int().min(5).max(480).optional(),
  /** Time that the interview was open and not paused, in seconds. */
  secondsUsed: z.int().min(0).max(10_000_000).optional(),
  /** The key of the topic where it was left. */
  at: line.optional(),
  paused: z.boolean().optional(),
  /** Where on that topic it was paused: counted and figures only, as in the address of a locked page. */
  place: z.record(z.string(), line).optional(),
  /** The phases as they were put for this interview. */
  phases: z.array(z.enum(phases)).max(20).optional(),
  /** Keys of topics as they were put for this interview; it orders topics within their phase. */
  order: z.array(line).max(500).optional(),
  /** By the key of a topic. */
  marks: z.record(z.string(), z.enum(marks)).optional(),
  begun: BegunForms.optional(),
  /** The day on which the coach said that it is finished, whatever stayed open. */
  closed: CalendarDate.optional(),
  /** The days on which something was entered that the client said, oldest first; not those of copying in a paper form. */
  sittings: z.array(CalendarDate).max(mostSittings).optional(),
})
export type Talk = z.infer<typeof Talk>

/** What is said where no factor is asked: the situation, the signals, what matters most, and the next steps. */
export const TopicWords = z.looseObject({
  /** The client's own words. */
  summary: text.optional(),
  /** The day of the talk in which the summary was said, where that was not this one; as with a factor. */
  saidOn: CalendarDate.optional(),
  /** Sentences of the summary that the client wants to read back in the report. */
  quotes: z.array(text).max(50).optional(),
  /** The coach's own note. */
  note: text.optional(),
})
export type TopicWords = z.infer<typeof TopicWords>

/** The client's words that were said in this very talk: not those that only stand there from an earlier one. */
export const saidInThisTalk = ({ summary, saidOn }: Pick<TopicWords, 'summary' | 'saidOn'> = {}):
  string | undefined => (saidOn === undefined ? summary : undefined)

/** What is said about the signals, by the round in which they are asked; a round of a later version stays. */
export const SignalWords = z.looseObject({
  strain: TopicWords.optional(),
  engagement: TopicWords.optional(),
  around: TopicWords.optional(),
})
export type SignalWords = z.infer<typeof SignalWords>

const anchors = z.tuple([line, line, line, line, line])
/** What a practice says about a factor of its own, in one language. */
export const OwnWords = z.looseObject({
  name,
  sentence: line.optional(),
  question: line.optional(),
  probes: z.array(line).max(6).optional(),
  anchors: z
    .looseObject({
      presence: anchors.optional(),
      drain: anchors.optional(),
      gain: anchors.optional(),
      need: anchors.optional(),
    })
    .optional(),
})
export type OwnWords = z.infer<typeof OwnWords>

export const OwnFactor = z
  .looseObject({ id: name, kind: z.enum(kinds), nl: OwnWords.optional(), en: OwnWords.optional() })
  .refine(({ nl, en }) => nl !== undefined || en !== undefined, { params: { code: 'labelEmpty' } })
export type OwnFactor = z.infer<typeof OwnFactor>

/**
 * One version of a question set: which factors are asked, in which order. An interview holds the version with which it
 * was done, so that it can always be shown as it was.
 */
export const QuestionSet = z.looseObject({
  id: name,
  /** Counts from 1. */
  version: z.int().min(1),
  /** Absent for the sets that come with the program; those have names of their own. */
  label: Label.optional(),
  /** Ids of factors, each in its place. */
  factors: z.looseObject({
    demands: z.array(name).max(200),
    workResources: z.array(name).max(200),
    personalResources: z.array(name).max(200),
  }),
  /** The practice's own factors among them. */
  own: z.array(OwnFactor).max(200).optional(),
  /** Something was added during an interview: it asks more than the set that its id and version name. */
  changedAtTable: z.boolean().optional(),
})
export type QuestionSet = z.infer<typeof QuestionSet>

/** Which set, in which version, and whether just that: the same for two that ask the same. */
export const setKey = ({ id, version, changedAtTable }: QuestionSet): string =>
  `${id} ${version}${changedAtTable ? ' changed' : ''}`
