/** The records that a vault keeps, as they cross the bridge. A dossier is stored as its parts. */
import { z } from 'zod'
import { lockAfterChoices } from '../locking/lockAfter.ts'
import { CalendarDate, Client, Intake, Plan, Practice, Sessions } from '../model/dossier.ts'
import { clientStates } from '../model/standing.ts'

export const RecordId = z.uuid()

/** The nil UUID, in the place of a client's: what belongs to none. */
export const nilId = '00000000-0000-0000-0000-000000000000'

/** The dossier without its interviews and plan; unknown extra top-level fields ride along. */
export const ClientCard = z.looseObject({
  client: Client,
  practice: Practice.optional(),
  sessions: Sessions.optional(),
})
export type ClientCard = z.infer<typeof ClientCard>

/** `revision` counts saves from 1. A client's own record has its `id` equal to `clientId`. */
const identity = { id: RecordId, clientId: RecordId, revision: z.int().min(1) }

export const ClientRecord = z.strictObject({ ...identity, kind: z.literal('client'), body: ClientCard })
export const IntakeRecord = z.strictObject({ ...identity, kind: z.literal('intake'), body: Intake })
export const PlanRecord = z.strictObject({ ...identity, kind: z.literal('plan'), body: Plan })
export type ClientRecord = z.infer<typeof ClientRecord>
export type IntakeRecord = z.infer<typeof IntakeRecord>
export type PlanRecord = z.infer<typeof PlanRecord>

export const StoredRecord = z.discriminatedUnion('kind', [ClientRecord, IntakeRecord, PlanRecord])
export type StoredRecord = z.infer<typeof StoredRecord>

/** How it stands with one client; see `standingOf`. */
export const ClientStanding = z.strictObject({
  clientId: RecordId,
  state: z.enum(clientStates),
  lastContact: CalendarDate.nullable(),
})

/** One saving of a record. `savedAt` is UTC, ISO 8601; null where that moment was not kept yet. */
export const Revision = z.strictObject({ revision: z.int().min(1), savedAt: z.iso.datetime().nullable() })
export type Revision = z.infer<typeof Revision>

/** A record that is not stored yet: the vault gives it an id and revision 1. */
export const NewRecord = z.discriminatedUnion('kind', [
  IntakeRecord.omit({ id: true, revision: true }),
  PlanRecord.omit({ id: true, revision: true }),
])
export type NewRecord = z.infer<typeof NewRecord>

export const countries = ['nl', 'be'] as const
export type Country = (typeof countries)[number]

export const Settings = z.strictObject({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  practice: Practice,
  /** After how many minutes without a touch the vault locks; `standardLockAfter` when it was never chosen. */
  lockAfterMinutes: z.literal(lockAfterChoices).optional(),
  /** Where the practice is: whose numbers come first on the safety card; `nl` when it was never chosen. */
  country: z.enum(countries).optional(),
  /** The second folder for backups, by its whole path. */
  backupFolder: z.string().max(4096).optional(),
  /** The id of the question set with which interviews begin; the standard one when it was never chosen. */
  questionSet: z.string().max(300).optional(),
})
export type Settings = z.infer<typeof Settings>
