/** The talk that a follow-up follows, to lay beside what is said today. */
import { computed, type ComputedRef } from 'vue'
import type { Intake } from '../../shared/model/dossier.ts'
import { previousIntake } from '../../shared/model/followUp.ts'
import { lastWords, type LastWords } from '../../shared/model/lastWords.ts'
import type { Topic } from '../../shared/model/topics.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useInterview } from './interview.ts'

/** Undefined in an intake, which begins anew, and where there is no earlier talk. */
export function useLastTime(): ComputedRef<Intake | undefined> {
  const dossier = useDossier()
  const interview = useInterview()
  return computed(() => {
    const body = interview.draft?.body
    if (body?.kind !== 'followUp' || dossier.dossier === undefined) return undefined
    return previousIntake(dossier.dossier, body)
  })
}

/** The last day on which the client agreed to a dossier in another talk of it; undefined when in none. */
export function useEarlierConsent(): ComputedRef<string | undefined> {
  const dossier = useDossier()
  const interview = useInterview()
  return computed(() =>
    dossier.intakes
      .flatMap(({ id, body }) => (id === interview.draft?.id ? [] : [body.agreement?.consent]))
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1),
  )
}

/** What was said of a topic before this talk, and on which day. */
export function useLastWords(topic: () => Topic): ComputedRef<LastWords | undefined> {
  const lastTime = useLastTime()
  return computed(() => lastTime.value && lastWords(lastTime.value, topic()))
}
