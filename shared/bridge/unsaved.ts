/** What a page has not on disk yet: the text that it sets aside, and that a later page takes up. */
import { z } from 'zod'
import type { StoredRecord } from './records.ts'

/** Only as far as it must be known to be found again: what is wrong with a body, saving says, and words are not dropped for it. */
const Known = z.looseObject({
  id: z.string(),
  clientId: z.string(),
  kind: z.string(),
  revision: z.number(),
  body: z.looseObject({}),
})
const Kept = z.custom<StoredRecord>((record) => Known.safeParse(record).success)

/** `waiting`: the newest state of each record. `unanswered`: what of them was sent, and may be on disk after all. */
export const Unsaved = z.strictObject({ waiting: z.array(Kept), unanswered: z.array(Kept) })
export type Unsaved = z.infer<typeof Unsaved>

/** Undefined for a text that is none; a later version may have written another kind. */
export function readUnsaved(text: string): Unsaved | undefined {
  try {
    return Unsaved.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The same text with those records only that `isMeant` chooses; empty when none of them waits. */
export function unsavedOf(text: string, isMeant: (record: StoredRecord) => boolean): string {
  const unsaved = readUnsaved(text)
  if (unsaved === undefined) return text
  const waiting = unsaved.waiting.filter(isMeant)
  if (waiting.length === 0) return ''
  const ids = new Set(waiting.map(({ id }) => id))
  const unanswered = unsaved.unanswered.filter(({ id }) => ids.has(id))
  return JSON.stringify({ waiting, unanswered } satisfies Unsaved)
}

/** JSON in which the order of keys makes no difference. */
export const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
