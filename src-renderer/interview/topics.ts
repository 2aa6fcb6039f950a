/** The topics of one interview, in the order in which they are talked about, and how far each has come. */
import { answerTo, type Answer, type Intake } from '../../shared/model/dossier.ts'
import {
  freeSignals,
  groups,
  signalsByIndex,
  type Group,
  type Scale,
  type SignalId,
} from '../../shared/model/factors.ts'
import { factorsOfIntake } from '../../shared/model/factorsOfDossier.ts'

/** What the interview asks beside the factors, in three short rounds. */
export const signalRounds = {
  strain: signalsByIndex.strain,
  engagement: signalsByIndex.engagement,
  around: freeSignals,
} as const satisfies Record<string, readonly SignalId[]>
export type SignalRound = keyof typeof signalRounds

/** `key` stands in the address; a factor's is its id. */
export type FactorTopic = { kind: 'factor'; key: string; id: string; group: Group }
export type SignalsTopic = { kind: 'signals'; key: string; round: SignalRound }
export type ClosingTopic = { kind: 'closing'; key: string }
export type Topic = FactorTopic | SignalsTopic | ClosingTopic

export type TopicState = 'open' | 'partly' | 'answered' | 'notApplicable'

/** A factor added by a practice may be called anything; these keys hold a sign that sets them apart. */
const rounds = (['strain', 'engagement', 'around'] as const).map((round): SignalsTopic => ({
  kind: 'signals',
  key: `signals:${round}`,
  round,
}))
const closing: ClosingTopic = { kind: 'closing', key: 'closing:' }

/** All factors of the interview in table order, then the signals, then the closing. */
export const topicsOf = (intake: Pick<Intake, 'answers'>): Topic[] => [
  ...factorsOfIntake(intake).map(({ id, group }): FactorTopic => ({ kind: 'factor', key: id, id, group })),
  ...rounds,
  closing,
]

/** The ratings without which a factor does not count (`spec/scoring.md`); `gain` may be left out. */
export const neededScales = (group: Group): readonly Scale[] =>
  group === 'demands' ? ['presence', 'drain'] : ['presence', 'need']

/** The closing is never done: it is where one ends. */
export function stateOf(
  intake: Pick<Intake, 'answers' | 'notApplicable' | 'signals'>,
  topic: Topic,
): TopicState {
  if (topic.kind === 'closing') return 'open'
  if (topic.kind === 'signals') {
    const asked = signalRounds[topic.round]
    const rated = asked.filter((id) => intake.signals?.[id] !== undefined)
    return rated.length === asked.length ? 'answered' : rated.length > 0 ? 'partly' : 'open'
  }
  if (intake.notApplicable?.includes(topic.id)) return 'notApplicable'
  const answer: Answer = answerTo(intake, topic.id) ?? {}
  if (neededScales(topic.group).every((scale) => answer[scale] !== undefined)) return 'answered'
  const said = [answer.presence, answer.drain, answer.gain, answer.need, answer.summary, answer.note]
  return said.some((value) => value !== undefined && value !== '') ? 'partly' : 'open'
}

export const isDone = (state: TopicState): boolean => state === 'answered' || state === 'notApplicable'

/** Where to go on: the first topic that is not complete; the closing when all are. */
export const firstUnfinished = (intake: Intake): Topic =>
  topicsOf(intake).find((topic) => !isDone(stateOf(intake, topic))) ?? closing

/** Where an interview is taken up: at the topic with the key where it was left, if that is known. */
export const entryTopic = (intake: Intake, leftAt: string | undefined): Topic =>
  topicsOf(intake).find(({ key }) => key === leftAt) ?? firstUnfinished(intake)

/** How many topics are done, of all that can be. */
export function progress(intake: Intake): { done: number; total: number } {
  const topics = topicsOf(intake).filter(({ kind }) => kind !== 'closing')
  return { done: topics.filter((topic) => isDone(stateOf(intake, topic))).length, total: topics.length }
}

/** The topics by group, for the map: the three of the model, then what is asked beside them. */
export function topicsByGroup(
  intake: Pick<Intake, 'answers'>,
): { group: Group | 'signals'; topics: Topic[] }[] {
  const topics = topicsOf(intake)
  return [
    ...groups.map((group) => ({
      group,
      topics: topics.filter((topic) => topic.kind === 'factor' && topic.group === group),
    })),
    { group: 'signals', topics: topics.filter(({ kind }) => kind !== 'factor') },
  ]
}
