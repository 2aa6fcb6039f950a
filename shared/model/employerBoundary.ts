/**
 * What may reach the employer, checked wherever a dossier enters or is saved and again when the report is
 * made. The law keeps health data from employers even with consent; so a personal resource can never be
 * shared, and no shared text may hold a word of `healthTerms.ts`.
 */
import { answersOf, type Dossier } from './dossier.ts'
import { factorGroups } from './factorsOfDossier.ts'
import type { Group } from './factors.ts'
import { findHealthTerm } from './healthTerms.ts'

export type EmployerProblem = { path: PropertyKey[] } & (
  { code: 'personalShared' | 'employerTextMissing' } | { code: 'healthTerm'; word: string }
)

/** Every reason why this dossier may not be saved or reported as it stands; empty when there is none. */
export function employerProblems(dossier: Pick<Dossier, 'client' | 'intakes' | 'plan'>): EmployerProblem[] {
  const problems: EmployerProblem[] = []
  const checkText = (path: PropertyKey[], text: string | undefined) => {
    const word = findHealthTerm(text ?? '')
    if (word !== undefined) problems.push({ path, code: 'healthTerm', word })
  }
  checkText(['client', 'jobTitle'], dossier.client.jobTitle)
  dossier.intakes.forEach((intake, index) => {
    for (const [id, answer] of answersOf(intake)) {
      if (answer.shareWithEmployer !== true) continue
      const path = ['intakes', index, 'answers', id]
      if (!isShareable(factorGroups(dossier, id)))
        problems.push({ path: [...path, 'shareWithEmployer'], code: 'personalShared' })
      if (!answer.employerText?.trim())
        problems.push({ path: [...path, 'shareWithEmployer'], code: 'employerTextMissing' })
      checkText([...path, 'employerText'], answer.employerText)
      for (const language of ['nl', 'en'] as const)
        checkText([...path, 'label', language], answer.label?.[language])
    }
  })
  dossier.plan?.actions.forEach((action, index) => {
    if (action.shareWithEmployer !== true) return
    const path = ['plan', 'actions', index]
    if (!isShareable(factorGroups(dossier, action.factor)))
      problems.push({ path: [...path, 'shareWithEmployer'], code: 'personalShared' })
    checkText([...path, 'text'], action.text)
  })
  return problems
}

/**
 * Only demands and work resources are the employer's. Of a factor that no interview knows nothing is shared,
 * nor of one that any interview calls a personal resource.
 */
export const isShareable = (groups: readonly Group[]): boolean =>
  groups.length > 0 && !groups.includes('personalResources')
