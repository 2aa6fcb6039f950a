/** What a question set is called, in the chosen language or else in the other. */
import { useI18n } from 'vue-i18n'
import type { PracticeSet } from '../../shared/bridge/questions.ts'
import { isShippedSet } from '../../shared/model/questionSets.ts'
import type { QuestionSet } from '../../shared/model/talk.ts'
import { inEither } from '../../shared/texts/index.ts'
import { useLanguage } from '../shell/language.ts'

export function useSetName() {
  const { t } = useI18n()
  const { language } = useLanguage()
  const called = (label: { nl?: string | undefined; en?: string | undefined } | undefined): string => {
    // At the desk a name may still be empty.
    const written = { nl: label?.nl?.trim() || undefined, en: label?.en?.trim() || undefined }
    return inEither(written, language.value) ?? t('questions.nameless')
  }

  const setName = ({ id, label }: Pick<QuestionSet, 'id' | 'label'>): string =>
    isShippedSet(id) ? t(`questions.shipped.${id}.name`) : called(label)

  /** "Zorg, versie 3"; one that was changed at the table says so, as it is that version no longer. */
  const versionName = (set: QuestionSet): string =>
    withChange(set, t('questions.versionOf', { name: setName(set), version: set.version }))

  /** To choose among: the sets that come with the program go without a version. */
  const choiceName = (set: QuestionSet): string =>
    set.label ? versionName(set) : withChange(set, setName(set))

  const withChange = ({ changedAtTable }: QuestionSet, name: string): string =>
    changedAtTable ? t('questions.changedAtTable', { name }) : name

  /** As it is called at the desk now. */
  const practiceName = ({ set, draft }: PracticeSet): string => called(draft?.label ?? set?.label)

  return { setName, versionName, choiceName, practiceName, called }
}
