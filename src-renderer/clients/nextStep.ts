/** The one thing to do next with a client. */
import type { IntakeRecord } from '../../shared/bridge/records.ts'
import type { Plan } from '../../shared/model/dossier.ts'
import { entryTopic, isFinished, type Topic } from '../../shared/model/topics.ts'

export type NextStep =
  | { kind: 'start' }
  | { kind: 'continue'; recordId: string; topic: Topic; isPaused: boolean }
  | { kind: 'result' }
  | { kind: 'plan' }

/**
 * `newest` is the interview that counts; `leftAt` is the key of the topic where it was left, if that is known. Once a
 * plan has actions there is nothing to urge but the plan itself.
 */
export function nextStep(
  newest: IntakeRecord | undefined,
  plan: Plan | undefined,
  leftAt?: string,
): NextStep {
  if (newest === undefined) return { kind: 'start' }
  if (!isFinished(newest.body)) {
    const isPaused = newest.body.talk?.paused === true
    return { kind: 'continue', recordId: newest.id, topic: entryTopic(newest.body, leftAt), isPaused }
  }
  return { kind: plan && plan.actions.length > 0 ? 'plan' : 'result' }
}
