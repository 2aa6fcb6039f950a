/** The practice's own question sets, as they cross the bridge. Each save of a version is a new one; none is ever changed. */
import { z } from 'zod'
import { kinds } from '../model/factors.ts'
import { Label, line, name } from '../model/fields.ts'
import { soundSet } from '../model/questionSets.ts'
import { QuestionSet } from '../model/talk.ts'
import { RecordId } from './records.ts'

/** How much one version may hold, in characters of JSON: an interview carries all of it, at every save. */
export const largestSet = 200_000
export const mostSets = 100

/** What the practice makes of a set; the vault gives it its id and its version. */
export const SetContent = QuestionSet.omit({ id: true, version: true, changedAtTable: true })
  .extend({ label: Label })
  .refine(soundSet)
export type SetContent = z.infer<typeof SetContent>

const draftAnchors = z.array(line).length(5)
const DraftWords = z.strictObject({
  name: line,
  sentence: line,
  question: line,
  probes: z.array(line).max(6),
  anchors: z.strictObject({
    presence: draftAnchors.optional(),
    drain: draftAnchors.optional(),
    gain: draftAnchors.optional(),
    need: draftAnchors.optional(),
  }),
})
export type DraftWords = z.infer<typeof DraftWords>

export const DraftFactor = z.strictObject({ id: name, kind: z.enum(kinds), nl: DraftWords, en: DraftWords })
export type DraftFactor = z.infer<typeof DraftFactor>

/** A set at the desk, with whatever is not finished yet. */
export const SetDraft = z.strictObject({
  label: z.strictObject({ nl: line, en: line }),
  factors: z.strictObject({
    demands: z.array(name).max(200),
    workResources: z.array(name).max(200),
    personalResources: z.array(name).max(200),
  }),
  own: z.array(DraftFactor).max(200),
})
export type SetDraft = z.infer<typeof SetDraft>

/** What the vault keeps of a set. `set` is its newest version: absent while there is none yet. */
export const SetRecordBody = z.strictObject({
  set: QuestionSet.optional(),
  draft: SetDraft.optional(),
  /** Not offered any more; interviews that were done with it keep it. */
  isRemoved: z.boolean(),
})
export type SetRecordBody = z.infer<typeof SetRecordBody>

/** `revision` counts saves from 1, drafts too. The id of the set is that of its record. */
export const PracticeSet = SetRecordBody.extend({ id: RecordId, revision: z.int().min(1) })
export type PracticeSet = z.infer<typeof PracticeSet>

export const SetChange = z.discriminatedUnion('as', [
  /** Without a draft, what was at the desk is thrown away. */
  z.strictObject({ as: z.literal('draft'), draft: SetDraft.optional() }),
  /** A new version; the draft is done with. */
  z.strictObject({ as: z.literal('version'), content: SetContent }),
  z.strictObject({ as: z.literal('removed'), isRemoved: z.boolean() }),
])
export type SetChange = z.infer<typeof SetChange>

/** `savedAt` is UTC, ISO 8601; null where that moment was not kept. */
export const SetVersion = z.strictObject({ set: QuestionSet, savedAt: z.iso.datetime().nullable() })
export type SetVersion = z.infer<typeof SetVersion>
