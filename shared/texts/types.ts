/** The shape of what the product says about the model; `*.nl.ts` and `*.en.ts` fill it in. */
import type { LogBreak, LogEntry, LogKind } from '../bridge/log.ts'
import type { AgreementPart } from '../model/talk.ts'
import type { SignalRound } from '../model/topics.ts'
import type { ProblemCode } from '../model/parseDossier.ts'
import type { Flag, Quadrant, Zone } from '../scoring/scores.ts'
import type {
  DemandId,
  DemandScale,
  ExtraDemandId,
  ExtraResourceId,
  Group,
  PersonalResourceId,
  ResourceScale,
  Scale,
  SignalId,
  WorkResourceId,
} from '../model/factors.ts'

/** One written anchor for each rating from 0 to 4. */
export type Anchors = readonly [string, string, string, string, string]

type Topic = {
  /** Two to four words, as it stands in lists and charts. */
  name: string
  /** What it is called in the employer's report, where the name speaks of life outside the work. */
  employerName?: string
  /** One sentence: what it is. */
  sentence: string
  /** An open question to start with. */
  question: string
  /** Two or three follow-up questions, unfolded on demand. */
  probes: readonly [string, string] | readonly [string, string, string]
}
export type DemandText = Topic & { anchors: Record<DemandScale, Anchors> }
export type ResourceText = Topic & { anchors: Record<ResourceScale, Anchors> }
export type DemandTexts = Record<DemandId, DemandText>
export type WorkResourceTexts = Record<WorkResourceId, ResourceText>
export type PersonalResourceTexts = Record<PersonalResourceId, ResourceText>
export type FactorTexts = DemandTexts & WorkResourceTexts & PersonalResourceTexts
/** The extra question set. */
export type ExtraTexts = Record<ExtraDemandId, DemandText> & Record<ExtraResourceId, ResourceText>

export type SignalText = { name: string; sentence: string; question: string; anchors: Anchors }
export type SignalTexts = Record<SignalId, SignalText>

/** A topic of the talk that is no factor. */
type TalkTopic = { name: string; lead: string }
type TalkQuestion = TalkTopic & { question: string; probes: readonly [string, string, string] }
export type TalkTexts = {
  rounds: Record<SignalRound, string>
  /** What a round of signals begins with. */
  roundsAsk: Record<SignalRound, Pick<TalkQuestion, 'question' | 'probes'>>
  phases: Record<'welcome' | 'situation' | 'signals' | 'matters' | 'closing', string>
  topics: Record<'welcome' | 'closing', TalkTopic> & Record<'situation' | 'matters', TalkQuestion>
  /** `say` is what the coach says before the tick. */
  agreements: Record<AgreementPart, { name: string; say: string; tick: string }>
  /** What the talk ends with. */
  nextSteps: { name: string; question: string; day: string }
}

export type ModelTexts = {
  groups: Record<Group, { name: string; sentence: string }>
  /** What a scale asks, as a short question above its five anchors, and a one-word name for charts. */
  scales: Record<Scale, { name: string; question: string }>
  /** Of a factor for which nobody wrote anchors. */
  plainAnchors: Record<'demandPresence' | 'resourcePresence' | 'drain' | 'gain' | 'need', Anchors>
  zones: Record<Zone, { name: string; sentence: string }>
  quadrants: Record<Quadrant, { name: string; sentence: string }>
  /** In place of the sentence of a quadrant, where demands and resources both lie close to the middle. */
  nearMiddle: Record<'highDemands-lowResources' | 'lowDemands-highResources', string>
  /** The same where little is asked, and yet more than there is to lean on. */
  lessToLeanOn: string
  levels: Record<'low' | 'average' | 'high', string>
  /** Why a factor is a place to start: with the `{anchors}` that the client chose; which `{demands}` it may ease. */
  start: { chosen: string; mixed: string; eases: string }
  outcomes: { strain: string; motivation: string }
  flags: Record<Flag, { name: string; sentence: string }>
  /** The two processes of the model. */
  processes: { impairment: string; motivational: string }
  /** What engagement and strain lead to, for the picture. */
  organisationalOutcomes: string
  /** Said wherever a number is shown. */
  notATest: string
  /** The numbers are as sure as this: with `{answered}` of `{applicable}` factors. */
  completeness: string
  stable: string
  unstable: string
  /** Where the model and the buffer table come from. */
  sources: readonly string[]
  /** Where the extra question set comes from; said where one of its factors was asked. */
  extraSources: readonly string[]
  owners: Record<'client' | 'coach' | 'employer', string>
  statuses: Record<'open' | 'done' | 'dropped', string>
}

/** `sentence` holds what happened, what is safe and what to do. */
export type ErrorText = { title: string; sentence: string }

export type ProblemTexts = {
  /** `{value}` is what was found, `{expected}` what would be right. */
  messages: Record<ProblemCode, string>
  /** How the kinds of JSON value are called, for `{expected}`. */
  types: Readonly<Record<string, string>>
  /** Stands for a value that is not there. */
  nothing: string
}

/** Of a run of lines: one of them, or `{from}` to `{to}`. */
type RunText = { one: string; many: string }

export type LogTexts = {
  kinds: Record<LogKind, string>
  parts: Record<NonNullable<LogEntry['recordKind']>, string>
  audiences: Record<NonNullable<LogEntry['audience']>, string>
  /** With `{count}`. */
  times: string
  columns: Record<
    'number' | 'at' | 'dossier' | 'event' | 'part' | 'revision' | 'audience' | 'digest' | 'count' | 'user',
    string
  >
  /** Stands for the reference of a client who is no longer there. */
  erasedClient: string
  breaks: Record<LogBreak['what'], RunText>
  /** Of the whole log, also where only one client's lines are shown. */
  whole: string
  broken: string
}
