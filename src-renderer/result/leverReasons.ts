/** Why a lever is a lever: what the scores say of it, for a short sentence. No arithmetic on ratings here. */
import { demandsBufferedBy } from '../../shared/model/factors.ts'
import type { Lever, Scores } from '../../shared/scoring/scores.ts'

type LeverReason =
  /** A demand: `load` 0-100; `mixed` when it gives much energy as well. */
  | { kind: 'load'; load: number; mixed: boolean }
  /** A resource: `gap` 0-100; `buffered` are the heaviest answered demands that it is taken to buffer. */
  | { kind: 'gap'; gap: number; buffered: string[] }

/** More names than this no longer explain anything. */
const mostNamed = 3

/** The reason of a lever of these scores; undefined for a factor that was not answered. */
export function leverReason({ id }: Pick<Lever, 'id'>, scores: Scores): LeverReason | undefined {
  const factor = scores.factors.find((candidate) => candidate.id === id)
  if (factor === undefined) return undefined
  return factor.group === 'demands'
    ? { kind: 'load', load: factor.load, mixed: scores.mixed.includes(id) }
    : { kind: 'gap', gap: factor.gap, buffered: bufferedBy(id, scores) }
}

/** Heaviest first; of equals the table's order. A demand that weighs nothing needs no buffer. */
function bufferedBy(id: string, { factors }: Scores): string[] {
  const buffered = demandsBufferedBy(id)
  return factors
    .flatMap((factor) => (factor.group === 'demands' ? [factor] : []))
    .filter((demand) => buffered.includes(demand.id) && demand.load > 0)
    .sort((a, b) => b.load - a.load)
    .slice(0, mostNamed)
    .map((demand) => demand.id)
}
