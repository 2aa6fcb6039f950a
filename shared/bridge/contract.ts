/** The contract between renderer and main: every call with the schema of its request and of its answer's value. */
import { z } from 'zod'
import { problemCodes } from '../model/parseDossier.ts'
import { LogBook } from './log.ts'
import type { CallName } from './names.ts'
import { ClientCard, ClientRecord, NewRecord, RecordId, Revision, Settings, StoredRecord } from './records.ts'

const Nothing = z.strictObject({})
const OneRecord = z.strictObject({ clientId: RecordId, recordId: RecordId })
const OneRevision = OneRecord.extend({ revision: z.int().min(1) })
const Digest = z.string().regex(/^[0-9a-f]{64}$/)
const Passphrase = z.string().min(1).max(1000)

export const languages = ['nl', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>
export const audiences = ['client', 'employer'] as const
export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>

export const contract = {
  'app.info': {
    request: Nothing,
    response: z.strictObject({
      face: z.enum(['desktop', 'loopback']),
      version: z.string(),
      dataFolder: z.string(),
    }),
  },
  'vault.status': {
    request: Nothing,
    response: z.strictObject({ state: z.enum(['absent', 'locked', 'open']) }),
  },
  /** First run. The passphrase has at least 12 characters; the vault is open afterwards. */
  'vault.create': { request: z.strictObject({ passphrase: Passphrase.min(12) }), response: Nothing },
  'vault.unlock': { request: z.strictObject({ passphrase: Passphrase }), response: Nothing },
  'vault.lock': { request: Nothing, response: Nothing },
  'clients.list': { request: Nothing, response: z.strictObject({ clients: z.array(ClientRecord) }) },
  'client.create': {
    request: z.strictObject({ body: ClientCard }),
    response: z.strictObject({ record: ClientRecord }),
  },
  /** Every record of one client, in the order in which they were made. */
  'client.open': {
    request: z.strictObject({ clientId: RecordId }),
    response: z.strictObject({ records: z.array(StoredRecord) }),
  },
  'record.create': {
    request: z.strictObject({ record: NewRecord }),
    response: z.strictObject({ record: StoredRecord }),
  },
  /**
   * Saves a record that was read or saved at `revision`; answers with its new revision once it is on disk.
   * Another revision in the vault is `staleRevision`, and nothing is written.
   */
  'record.save': {
    request: z.strictObject({ record: StoredRecord }),
    response: z.strictObject({ revision: z.int().min(1) }),
  },
  /** `pdf` in base64. */
  'report.make': {
    request: z.strictObject({ clientId: RecordId, audience: Audience, language: Language }),
    response: z.strictObject({ fileName: z.string(), pdf: z.base64() }),
  },
  'dossier.export': {
    request: z.strictObject({ clientId: RecordId }),
    response: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  'dossier.import': {
    request: z.strictObject({ text: z.string().max(20_000_000) }),
    response: z.strictObject({ clientId: RecordId }),
  },
  'settings.get': { request: Nothing, response: Settings },
  'settings.save': { request: Settings, response: Nothing },
  /** Every earlier revision of a record, oldest first, and the present one. */
  'history.list': {
    request: OneRecord,
    response: z.strictObject({ revisions: z.array(Revision), present: Revision }),
  },
  /** A record as it was at an earlier revision. */
  'history.read': { request: OneRevision, response: z.strictObject({ record: StoredRecord }) },
  /** Saves an earlier revision anew, as the present one; what was the present one stays in the history. */
  'history.restore': { request: OneRevision, response: z.strictObject({ record: StoredRecord }) },
  /** Takes a client away for good, if `reference` is how this dossier is called. */
  'client.erase': {
    request: z.strictObject({ clientId: RecordId, reference: z.string().min(1).max(1000) }),
    response: Nothing,
  },
  /**
   * The client agreed to these pages, and they are handed over. `digest` is the SHA-256 of a report that was made
   * since unlocking, of the dossier as it is now; any other is 'reportOutdated'.
   */
  'report.released': {
    request: z.strictObject({ clientId: RecordId, audience: Audience, digest: Digest }),
    response: Nothing,
  },
  /** The log of one client, or all of it. The breaks are always those of the whole. */
  'log.list': { request: z.strictObject({ clientId: RecordId.optional() }), response: LogBook },
  'log.export': {
    request: z.strictObject({ clientId: RecordId.optional(), language: Language }),
    response: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
} as const satisfies Record<CallName, { request: z.ZodType; response: z.ZodType }>

export type Request<Name extends CallName> = z.infer<(typeof contract)[Name]['request']>
export type Value<Name extends CallName> = z.infer<(typeof contract)[Name]['response']>

/** Why a call was refused or failed. Each has a sentence for the person in `shared/texts/errors.ts`. */
export const errorCodes = [
  'badSender',
  'unknownCall',
  'badRequest',
  'unreachable',
  'internal',
  'vaultAbsent',
  'vaultExists',
  'vaultLocked',
  'vaultInUse',
  'vaultDamaged',
  'vaultNewer',
  'wrongPassphrase',
  'notFound',
  'staleRevision',
  'invalidDossier',
  'diskFull',
  'readOnly',
  'storageFailed',
  'vaultTampered',
  'vaultRolledBack',
  'vaultTruncated',
  'foreignRow',
  'vaultReplaced',
  'placeGone',
  'erased',
  'wrongReference',
  'eraseUnfinished',
  'reportOutdated',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** `problems` says where, with `invalidDossier`. */
export const Failure = z.strictObject({
  ok: z.literal(false),
  code: z.enum(errorCodes),
  problems: z
    .array(
      z.strictObject({
        path: z.string(),
        code: z.enum(problemCodes),
        value: z.string().optional(),
        expected: z.string().optional(),
      }),
    )
    .optional(),
})
export type Failure = z.infer<typeof Failure>

/** Errors cross the bridge as values. */
export type Answered<Name extends CallName> = { ok: true; value: Value<Name> } | Failure

/** What a face gives the renderer: one function a call. */
export type Bridge = { readonly [Name in CallName]: (request: Request<Name>) => Promise<Answered<Name>> }
