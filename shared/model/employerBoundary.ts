/**
 * What may reach the employer, checked wherever a dossier enters or is saved and again when the report is
 * made. The law keeps health data from employers even with consent; so a personal resource can never be
 * shared, and no shared text may hold a word of `healthTerms.ts`.
 */
import { answersOf, type Action, type Dossier } from './dossier.ts'
import { factorGroups } from './factorsOfDossier.ts'
import { extraFactorsByGroup, groupOfKind, type Group } from './factors.ts'
import { findHealthTerm } from './healthTerms.ts'
import { isBlank, legible } from './readings.ts'
import { extra as extraEn } from '../texts/extra.en.ts'
import { extra as extraNl } from '../texts/extra.nl.ts'
import { personalResources as en } from '../texts/personalResources.en.ts'
import { personalResources as nl } from '../texts/personalResources.nl.ts'

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
  const personal = personalNames(dossier)
  dossier.intakes.forEach((intake, index) => {
    for (const [id, answer] of answersOf(intake)) {
      if (answer.shareWithEmployer !== true) continue
      const path = ['intakes', index, 'answers', id]
      if (!isShareable(factorGroups(dossier, id)))
        problems.push({ path: [...path, 'shareWithEmployer'], code: 'personalShared' })
      if (isBlank(answer.employerText ?? ''))
        problems.push({ path: [...path, 'shareWithEmployer'], code: 'employerTextMissing' })
      checkText([...path, 'employerText'], answer.employerText)
      for (const language of ['nl', 'en'] as const) {
        const label = answer.label?.[language]
        checkText([...path, 'label', language], label)
        if (personal.has(plainName(label ?? '')))
          problems.push({ path: [...path, 'label', language], code: 'personalShared' })
      }
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

const ownNames = [
  ...[nl, en].flatMap((texts) => Object.values(texts)),
  ...[extraNl, extraEn].flatMap((texts) => extraFactorsByGroup.personalResources.map((id) => texts[id])),
].map(({ name }) => name)

/** What the personal resources are called, those of the product and those that this dossier adds. */
function personalNames(dossier: Pick<Dossier, 'intakes'>): Set<string> {
  const added = dossier.intakes
    .flatMap(answersOf)
    .filter(([, { kind }]) => kind !== undefined && groupOfKind(kind) === 'personalResources')
    .flatMap(([, { label }]) => [label?.nl, label?.en])
    .filter((label) => label !== undefined)
  return new Set([...ownNames, ...added].map(plainName).filter((name) => name !== ''))
}

/** A name as one reads it: "Zelf-vertrouwen" is "zelfvertrouwen". */
const plainName = (name: string): string =>
  legible(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** An action of which the employer is told. */
export type SharedAction = Action & { owner: 'client' | 'employer'; status: 'open' | 'done' }

/**
 * Whether an action goes along to the employer: shared, not dropped, and for the employer or the employee to do.
 * What the coach takes on is the coach's business with the client.
 */
export const goesAlong = (action: Action): action is SharedAction =>
  action.shareWithEmployer === true && action.status !== 'dropped' && action.owner !== 'coach'

/**
 * Only demands and work resources are the employer's. Of a factor that no interview knows nothing is shared,
 * nor of one that any interview calls a personal resource.
 */
export const isShareable = (groups: readonly Group[]): boolean =>
  groups.length > 0 && !groups.includes('personalResources')

/** A name as the employer may have it; null without one, or when a word of `healthTerms.ts` is in it. */
export const tellable = (text: string | undefined): string | null =>
  text === undefined || isBlank(text) || findHealthTerm(text) !== undefined ? null : text

/** `word`: what is in the name that the employer may not have. */
export type UntoldName = {
  field: 'name' | 'reference' | 'employer' | 'contactAtEmployer' | 'practice' | 'coach'
  name: string
  word: string
}

/** The names that the employer's report leaves out. The reference only counts where it stands in for the name. */
export function untoldNames({ client, practice }: Pick<Dossier, 'client' | 'practice'>): UntoldName[] {
  const reference = tellable(client.name) === null ? client.reference : undefined
  const names: [UntoldName['field'], string | undefined][] = [
    ['name', client.name],
    ['reference', reference],
    ['employer', client.employer],
    ['contactAtEmployer', client.contactAtEmployer],
    ['practice', practice?.name],
    ['coach', practice?.coach],
  ]
  return names.flatMap(([field, name = '']) => {
    const word = findHealthTerm(name)
    return word === undefined ? [] : [{ field, name, word }]
  })
}
