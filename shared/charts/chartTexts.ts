/** What only the drawings say; names of factors and scales come from `texts`. */
import type { Language } from '../bridge/contract.ts'

export type ChartTexts = {
  demandsTitle: string
  resourcesTitle: string
  modelTitle: string
  balanceTitle: string
  /** A rating with its ceiling, for the description. */
  ofFour: (rating: number) => string
  unanswered: string
  notAsked: string
  nothingApplicable: string
  unknown: string
  notApplicable: string
  outOfHundred: string
  between: (lower: string, upper: string) => string
  expected: string
  signals: string
  /** Beside the two processes: what they do to each other. */
  buffering: string
  boosting: string
  /** The ends of the rating scale. */
  scaleEnds: readonly [string, string]
  outcomes: string
}

export const chartTexts: Record<Language, ChartTexts> = {
  nl: {
    demandsTitle: 'Wat je werk vraagt',
    resourcesTitle: 'Wat helpt',
    modelTitle: 'Werkeisen en hulpbronnen in beeld',
    balanceTitle: 'Waar je nu staat',
    ofFour: (rating) => `${rating} van 4`,
    unanswered: 'nog niet ingevuld',
    notAsked: 'niet gevraagd',
    nothingApplicable: 'Hier is niets van toepassing.',
    unknown: 'nog onbekend',
    notApplicable: 'niet meegenomen',
    outOfHundred: 'van 100',
    between: (lower, upper) => `tussen ${lower} en ${upper}`,
    expected: 'Verwacht',
    signals: 'Wat je merkt',
    buffering: 'hulpbronnen vangen op',
    boosting: 'samen geeft dat zin',
    scaleEnds: ['niet', 'volop'],
    outcomes: 'Voor de organisatie',
  },
  en: {
    demandsTitle: 'What your work asks',
    resourcesTitle: 'What helps',
    modelTitle: 'Job demands and resources at a glance',
    balanceTitle: 'Where you are now',
    ofFour: (rating) => `${rating} of 4`,
    unanswered: 'not filled in yet',
    notAsked: 'not asked',
    nothingApplicable: 'Nothing applies here.',
    unknown: 'not known yet',
    notApplicable: 'left out',
    outOfHundred: 'of 100',
    between: (lower, upper) => `between ${lower} and ${upper}`,
    expected: 'Expected',
    signals: 'What you notice',
    buffering: 'resources cushion',
    boosting: 'together they motivate',
    scaleEnds: ['not at all', 'fully'],
    outcomes: 'For the organisation',
  },
}
