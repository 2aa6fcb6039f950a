/** The one entry to what the product says, in both languages. */
import type { ErrorCode, Language } from '../bridge/contract.ts'
import { isExtraFactor, isStandardFactor } from '../model/factors.ts'
import type { Phase } from '../model/talk.ts'
import { errors as errorsEn } from './errors.en.ts'
import { errors as errorsNl } from './errors.nl.ts'
import { extra as extraEn } from './extra.en.ts'
import { extra as extraNl } from './extra.nl.ts'
import { factors as factorsEn } from './factors.en.ts'
import { factors as factorsNl } from './factors.nl.ts'
import { log as logEn } from './log.en.ts'
import { log as logNl } from './log.nl.ts'
import { model as modelEn } from './model.en.ts'
import { model as modelNl } from './model.nl.ts'
import { signals as signalsEn } from './signals.en.ts'
import { signals as signalsNl } from './signals.nl.ts'
import { talk as talkEn } from './talk.en.ts'
import { talk as talkNl } from './talk.nl.ts'
import type {
  ErrorText,
  ExtraTexts,
  FactorTexts,
  LogTexts,
  ModelTexts,
  SignalTexts,
  TalkTexts,
} from './types.ts'

export { formatCount, formatDate, formatMonth, formatNumber } from './format.ts'
export { describeBreaks, describeChain } from './log.ts'
export { describeProblem } from './problems.ts'

export type Texts = {
  factors: FactorTexts
  signals: SignalTexts
  model: ModelTexts
  errors: Record<ErrorCode, ErrorText>
  log: LogTexts
  extra: ExtraTexts
  talk: TalkTexts
}

const texts: Record<Language, Texts> = {
  nl: {
    factors: factorsNl,
    signals: signalsNl,
    model: modelNl,
    errors: errorsNl,
    log: logNl,
    extra: extraNl,
    talk: talkNl,
  },
  en: {
    factors: factorsEn,
    signals: signalsEn,
    model: modelEn,
    errors: errorsEn,
    log: logEn,
    extra: extraEn,
    talk: talkEn,
  },
}

/** Everything that is said in one language. */
export const textsIn = (language: Language): Texts => texts[language]

/** What is said in this language, or else in the other. */
export const inEither = <Said>(
  said: { nl?: Said | undefined; en?: Said | undefined } | undefined,
  language: Language,
): Said | undefined => said?.[language] ?? said?.[language === 'nl' ? 'en' : 'nl']

/** What a phase of the interview is called, on the screen and on paper. */
export const phaseName = (phase: Phase, language: Language): string =>
  phase === 'demands' || phase === 'workResources' || phase === 'personalResources'
    ? texts[language].model.groups[phase].name
    : texts[language].talk.phases[phase]

/** How an added factor is called, in one or both languages. */
type Label = { nl?: string | undefined; en?: string | undefined }

/**
 * The name of a factor: the product's own for a standard one; for any other its label in this language, else the
 * product's own if it has one, else its label in the other language, else its id.
 */
export function factorName(id: string, language: Language, label?: Label): string {
  if (isStandardFactor(id)) return texts[language].factors[id].name
  const own = isExtraFactor(id) ? texts[language].extra[id].name : undefined
  return label?.[language] ?? own ?? inEither(label, language) ?? id
}

/**
 * What a factor is called where the employer reads it. A name that speaks of private life has another one there, in
 * work terms, whatever the dossier calls it.
 */
export function employerName(id: string, language: Language, label?: Label): string {
  const own = isExtraFactor(id) ? texts[language].extra[id].employerName : undefined
  return own ?? factorName(id, language, label)
}
