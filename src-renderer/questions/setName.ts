/** What a question set is called, in the chosen language or else in the other. */
import { useI18n } from 'vue-i18n'
import type { PracticeSet } from '../../shared/bridge/questions.ts'
import { isShippedSet } from '../../shared/model/questionSets.ts'
import type { QuestionSet } from '../../shared/model/talk.ts'
import { useLanguage } from '../shell/language.ts'

export function useSetName() {
  const { t } = useI18n()
  const { language } = useLanguage()
  const called = (label: { nl?: string | undefined; en?: string | undefined } | undefined): string => {
    const [first, other] = language.value === 'nl' ? [label?.nl, label?.en] : [label?.en, label?.nl]
    return first?.trim() || other?.trim() || t('questions.nameless')
  }

  const setName = ({ id, label }: Pick<QuestionSet, 'id' | 'label'>): string =>
    isShippedSet(id) ? t(`questions.shipped.${id}.name`) : called(label)

  /** "Zorg, versie 3". */
  const versionName = (set: QuestionSet): string =>
    t('questions.versionOf', { name: setName(set), version: set.version })

  /** As it is called at the desk now. */
  const practiceName = ({ set, draft }: PracticeSet): string => called(draft?.label ?? set?.label)

  return { setName, versionName, practiceName, called }
}
