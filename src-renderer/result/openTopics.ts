/** What an interview has not told yet. */
import { answerTo, type Intake } from '../../shared/model/dossier.ts'
import type { Group, Scale } from '../../shared/model/factors.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'

/** A factor that does not count yet, and the ratings that it lacks. */
type OpenTopic = { id: string; group: Group; missing: Scale[] }

/** The applicable factors without the ratings that make them count, in table order. */
export function openTopics(intake: Pick<Intake, 'answers' | 'notApplicable'>): OpenTopic[] {
  return applicableFactors(intake).flatMap(({ id, group }) => {
    const answer = answerTo(intake, id)
    const needed: Scale[] = group === 'demands' ? ['presence', 'drain'] : ['presence', 'need']
    const missing = needed.filter((scale) => answer?.[scale] === undefined)
    return missing.length === 0 ? [] : [{ id, group, missing }]
  })
}
