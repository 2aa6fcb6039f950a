/** What a topic is called, in the map and above its questions. */
import { useI18n } from 'vue-i18n'
import { answerTo } from '../../shared/model/dossier.ts'
import { factorName } from '../../shared/texts/index.ts'
import { useLanguage } from '../shell/language.ts'
import { useInterview } from './interview.ts'
import type { Topic } from './topics.ts'

export function useTopicName(): (topic: Topic) => string {
  const { t } = useI18n()
  const { language } = useLanguage()
  const interview = useInterview()
  return (topic) => {
    if (topic.kind === 'closing') return t('interview.closing')
    if (topic.kind === 'signals') return t(`interview.rounds.${topic.round}`)
    const label = interview.draft && answerTo(interview.draft.body, topic.id)?.label
    return factorName(topic.id, language.value, label)
  }
}
