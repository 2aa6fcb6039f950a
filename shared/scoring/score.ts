/** Scoring model `jdr-balance/1.0`: the ratings of one interview in, scores out. */
import { answerTo, scoringModel, type Answer, type Intake } from '../model/dossier.ts'
import { contradictions, demandsBufferedBy, signalsByIndex, type Group } from '../model/factors.ts'
import { applicableFactors } from '../model/factorsOfDossier.ts'
import {
  demandBounds,
  gap,
  load,
  mean,
  quadraticMean,
  resourceBounds,
  round,
  support,
  weightedMean,
} from './indices.ts'
import type { Bounds, FactorScore, Flag, Index, Lever, Quadrant, Scores, Zone } from './scores.ts'

type Rated = { id: string; group: Group; answer: Answer }
type Ratings = Pick<Intake, 'answers' | 'notApplicable' | 'signals' | 'safetyConcern'>

/**
 * Scores one interview. Pure; nothing else in the product does arithmetic on ratings. It is not a validated
 * test and has no norms: the numbers order a conversation, and `bounds` and `stable` say how sure they are.
 * Expects ratings that passed the schema.
 */
export function score(intake: Ratings): Scores {
  const applicable = applicableFactors(intake).map(({ id, group }): Rated => ({
    id,
    group,
    answer: answerTo(intake, id) ?? {},
  }))
  const answered = applicable.filter(isAnswered)
  const of = (list: readonly Rated[], group: Group) =>
    list.filter((factor) => factor.group === group).map(({ answer }) => answer)

  const demandIndex = quadraticMean(
    of(answered, 'demands').map(({ presence, drain }) => load(presence!, drain!)),
  )
  const resourceGroups = (['workResources', 'personalResources'] as const).map((group) => ({
    index: weightedMean(
      of(answered, group).map(({ presence, need }) => ({ support: support(presence!), need: need! })),
    ),
    bounds: resourceBounds(of(applicable, group)),
  }))
  const demands = { index: demandIndex, bounds: demandBounds(of(applicable, 'demands')) }
  const resources = meanOfGroups(resourceGroups)
  const balance = difference(resources, demands)

  const demandLevel = levelOf(demands.index)
  const resourceLevel = levelOf(resources.index)
  const quadrant: Quadrant | null =
    demandLevel && resourceLevel ? `${demandLevel}Demands-${resourceLevel}Resources` : null
  const expectation = quadrant ? expectations[quadrant] : { strain: null, motivation: null }
  const signals = {
    strain: signalIndex(intake, signalsByIndex.strain),
    engagement: signalIndex(intake, signalsByIndex.engagement),
  }
  const factors = answered.map((factor) => factorScore(factor, answered))
  const pleasant = answered.filter(
    ({ group, answer }) => group === 'demands' && answer.presence! >= 3 && (answer.gain ?? 0) >= 3,
  )
  const idsWhere = (test: (drain: number) => boolean) =>
    pleasant.filter(({ answer }) => test(answer.drain!)).map(({ id }) => id)

  return {
    model: scoringModel,
    completeness: { answered: answered.length, applicable: applicable.length },
    demands: rounded(demands),
    workResources: rounded(resourceGroups[0]!),
    personalResources: rounded(resourceGroups[1]!),
    resources: rounded(resources),
    balance: {
      value: balance.index === null ? null : round(balance.index),
      bounds: roundedBounds(balance.bounds),
      zone: zoneOf(balance.index),
    },
    quadrant,
    expectation: { ...expectation },
    stable: balance.index !== null && hasOneLevel(demands.bounds) && hasOneLevel(resources.bounds),
    signals,
    factors,
    levers: leversOf(factors),
    energisers: idsWhere((drain) => drain <= 1),
    mixed: idsWhere((drain) => drain >= 3),
    flags: flagsOf(intake, applicable, factors, expectation.strain, signals.strain),
  }
}

const isAnswered = ({ group, answer }: Rated): boolean =>
  answer.presence !== undefined && (group === 'demands' ? answer.drain : answer.need) !== undefined

const roundedBounds = (bounds: Bounds | null): Bounds | null => bounds && [round(bounds[0]), round(bounds[1])]

const rounded = ({ index, bounds }: Index): Index => ({
  index: index === null ? null : round(index),
  bounds: roundedBounds(bounds),
})

