/** The one entry to what the product says, in both languages. */
import type { ErrorCode, Language } from '../bridge/contract.ts'
import { isStandardFactor } from '../model/factors.ts'
import { errors as errorsEn } from './errors.en.ts'
import { errors as errorsNl } from './errors.nl.ts'
import { factors as factorsEn } from './factors.en.ts'
import { factors as factorsNl } from './factors.nl.ts'
import { log as logEn } from './log.en.ts'
import { log as logNl } from './log.nl.ts'
import { model as modelEn } from './model.en.ts'
import { model as modelNl } from './model.nl.ts'
import { signals as signalsEn } from './signals.en.ts'
import { signals as signalsNl } from './signals.nl.ts'
import type { ErrorText, FactorTexts, LogTexts, ModelTexts, SignalTexts } from './types.ts'

export { formatCount, formatDate, formatMonth, formatNumber } from './format.ts'
export { describeBreaks, describeChain } from './log.ts'
export { describeProblem } from './problems.ts'

export type Texts = {
  factors: FactorTexts
  signals: SignalTexts
  model: ModelTexts
  errors: Record<ErrorCode, ErrorText>
  log: LogTexts
}

const texts: Record<Language, Texts> = {
  nl: { factors: factorsNl, signals: signalsNl, model: modelNl, errors: errorsNl, log: logNl },
  en: { factors: factorsEn, signals: signalsEn, model: modelEn, errors: errorsEn, log: logEn },
}

/** Everything that is said in one language. */
export const textsIn = (language: Language): Texts => texts[language]

/** How an added factor is called, in one or both languages. */
type Label = { nl?: string | undefined; en?: string | undefined }

/**
 * The name of a factor: the product's own for a standard one; for an added one its label in this language, else
 * in the other, else its id.
 */
export function factorName(id: string, language: Language, label?: Label): string {
  if (isStandardFactor(id)) return texts[language].factors[id].name
  const other = language === 'nl' ? 'en' : 'nl'
  return label?.[language] ?? label?.[other] ?? id
}
