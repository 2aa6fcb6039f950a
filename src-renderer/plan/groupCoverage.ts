/** How a plan stands to each of the three groups, and what could be started with. */
import type { Action } from '../../shared/model/dossier.ts'
import { groups, type Group } from '../../shared/model/factors.ts'
import type { Lever, PlanCoverage, Scores } from '../../shared/scoring/scores.ts'

/**
 * - `covered`: needs something, and the plan has an action for it
 * - `missing`: needs something, and the plan has none
 * - `extra`: asks for nothing now, and the plan has an action all the same
 * - `quiet`: asks for nothing now
 * - `unknown`: nothing was answered about it
 */
export type CoverageState = 'covered' | 'missing' | 'extra' | 'quiet' | 'unknown'
export type GroupCoverage = { group: Group; state: CoverageState; levers: Lever[]; suggestions: Lever[] }

/**
 * The three groups in table order. `suggestions` are the levers of a missing group for which nothing is begun,
 * not even an action without text; `begun` holds the factors for which something is.
 */
export function groupCoverage(
  { needed, covered, missing }: PlanCoverage,
  scores: Scores | undefined,
  begun: ReadonlySet<string>,
): GroupCoverage[] {
  return groups.map((group) => {
    const levers = scores?.levers.filter((lever) => lever.group === group) ?? []
    const state = missing.includes(group)
      ? 'missing'
      : needed.includes(group)
        ? 'covered'
        : covered.includes(group)
          ? 'extra'
          : (scores?.[group].index ?? null) === null
            ? 'unknown'
            : 'quiet'
    const suggestions = state === 'missing' ? levers.filter(({ id }) => !begun.has(id)) : []
    return { group, state, levers, suggestions }
  })
}

/** Who most often holds what a group is about: the employer the work, the client their own strength. */
export const usualOwner = (group: Group): Action['owner'] =>
  group === 'personalResources' ? 'client' : 'employer'
