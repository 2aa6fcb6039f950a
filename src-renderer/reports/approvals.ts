/** What the client approved for the employer, topic by topic, and what keeps a topic from going along. */
import { isBlank } from '../../shared/model/readings.ts'
import { answerTo, type Answer, type Dossier, type Intake } from '../../shared/model/dossier.ts'
import { isShareable } from '../../shared/model/employerBoundary.ts'
import { isStandardFactor } from '../../shared/model/factors.ts'
import { applicableFactors, factorGroups } from '../../shared/model/factorsOfDossier.ts'
import { findHealthTerm } from '../../shared/model/healthTerms.ts'

/** `word`: as it stands in the text in work terms, or in the name of an added factor. */
type ApprovalRefusal = { reason: 'textMissing' } | { reason: 'healthTerm' | 'labelTerm'; word: string }

export type Approval = {
  id: string
  /** In work terms, for the employer. */
  text: string
  /** The client's own words: only to look at. */
  summary: string
  /** The day on which they were said, where that was an earlier talk. */
  saidOn: string | undefined
  isShared: boolean
  /** Why the client cannot approve it as it stands. */
  refusal: ApprovalRefusal | undefined
}

/** Every applicable demand and work resource of an interview, in table order. Never a personal resource. */
export function approvalsOf(intake: Intake, dossier: Pick<Dossier, 'intakes'>): Approval[] {
  return applicableFactors(intake)
    .filter(({ id, group }) => group !== 'personalResources' && isShareable(factorGroups(dossier, id)))
    .map(({ id }) => {
      const answer = answerTo(intake, id) ?? {}
      return {
        id,
        text: answer.employerText ?? '',
        summary: answer.summary ?? '',
        saidOn: answer.saidOn,
        isShared: answer.shareWithEmployer === true,
        refusal: refusalToApprove(answer),
      }
    })
}

/** Undefined when the client can say yes to it. */
function refusalToApprove({ employerText, label }: Answer): ApprovalRefusal | undefined {
  const inLabel = findHealthTerm(label?.nl ?? '') ?? findHealthTerm(label?.en ?? '')
  if (inLabel !== undefined) return { reason: 'labelTerm', word: inLabel }
  if (employerText === undefined || isBlank(employerText)) return { reason: 'textMissing' }
  const inText = findHealthTerm(employerText)
  return inText === undefined ? undefined : { reason: 'healthTerm', word: inText }
}

/**
 * The interview with another text in work terms. A yes was a yes to the text as it stood: with another text
 * the approval is gone.
 */
export const withEmployerText = (intake: Intake, id: string, text: string): Intake =>
  withAnswer(intake, id, (answer) => {
    if (text === (answer.employerText ?? '')) return
    answer.employerText = text
    if (answer.shareWithEmployer !== undefined) answer.shareWithEmployer = false
  })

/** The interview with the client's yes or no; a yes to what cannot be approved stays a no. */
export const withApproval = (intake: Intake, id: string, agreed: boolean): Intake =>
  withAnswer(intake, id, (answer) => {
    answer.shareWithEmployer = agreed && refusalToApprove(answer) === undefined
  })

/** A copy in which one answer is changed; a standard factor without an answer gets one. */
function withAnswer(intake: Intake, id: string, change: (answer: Answer) => void): Intake {
  const copy = structuredClone(intake)
  if (isStandardFactor(id)) copy.answers[id] ??= {}
  const answer = answerTo(copy, id)
  if (answer) change(answer)
  return copy
}
