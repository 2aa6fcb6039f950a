/** The topics of one interview, in the order in which they are talked about, and how far each has come. */
import { answerTo, type Answer, type Intake } from './dossier.ts'
import { freeSignals, groups, signalsByIndex, type Group, type Scale, type SignalId } from './factors.ts'
import { factorsOfIntake, type FactorInGroup } from './factorsOfDossier.ts'
import { agreements, phases, saidInThisTalk, type Mark, type Phase } from './talk.ts'

/** What the interview asks beside the factors, in three short rounds. */
export const signalRounds = {
  strain: signalsByIndex.strain,
  engagement: signalsByIndex.engagement,
  around: freeSignals,
} as const satisfies Record<string, readonly SignalId[]>
export type SignalRound = keyof typeof signalRounds
export const isRound = (id: string): id is SignalRound => Object.hasOwn(signalRounds, id)

/** `key` stands in the address; a factor's is its id. `number` is its place in the set, the same on paper: `3.2`. */
type InPhase = { key: string; phase: Phase; number: string }
export type WelcomeTopic = InPhase & { kind: 'welcome' }
/** A question without ratings: the situation, and what matters most. */
export type WordsTopic = InPhase & { kind: 'words'; field: 'situation' | 'matters' }
export type FactorTopic = InPhase & { kind: 'factor'; id: string; group: Group }
export type SignalsTopic = InPhase & { kind: 'signals'; round: SignalRound }
export type ClosingTopic = InPhase & { kind: 'closing' }
export type Topic = WelcomeTopic | WordsTopic | FactorTopic | SignalsTopic | ClosingTopic

export type TopicState = 'open' | 'partly' | 'answered' | 'notApplicable'

/** What decides which topics there are, and their order. */
type Asked = Pick<Intake, 'answers' | 'questionSet' | 'talk'>

/**
 * The factors that an interview asks, per group in the order of its question set. What was answered beyond the set
 * comes after it, so that nothing said is out of sight.
 */
export function askedFactors(intake: Pick<Intake, 'answers' | 'questionSet'>): FactorInGroup[] {
  const known = factorsOfIntake(intake)
  const { questionSet } = intake
  if (questionSet === undefined) return known
  // A file from elsewhere may name one twice.
  const asked = (group: Group) => [...new Set(questionSet.factors[group])]
  return groups.flatMap((group) => [
    ...asked(group).flatMap((id) => known.filter((factor) => factor.id === id && factor.group === group)),
    ...known.filter(
      ({ id, group: own }) => own === group && !asked(group).includes(id) && hasWords(answerTo(intake, id)),
    ),
  ])
}

/** All topics of the set in its own order, numbered. A factor's key is its id; the others hold a sign that sets them apart. */
function numbered(intake: Pick<Intake, 'answers' | 'questionSet'>): Topic[] {
  const factors = askedFactors(intake)
  const inGroup = (group: Group) =>
    factors
      .filter((factor) => factor.group === group)
      .map(({ id }) => ({ kind: 'factor' as const, key: id, id, group }))
  const plain = {
    welcome: [{ kind: 'welcome' as const, key: 'welcome:' }],
    situation: [{ kind: 'words' as const, key: 'situation:', field: 'situation' as const }],
    demands: inGroup('demands'),
    workResources: inGroup('workResources'),
    personalResources: inGroup('personalResources'),
    signals: (['strain', 'engagement', 'around'] as const).map((round) => ({
      kind: 'signals' as const,
      key: `signals:${round}`,
      round,
    })),
    matters: [{ kind: 'words' as const, key: 'matters:', field: 'matters' as const }],
    closing: [{ kind: 'closing' as const, key: 'closing:' }],
  } satisfies Record<Phase, object[]>
  return phases.flatMap((phase, phaseAt) =>
    plain[phase].map((topic, at): Topic => ({ ...topic, phase, number: `${phaseAt + 1}.${at + 1}` })),
  )
}

/** The phases as they come in this interview: the welcome first and the closing last, whatever was put between. */
export function phasesOf({ talk }: Pick<Intake, 'talk'>): Phase[] {
  const between = phases.slice(1, -1)
  const put = [...new Set(talk?.phases)].filter((phase) => between.includes(phase))
  return ['welcome', ...put, ...between.filter((phase) => !put.includes(phase)), 'closing']
}

/** All topics of the interview in the order in which they come. */
export function topicsOf(intake: Asked): Topic[] {
  const order = intake.talk?.order ?? []
  const place = ({ key }: Topic) => (order.includes(key) ? order.indexOf(key) : order.length)
  const all = numbered(intake)
  return phasesOf(intake).flatMap((phase) =>
    all.filter((topic) => topic.phase === phase).toSorted((a, b) => place(a) - place(b)),
  )
}

