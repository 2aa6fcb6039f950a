/** What can be done with the present topic beside answering it: put it off, leave it out, give it another place. */
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Mark } from '../../shared/model/talk.ts'
import { phaseMoved, topicMoved, type Step } from '../../shared/model/talkOrder.ts'
import { isDone, markOf, stateOf } from '../../shared/model/topics.ts'
import { useInterview } from './interview.ts'
import { usePhaseName, useTopicName } from './topicName.ts'
import type { Way } from './way.ts'

/** `said`: what was done last, for a screen reader. Each answers with false when there is nothing to do. */
export function useTopicActions({ intake, here, next }: Way) {
  const { t } = useI18n()
  const interview = useInterview()
  const topicName = useTopicName()
  const phaseName = usePhaseName()
  const said = ref('')

  /** Goes on; a topic that is done already waits until that is taken back, in the same way. */
  function putOff(as: Mark): boolean {
    const [body, topic] = [intake.value, here.value]
    if (!body || !topic || topic.kind === 'closing') return false
    const wasDone = isDone(stateOf(body, topic))
    const isTakenBack = wasDone && as === markOf(body, topic)
    if (as === 'later' || !wasDone) {
      interview.mark(topic.key, isTakenBack ? undefined : as)
      const done = isTakenBack ? 'takenBack' : as
      said.value = t(`interview.putOff.${done}`, { topic: topicName(topic) })
    }
    void next()
    return true
  }

  function toggleNotApplicable(): boolean {
    const topic = here.value
    if (topic?.kind !== 'factor') return false
    const isLeftOut = intake.value?.notApplicable?.includes(topic.id) === true
    interview.setNotApplicable(topic.id, !isLeftOut)
    said.value = t(isLeftOut ? 'interview.appliesAgain' : 'interview.notApplicable')
    return true
  }

  function moveTopic(by: Step): boolean {
    const [body, topic] = [intake.value, here.value]
    const moved = body && topic && topicMoved(body, topic.key, by)
    if (!moved) return false
    interview.setTalk(moved.talk)
    said.value = t('interview.moved', { name: topicName(topic), at: moved.at, of: moved.of })
    return true
  }

  function movePhase(by: Step): boolean {
    const [body, topic] = [intake.value, here.value]
    const moved = body && topic && phaseMoved(body, topic.phase, by)
    if (!moved) return false
    interview.setTalk(moved.talk)
    said.value = t('interview.moved', { name: phaseName(topic.phase), at: moved.at, of: moved.of })
    return true
  }

  function backToUsual(): void {
    interview.setTalk({ order: undefined, phases: undefined })
    said.value = t('interview.usualAgain')
  }

  return { said, putOff, toggleNotApplicable, moveTopic, movePhase, backToUsual }
}
