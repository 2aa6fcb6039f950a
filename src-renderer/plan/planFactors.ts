/** What an action of the plan may be about. */
import type { Intake } from '../../shared/model/dossier.ts'
import type { FactorInGroup } from '../../shared/model/factorsOfDossier.ts'
import { askedFactors } from '../../shared/model/topics.ts'

/**
 * What the newest interview asks or has answers on; what its set leaves out is not offered, unless an action is about
 * it already (`inPlan`), so that it stays to be seen and chosen.
 */
export function planFactors(
  newest: Pick<Intake, 'answers' | 'questionSet'> | undefined,
  inPlan: readonly FactorInGroup[],
): FactorInGroup[] {
  const asked = askedFactors(newest ?? { answers: {} })
  const known = new Set(asked.map(({ id }) => id))
  const others = new Map(inPlan.filter(({ id }) => !known.has(id)).map((factor) => [factor.id, factor]))
  return [...asked, ...others.values()]
}
