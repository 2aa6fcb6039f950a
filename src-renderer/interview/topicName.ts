/** What topics and phases are called, in the map and above the questions. */
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { answerTo, type Intake } from '../../shared/model/dossier.ts'
import type { Phase } from '../../shared/model/talk.ts'
import type { Topic } from '../../shared/model/topics.ts'
import { factorName, phaseName } from '../../shared/texts/index.ts'
import { useLanguage } from '../shell/language.ts'
import { steady } from '../shell/steady.ts'
import { useInterview } from './interview.ts'

/** `intakeOf`: whose topics; without it, those of the interview at the table. */
export function useTopicName(intakeOf?: () => Intake | undefined): (topic: Topic) => string {
  const { t } = useI18n()
  const { language } = useLanguage()
  const interview = useInterview()
  /** What factors are called that somebody added; names are not looked for again at every key of the words. */
  const added = steady(() => {
    const { answers } = (intakeOf ? intakeOf() : interview.draft?.body) ?? { answers: {} }
    return Object.keys(answers).map((id) => [id, answerTo({ answers }, id)?.label] as const)
  })
  const labels = computed(() => new Map(added.value))
  return (topic) => {
    if (topic.kind === 'signals') return t(`interview.rounds.${topic.round}`)
    if (topic.kind !== 'factor') return t(`interview.topics.${topic.phase}.name`)
    return factorName(topic.id, language.value, labels.value.get(topic.id))
  }
}

export function usePhaseName(): (phase: Phase) => string {
  const { language } = useLanguage()
  return (phase) => phaseName(phase, language.value)
}
