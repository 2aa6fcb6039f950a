/** Which groups the plan works on, and which of those that need it are missing. */
import { newestIntake, type Dossier } from '../model/dossier.ts'
import { groups } from '../model/factors.ts'
import { factorGroups } from '../model/factorsOfDossier.ts'
import { score } from './score.ts'
import type { PlanCoverage } from './scores.ts'

/**
 * `needed`: groups that have a lever in the newest interview; `covered`: groups with at least one action that
 * is not dropped; `missing`: needed minus covered. All in table order. Quick recovery is likeliest when
 * demands, work resources and personal resources are all worked on.
 */
export function planCoverage(dossier: Pick<Dossier, 'intakes' | 'plan'>): PlanCoverage {
  const newest = newestIntake(dossier)
  const levers = new Set(newest ? score(newest).levers.map(({ group }) => group) : [])
  const worked = new Set(
    (dossier.plan?.actions ?? [])
      .filter(({ status }) => status !== 'dropped')
      .map(({ factor }) => factorGroups(dossier, factor)[0]),
  )
  const needed = groups.filter((group) => levers.has(group))
  const covered = groups.filter((group) => worked.has(group))
  return { needed, covered, missing: needed.filter((group) => !worked.has(group)) }
}