/** The mean of the indices that exist, and of the bounds that exist. */
function meanOfGroups(parts: readonly Index[]): Index {
  const indices = parts.flatMap(({ index }) => index ?? [])
  const bounds = parts.flatMap(({ bounds }) => (bounds ? [bounds] : []))
  return {
    index: indices.length === 0 ? null : mean(indices),
    bounds:
      bounds.length === 0
        ? null
        : [mean(bounds.map(([lower]) => lower)), mean(bounds.map(([, upper]) => upper))],
  }
}

const difference = (resources: Index, demands: Index): Index => ({
  index: resources.index === null || demands.index === null ? null : resources.index - demands.index,
  bounds:
    resources.bounds && demands.bounds
      ? [resources.bounds[0] - demands.bounds[1], resources.bounds[1] - demands.bounds[0]]
      : null,
})

/** 50 is the middle of the scale, not a norm. */
const levelOf = (index: number | null): 'low' | 'high' | null =>
  index === null ? null : round(index) >= 50 ? 'high' : 'low'

const hasOneLevel = (bounds: Bounds | null): boolean =>
  bounds !== null && levelOf(bounds[0]) === levelOf(bounds[1])

function zoneOf(balance: number | null): Zone | null {
  if (balance === null) return null
  const value = round(balance)
  return value < -15 ? 'overload' : value > 15 ? 'surplus' : 'vulnerable'
}

/** After the figure with predictions in Bakker & Demerouti (2007): two outcomes, never one score. */
const expectations = {
  'lowDemands-highResources': { strain: 'low', motivation: 'high' },
  'highDemands-highResources': { strain: 'average', motivation: 'high' },
  'lowDemands-lowResources': { strain: 'low', motivation: 'average' },
  'highDemands-lowResources': { strain: 'high', motivation: 'low' },
} as const satisfies Record<Quadrant, Scores['expectation']>

/** 25 times the mean of the levels (0-4) that are there; null when none is. */
function signalIndex(intake: Ratings, ids: readonly string[]): number | null {
  const levels = ids.flatMap((id) => intake.signals?.[id] ?? [])
  return levels.length === 0 ? null : round(25 * mean(levels))
}

function factorScore({ id, group, answer }: Rated, answered: readonly Rated[]): FactorScore {
  const presence = answer.presence!
  if (group === 'demands') {
    const value = round(load(presence, answer.drain!))
    const challenge = answer.gain === undefined ? null : round(load(presence, answer.gain))
    return { id, group, load: value, challenge, priority: value }
  }
  const missing = gap(presence, answer.need!)
  const priority = missing * (0.5 + (0.5 * relief(id, answered)) / 100)
  return { id, group, support: round(support(presence)), gap: round(missing), priority: round(priority) }
}

/** Mean load of the answered demands that a resource is taken to buffer; 0 if there are none. */
function relief(id: string, answered: readonly Rated[]): number {
  const buffered = demandsBufferedBy(id)
  const loads = answered
    .filter((factor) => factor.group === 'demands' && buffered.includes(factor.id))
    .map(({ answer }) => load(answer.presence!, answer.drain!))
  return loads.length === 0 ? 0 : mean(loads)
}

const leversOf = (factors: readonly FactorScore[]): Lever[] =>
  factors
    .filter(({ priority }) => priority >= 25)
    .map(({ id, group, priority }) => ({ id, group, priority }))
    .sort((a, b) => b.priority - a.priority)

function flagsOf(
  intake: Ratings,
  applicable: readonly Rated[],
  factors: readonly FactorScore[],
  expectedStrain: Scores['expectation']['strain'],
  strain: number | null,
): Flag[] {
  const presence = (id: string) => applicable.find((factor) => factor.id === id)?.answer.presence
  const scoreOf = (id: string) => factors.find((factor) => factor.id === id)
  const relationships = scoreOf('poorRelationships')
  const flags: (Flag | false)[] = [
    intake.safetyConcern === true && 'safety',
    relationships?.group === 'demands' && relationships.load >= 50 && 'relationships',
    scoreOf('feedback') !== undefined && presence('feedback')! <= 1 && 'noFeedback',
    ...contradictions.map(
      ([demand, resource]) =>
        (presence(demand) ?? 0) >= 3 &&
        (presence(resource) ?? 0) >= 3 &&
        (`contradiction:${demand}/${resource}` as Flag),
    ),
    strain !== null &&
      ((expectedStrain === 'high' && strain < 50) || (expectedStrain === 'low' && strain >= 50)) &&
      'modelMismatch',
  ]
  return flags.filter((flag) => flag !== false)
}
