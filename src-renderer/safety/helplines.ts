/** Who can be called, in the order in which the card names them. */
import type { Country } from '../../shared/bridge/records.ts'

export type Helpline = 'danger' | 'nl' | 'be' | 'doctorNl' | 'doctorBe' | 'companyNl' | 'companyBe'

/** The practice's own country first; the helpline across the border last, for who lives there. */
export const helplinesIn = (country: Country): readonly Helpline[] =>
  country === 'nl'
    ? ['danger', 'nl', 'doctorNl', 'companyNl', 'be']
    : ['danger', 'be', 'doctorBe', 'companyBe', 'nl']
