/** The published JSON Schema of the dossier file, made from the schemas that the program itself checks with. */
import { z } from 'zod'
import {
  Action,
  AddedAnswer,
  Client,
  DemandAnswer,
  Dossier,
  Instrument,
  Intake,
  PersonalAnswer,
  Plan,
  Practice,
  Rating,
  Sessions,
  WorkAnswer,
} from './dossier.ts'
import { CalendarDate, Label } from './fields.ts'
import { Agreement, QuestionSet, Talk, TopicWords } from './talk.ts'

/**
 * JSON Schema 2020-12 of `*.dossier.json`. It describes the shape; the rules that tie parts together (what may
 * reach the employer, ids that are named twice or nowhere) stand in `$comment`, and `parseDossier` checks them.
 */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...shape } = z.toJSONSchema(Dossier, {
    target: 'draft-2020-12',
    metadata: named,
    // What the schemas check by a function, and JSON Schema can say as well.
    override({ zodSchema, jsonSchema: part }) {
      if (zodSchema === Label) part.anyOf = [{ required: ['nl'] }, { required: ['en'] }]
      const notApplicable = zodSchema === Intake ? part.properties?.['notApplicable'] : undefined
      if (typeof notApplicable === 'object') notApplicable.uniqueItems = true
    },
  })
  return {
    $schema,
    $id: 'urn:draagkracht:jdr-dossier:1',
    title: 'Dossier of one client (jdr-dossier, version 1)',
    description:
      'The interviews of one client along the Job Demands-Resources model, with plan and sessions. Ratings are ' +
      'whole numbers from 0 to 4, or absent. Unknown extra fields are kept.',
    $comment:
      'Beyond this schema: the ids of interviews differ; notApplicable names known factors; an action names a ' +
      'standard factor or one that an interview answers; what is marked for the employer is no personal ' +
      'resource, has an employerText and holds no word that names health.',
    ...shape,
  }
}

/** The parts by name, for whoever reads the schema. */
const named = z.registry<{ id: string }>()
for (const [id, part] of Object.entries({
  rating: Rating,
  calendarDate: CalendarDate,
  label: Label,
  demandAnswer: DemandAnswer,
  workResourceAnswer: WorkAnswer,
  personalResourceAnswer: PersonalAnswer,
  addedAnswer: AddedAnswer,
  instrument: Instrument,
  intake: Intake,
  agreement: Agreement,
  topicWords: TopicWords,
  talk: Talk,
  questionSet: QuestionSet,
  client: Client,
  practice: Practice,
  action: Action,
  plan: Plan,
  sessions: Sessions,
}))
  named.add(part, { id })
