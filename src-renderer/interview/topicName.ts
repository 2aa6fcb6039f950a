/** What topics and phases are called, in the map and above the questions. */
import { useI18n } from 'vue-i18n'
import { answerTo } from '../../shared/model/dossier.ts'
import type { Phase } from '../../shared/model/talk.ts'
import type { Topic } from '../../shared/model/topics.ts'
import { factorName } from '../../shared/texts/index.ts'
import { useLanguage } from '../shell/language.ts'
import { useInterview } from './interview.ts'

export function useTopicName(): (topic: Topic) => string {
  const { t } = useI18n()
  const { language } = useLanguage()
  const interview = useInterview()
  return (topic) => {
    if (topic.kind === 'signals') return t(`interview.rounds.${topic.round}`)
    if (topic.kind !== 'factor') return t(`interview.topics.${topic.phase}.name`)
    const label = interview.draft && answerTo(interview.draft.body, topic.id)?.label
    return factorName(topic.id, language.value, label)
  }
}

export function usePhaseName(): (phase: Phase) => string {
  const { t } = useI18n()
  const { texts } = useLanguage()
  return (phase) =>
    phase === 'demands' || phase === 'workResources' || phase === 'personalResources'
      ? texts.value.model.groups[phase].name
      : t(`interview.phases.${phase}`)
}
