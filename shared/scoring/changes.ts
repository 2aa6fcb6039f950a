/** What is otherwise than in the talk before: per factor, by the scores of each of the two. */
import type { Intake } from '../model/dossier.ts'
import type { Group } from '../model/factors.ts'
import { score } from './score.ts'
import type { FactorScore } from './scores.ts'

/** Of a demand: it weighs less, more or the same. Of a resource: there is more, less or the same of it. */
export type Direction = 'up' | 'down' | 'same'

export type FactorChange = {
  id: string
  group: Group
  /** 0-100: the load of a demand, the support of a resource. */
  then: number
  now: number
  direction: Direction
  /** It went the way in which it gives more or costs less; undefined when it is the same. */
  isBetter: boolean | undefined
}

export type Changes = {
  /** The factors that were rated in both, in table order. */
  both: FactorChange[]
  /** Ids of those that were rated in only one of the two. */
  onlyNow: string[]
  onlyThen: string[]
}

/** Compares what both talks have rated; it interprets nothing that one of them did not ask. */
export function changesSince(previous: Intake, current: Intake): Changes {
  const [then, now] = [score(previous).factors, score(current).factors]
  const earlier = new Map(then.map((factor) => [factor.id, factor]))
  const both = now.flatMap((factor): FactorChange[] => {
    const old = earlier.get(factor.id)
    return old?.group === factor.group ? [changeOf(factor, weightOf(old), weightOf(factor))] : []
  })
  const compared = new Set(both.map(({ id }) => id))
  return {
    both,
    onlyNow: now.flatMap(({ id }) => (compared.has(id) ? [] : [id])),
    onlyThen: then.flatMap(({ id }) => (compared.has(id) ? [] : [id])),
  }
}

const weightOf = (factor: FactorScore): number => (factor.group === 'demands' ? factor.load : factor.support)

function changeOf({ id, group }: FactorScore, then: number, now: number): FactorChange {
  const direction = now > then ? 'up' : now < then ? 'down' : 'same'
  const isBetter = direction === 'same' ? undefined : (direction === 'down') === (group === 'demands')
  return { id, group, then, now, direction, isBetter }
}