/** The ratings without which a factor does not count (`spec/scoring.md`); `gain` may be left out. */
export const neededScales = (group: Group): readonly Scale[] =>
  group === 'demands' ? ['presence', 'drain'] : ['presence', 'need']

const isSaid = (value: unknown): boolean => value !== undefined && value !== ''
const hasWords = (answer: Answer = {}): boolean =>
  [answer.presence, answer.drain, answer.gain, answer.need, saidInThisTalk(answer), answer.note].some(isSaid)

/** The closing is never done: it is where one ends. */
export function stateOf(intake: Intake, topic: Topic): TopicState {
  switch (topic.kind) {
    case 'welcome':
      return stateOfParts(agreements.map((part) => intake.agreement?.[part]))
    case 'words': {
      const words = intake[topic.field]
      return isSaid(saidInThisTalk(words)) ? 'answered' : isSaid(words?.note) ? 'partly' : 'open'
    }
    case 'signals': {
      // Words alone do not make the picture; without them a round that is rated is complete.
      const state = stateOfParts(signalRounds[topic.round].map((id) => intake.signals?.[id]))
      return state === 'open' && hasWords(intake.signalWords?.[topic.round]) ? 'partly' : state
    }
    case 'closing':
      return 'open'
    case 'factor': {
      if (intake.notApplicable?.includes(topic.id)) return 'notApplicable'
      const answer: Answer = answerTo(intake, topic.id) ?? {}
      if (neededScales(topic.group).every((scale) => answer[scale] !== undefined)) return 'answered'
      return hasWords(answer) ? 'partly' : 'open'
    }
  }
}

const stateOfParts = (parts: unknown[]): TopicState =>
  parts.every(isSaid) ? 'answered' : parts.some(isSaid) ? 'partly' : 'open'

export const isDone = (state: TopicState): boolean => state === 'answered' || state === 'notApplicable'

/** That a topic waits or was passed over. One that is done was not passed over; it may wait: one can come back to it. */
export function markOf(intake: Intake, topic: Topic): Mark | undefined {
  const mark = intake.talk?.marks?.[topic.key]
  return mark === 'skipped' && isDone(stateOf(intake, topic)) ? undefined : mark
}

/** Answered, left out or passed over: nobody need come back to it. */
function isDealtWith(intake: Intake, topic: Topic): boolean {
  const mark = markOf(intake, topic)
  return mark === undefined ? isDone(stateOf(intake, topic)) : mark === 'skipped'
}

/**
 * Whether this interview is over: the coach said so, or every topic with ratings is dealt with and it is not paused.
 * The one place that decides it, for the list, the next step and the line through time.
 */
export const isFinished = (intake: Intake): boolean =>
  intake.talk?.closed !== undefined ||
  (intake.talk?.paused !== true && rated(intake).every((topic) => isDealtWith(intake, topic)))

/** The topics with ratings: without these the picture has gaps. */
const rated = (intake: Intake): Topic[] =>
  topicsOf(intake).filter(({ kind }) => kind === 'factor' || kind === 'signals')

/** Where to go on: the first topic that is not dealt with; the closing when all are. */
export function firstUnfinished(intake: Intake): Topic {
  const topics = topicsOf(intake)
  // A follow-up begins with what did not apply last time: that is nothing that was said.
  const isUntouched = topics.every((topic) => stateOf(intake, topic) !== 'answered')
  const open = (isUntouched ? topics : rated(intake)).filter((topic) => !isDealtWith(intake, topic))
  // What was put off comes back once there is nothing else.
  return open.find((topic) => markOf(intake, topic) === undefined) ?? open[0] ?? topics.at(-1)!
}

/** Where an interview is taken up: at the topic with the key where it was left, if that is known. */
export const entryTopic = (intake: Intake, leftAt: string | undefined = intake.talk?.at): Topic =>
  topicsOf(intake).find(({ key }) => key === leftAt) ?? firstUnfinished(intake)

/** How many of the topics with ratings are done. */
export function progress(intake: Intake): { done: number; total: number } {
  const topics = rated(intake)
  return { done: topics.filter((topic) => isDone(stateOf(intake, topic))).length, total: topics.length }
}

/** The topics by phase, for the map. */
export function topicsByPhase(intake: Asked): { phase: Phase; topics: Topic[] }[] {
  const topics = topicsOf(intake)
  return phasesOf(intake).map((phase) => ({
    phase,
    topics: topics.filter((topic) => topic.phase === phase),
  }))
}
