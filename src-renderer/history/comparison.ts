/** An earlier revision of a record beside the present one: per topic what it held, and what is otherwise now. */
import type { StoredRecord } from '../../shared/bridge/records.ts'
import { factorsOfIntake } from '../../shared/model/factorsOfDossier.ts'
import { linesOf, topicKey, type Line, type Topic } from './lines.ts'

/** `then` or `now` is undefined where the record had, or has, nothing there. */
export type ComparedField = { field: string; then: unknown; now: unknown; isChanged: boolean }
export type ComparedTopic = { key: string; topic: Topic; fields: ComparedField[]; isChanged: boolean }

/** Topics in the order in which they are talked about, each with its fields. Both are revisions of one record. */
export function compare(then: StoredRecord, now: StoredRecord): ComparedTopic[] {
  const topics = new Map<string, { topic: Topic; fields: Map<string, ComparedField> }>()
  const note = ({ topic, field, value }: Line, side: 'then' | 'now') => {
    const found = topics.get(topicKey(topic)) ?? { topic, fields: new Map<string, ComparedField>() }
    topics.set(topicKey(topic), found)
    const known = found.fields.get(field) ?? { field, then: undefined, now: undefined, isChanged: false }
    found.fields.set(field, { ...known, [side]: value })
  }
  for (const line of linesOf(then)) note(line, 'then')
  for (const line of linesOf(now)) note(line, 'now')
  const place = placesOf(then, now)
  return [...topics]
    .map(([key, { topic, fields }]): ComparedTopic => {
      const compared = [...fields.values()].map((field) => ({ ...field, isChanged: differs(field) }))
      return { key, topic, fields: compared, isChanged: compared.some(({ isChanged }) => isChanged) }
    })
    .toSorted((a, b) => place(a.topic) - place(b.topic))
}

const differs = ({ then, now }: ComparedField): boolean => JSON.stringify(then) !== JSON.stringify(now)

/** Where a topic stands among the others. */
function placesOf(then: StoredRecord, now: StoredRecord): (topic: Topic) => number {
  const parts: Topic['part'][] = [
    ...(['client', 'practice', 'sessions', 'interview', 'plan'] as const),
    ...(['agreement', 'situation', 'factor', 'signals', 'round'] as const),
    ...(['matters', 'nextSteps', 'action'] as const),
  ]
  const answers = [now, then].map((record) => (record.kind === 'intake' ? record.body.answers : {}))
  const factors = factorsOfIntake({ answers: Object.assign({}, ...answers) as (typeof answers)[0] })
  const order = new Map(factors.map(({ id }, index) => [id, index]))
  return (topic) => {
    const within =
      topic.part === 'factor'
        ? (order.get(topic.id) ?? order.size)
        : topic.part === 'action'
          ? topic.number
          : 0
    return parts.indexOf(topic.part) * 100_000 + within
  }
}
