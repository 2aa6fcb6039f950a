/** What only the drawings say; names of factors and scales come from `texts`. */
import type { Language } from '../bridge/contract.ts'
import type { Direction } from '../scoring/changes.ts'

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
  changesTitle: string
  /** What became of a factor since the talk before. */
  changes: Record<'demands' | 'resources', Record<Direction, string>>
  /** The two signs of a change. */
  lastTime: string
  thisTime: string
  /** A change in figures of 0-100, for the description. */
  thenAndNow: (then: number, now: number) => string
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
    changesTitle: 'Sinds vorige keer',
    changes: {
      demands: { up: 'weegt zwaarder', down: 'weegt minder zwaar', same: 'weegt even zwaar' },
      resources: { up: 'is er meer', down: 'is er minder', same: 'is er evenveel' },
    },
    lastTime: 'vorige keer',
    thisTime: 'nu',
    thenAndNow: (then, now) => `van ${Math.round(then)} naar ${Math.round(now)} op 100`,
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
    changesTitle: 'Since last time',
    changes: {
      demands: { up: 'weighs more', down: 'weighs less', same: 'weighs the same' },
      resources: { up: 'there is more of it', down: 'there is less of it', same: 'as much as before' },
    },
    lastTime: 'last time',
    thisTime: 'now',
    thenAndNow: (then, now) => `from ${Math.round(then)} to ${Math.round(now)} of 100`,
  },
}
