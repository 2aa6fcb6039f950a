/** Who the client is, as it is typed in a form: checked, and turned into what the dossier holds. */
import type { ClientCard } from '../../shared/bridge/records.ts'
import { CalendarDate, type Client } from '../../shared/model/dossier.ts'
import { findHealthTerm } from '../../shared/model/healthTerms.ts'

export const detailFields = [
  'reference',
  'name',
  'jobTitle',
  'employer',
  'contactAtEmployer',
  'firstSickDay',
] as const
export type DetailField = (typeof detailFields)[number]
/** What stands in the form; an empty field is an empty text. */
export type Details = Record<DetailField, string>

export type DetailProblem =
  { code: 'referenceMissing' | 'referenceTaken' | 'dateWrong' } | { code: 'jobTitleHealth'; word: string }

export const detailsOf = (client: Partial<Client>): Details => ({
  reference: client.reference ?? '',
  name: client.name ?? '',
  jobTitle: client.jobTitle ?? '',
  employer: client.employer ?? '',
  contactAtEmployer: client.contactAtEmployer ?? '',
  firstSickDay: client.firstSickDay ?? '',
})

/** What keeps these details from being saved, by field. `others` are the references that other dossiers have. */
export function detailProblems(
  details: Details,
  others: readonly string[],
): Partial<Record<DetailField, DetailProblem>> {
  const reference = details.reference.trim()
  const word = findHealthTerm(details.jobTitle)
  return {
    ...(reference === '' ? { reference: { code: 'referenceMissing' } } : {}),
    ...(others.includes(reference) ? { reference: { code: 'referenceTaken' } } : {}),
    ...(word === undefined ? {} : { jobTitle: { code: 'jobTitleHealth', word } }),
    ...(details.firstSickDay === '' || CalendarDate.safeParse(details.firstSickDay).success
      ? {}
      : { firstSickDay: { code: 'dateWrong' } }),
  }
}

/** The card with these details; an empty field leaves it, all else that it holds stays. */
export function withDetails(card: Partial<ClientCard>, details: Details): ClientCard {
  const { reference, ...rest } = details
  const kept = Object.fromEntries(
    Object.entries(card.client ?? {}).filter(([key]) => !detailFields.some((field) => field === key)),
  )
  const filled = Object.entries(rest)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '')
  return { ...card, client: { ...kept, reference: reference.trim(), ...Object.fromEntries(filled) } }
}
