/** What a record holds, line by line: each a topic, a field and its value. Nothing that it holds is left out. */
import type { StoredRecord } from '../../shared/bridge/records.ts'
import { answersOf, type Intake, type Plan } from '../../shared/model/dossier.ts'
import { leftOutBy } from '../../shared/model/questionSets.ts'

export type Topic =
  | { part: 'client' | 'practice' | 'sessions' | 'interview' | 'signals' | 'plan' }
  | { part: 'agreement' | 'situation' | 'matters' | 'nextSteps' }
  | { part: 'round'; id: string }
  | { part: 'factor'; id: string }
  | { part: 'action'; number: number }

/** `value` is any JSON value but undefined. */
export type Line = { topic: Topic; field: string; value: unknown }

/** The lines of one record. */
export function linesOf(record: StoredRecord): Line[] {
  if (record.kind === 'intake') return intakeLines(record.body)
  if (record.kind === 'plan') return planLines(record.body)
  const { client, practice, sessions, ...rest } = record.body
  return [
    ...fieldLines({ part: 'client' }, client),
    ...fieldLines({ part: 'client' }, rest),
    ...fieldLines({ part: 'practice' }, practice),
    ...fieldLines({ part: 'sessions' }, sessions),
  ]
}

function intakeLines(intake: Intake): Line[] {
  const { answers, notApplicable, signals, signalWords, talk, ...others } = intake
  const { agreement, situation, matters, nextSteps, ...rest } = others
  // What the set leaves out nobody said to be so: the line of the set says it.
  const leftOut = new Set(leftOutBy(rest.questionSet))
  return [
    ...fieldLines({ part: 'interview' }, rest),
    ...fieldLines({ part: 'interview' }, talk),
    ...fieldLines({ part: 'agreement' }, agreement),
    ...fieldLines({ part: 'situation' }, situation),
    ...fieldLines({ part: 'matters' }, matters),
    ...fieldLines({ part: 'nextSteps' }, nextSteps),
    ...answersOf({ answers }).flatMap(([id, answer]) => fieldLines({ part: 'factor', id }, answer)),
    ...(notApplicable ?? [])
      .filter((id) => !leftOut.has(id))
      .map((id): Line => ({
        topic: { part: 'factor', id },
        field: 'notApplicable',
        value: true,
      })),
    ...fieldLines({ part: 'signals' }, signals),
    ...Object.entries(signalWords ?? {}).flatMap(([id, said]) => roundLines(id, said)),
  ]
}

/** What a later version put there may be no words at all. */
const roundLines = (id: string, said: unknown): Line[] =>
  typeof said === 'object' && said !== null && !Array.isArray(said)
    ? fieldLines({ part: 'round', id }, said)
    : fieldLines({ part: 'signals' }, { [id]: said })

function planLines({ actions, ...rest }: Plan): Line[] {
  return [
    ...fieldLines({ part: 'plan' }, rest),
    ...actions.flatMap((action, index) => fieldLines({ part: 'action', number: index + 1 }, action)),
  ]
}

const fieldLines = (topic: Topic, fields: object | undefined): Line[] =>
  Object.entries(fields ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([field, value]: [string, unknown]) => ({ topic, field, value }))

/** One text for each topic. */
export const topicKey = (topic: Topic): string =>
  topic.part === 'factor' || topic.part === 'round'
    ? `${topic.part} ${topic.id}`
    : topic.part === 'action'
      ? `action ${topic.number}`
      : topic.part
