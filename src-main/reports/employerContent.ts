/**
 * Everything that the employer report can hold. The type has no place for a score, a zone, a signal, a personal
 * resource, a note or the client's own words; so none of them can be left in by mistake.
 */
import type { Language } from '../../shared/bridge/contract.ts'
import { answerTo, newestIntake, type Dossier, type Intake } from '../../shared/model/dossier.ts'
import { goesAlong, tellable } from '../../shared/model/employerBoundary.ts'
import { isExtraFactor, isStandardFactor } from '../../shared/model/factors.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'
import { employerName } from '../../shared/texts/index.ts'
import { refuseUnsafe } from './reportRefused.ts'

/** A topic that the client approved, in work terms. */
export type WorkTopic = { name: Record<Language, string>; text: string }

export type AgreedAction = {
  text: string
  owner: 'client' | 'employer'
  by: string | null
  status: 'open' | 'done'
}

export type EmployerContent = {
  date: string
  /** Name, else reference; null when neither can be told. */
  person: string | null
  jobTitle: string | null
  employer: string | null
  contact: string | null
  practice: string | null
  coach: string | null
  sessions: { planned: number | null; held: number | null; dates: string[]; next: string | null }
  demands: WorkTopic[]
  workResources: WorkTopic[]
  actions: AgreedAction[]
}

/**
 * Builds it from the newest interview and the plan; table order. `today` is the date of the report. A name or
 * practice that holds a word of `healthTerms.ts` is left out. Throws `ReportRefused` when the dossier marks
 * something for the employer that may not reach one.
 */
export function employerContent(dossier: Dossier, today: string): EmployerContent {
  refuseUnsafe(dossier)
  const { client, practice, sessions } = dossier
  const intake = newestIntake(dossier)
  return {
    date: today,
    person: tellable(client.name) ?? tellable(client.reference),
    jobTitle: tellable(client.jobTitle),
    employer: tellable(client.employer),
    contact: tellable(client.contactAtEmployer),
    practice: tellable(practice?.name),
    coach: tellable(practice?.coach),
    sessions: {
      planned: sessions?.planned ?? null,
      held: sessions?.held ?? null,
      dates: [...new Set(dossier.intakes.map(({ date }) => date))].sort(),
      next: sessions?.next ?? null,
    },
    demands: intake ? approvedTopics(intake, 'demands') : [],
    workResources: intake ? approvedTopics(intake, 'workResources') : [],
    actions: (dossier.plan?.actions ?? []).filter(goesAlong).map(({ text, owner, by, status }) => ({
      text,
      owner,
      by: by ?? null,
      status,
    })),
  }
}

const approvedTopics = (intake: Intake, group: 'demands' | 'workResources'): WorkTopic[] =>
  applicableFactors(intake).flatMap((factor) => {
    const answer = answerTo(intake, factor.id)
    if (factor.group !== group || answer?.shareWithEmployer !== true || !answer.employerText) return []
    return [{ name: topicName(factor.id, answer.label), text: answer.employerText }]
  })

/** An added factor without a label has no name that was meant for others: its id is the practice's own. */
function topicName(id: string, label: Parameters<typeof employerName>[2]): WorkTopic['name'] {
  const named = isStandardFactor(id) || isExtraFactor(id)
  if (!named && label?.nl === undefined && label?.en === undefined)
    return { nl: 'Ander onderwerp', en: 'Another topic' }
  return { nl: employerName(id, 'nl', label), en: employerName(id, 'en', label) }
}
