/** The one thing to do next with a client. */
import type { LogEntry } from '../../shared/bridge/log.ts'
import type { IntakeRecord } from '../../shared/bridge/records.ts'
import type { Plan } from '../../shared/model/dossier.ts'
import { entryTopic, isFinished, type Topic } from '../../shared/model/topics.ts'
import { dayOf } from '../shell/moment.ts'

export type NextStep =
  | { kind: 'start' }
  | { kind: 'continue'; recordId: string; topic: Topic; isPaused: boolean }
  | { kind: 'result' }
  /** An agreement is due, or has been open for long. */
  | { kind: 'evaluate' }
  /** There is a plan, and the client has no report since the newest interview. */
  | { kind: 'report' }
  /** The client knows it all; `open` agreements are still to be done. */
  | { kind: 'plan'; open: number }
  /** All that was agreed is done. */
  | { kind: 'followUp' }

/** `leftAt`: the key of the topic where the interview was left, if that is known. */
type Circumstances = { leftAt?: string | undefined; isPlanDue?: boolean; isReportOut?: boolean }

/** `newest` is the interview that counts. Agreements that were dropped are none. */
export function nextStep(
  newest: IntakeRecord | undefined,
  plan: Plan | undefined,
  { leftAt, isPlanDue = false, isReportOut = false }: Circumstances = {},
): NextStep {
  if (newest === undefined) return { kind: 'start' }
  if (!isFinished(newest.body)) {
    const isPaused = newest.body.talk?.paused === true
    return { kind: 'continue', recordId: newest.id, topic: entryTopic(newest.body, leftAt), isPaused }
  }
  const agreed = (plan?.actions ?? []).filter(({ status }) => status !== 'dropped')
  const open = agreed.filter(({ status }) => status === 'open').length
  if (agreed.length === 0) return { kind: 'result' }
  if (isPlanDue) return { kind: 'evaluate' }
  if (!isReportOut) return { kind: 'report' }
  return open > 0 ? { kind: 'plan', open } : { kind: 'followUp' }
}

/**
 * Whether the client was given a report on or after the day of this interview. As long as the log was not read nobody
 * is sent to make what may be there already.
 */
export const isReportOut = (
  milestones: readonly Pick<LogEntry, 'kind' | 'audience' | 'at'>[] | undefined,
  { date }: { date: string },
): boolean =>
  milestones === undefined ||
  milestones.some(
    ({ kind, audience, at }) => kind === 'released' && audience === 'client' && dayOf(at) >= date,
  )
