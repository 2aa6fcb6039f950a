/** The contract between renderer and main: every call with the schema of its request and of its answer's value. */
import { z } from 'zod'
import { problemCodes } from '../model/parseDossier.ts'
import { BackupEntry, BackupPreview, BackupSource, FolderPath, overviewWith } from './backups.ts'
import type { CallName } from './names.ts'
import { ClientCard, ClientRecord, NewRecord, RecordId, Settings, StoredRecord } from './records.ts'

const Nothing = z.strictObject({})
const Passphrase = z.string().min(1).max(1000)

export const languages = ['nl', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>
export const audiences = ['client', 'employer'] as const
export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>

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
  'backupFailed',
  'backupUnreadable',
  'backupOfOtherVault',
  'backupNewer',
  'backupNotFound',
  'folderNotFound',
  'folderInside',
  'undoGone',
] as const
export type ErrorCode = (typeof errorCodes)[number]

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
  'backup.overview': { request: Nothing, response: overviewWith(z.enum(errorCodes)) },
  /** Answers when the new backup is on disk and was read through. */
  'backup.make': { request: Nothing, response: Nothing },
  /** Without a folder there is no second one any more. */
  'backup.setFolder': {
    request: z.strictObject({ folder: FolderPath.optional() }),
    response: Nothing,
  },
  'backup.preview': { request: BackupSource, response: BackupPreview },
  /** Keeps the vault as it is first, then puts the backup's records in the place of its own. */
  'backup.restore': { request: BackupSource, response: Nothing },
  /** What undoing the last restore would change; `undoGone` when there is none. */
  'backup.previewUndo': { request: Nothing, response: BackupPreview },
  'backup.undo': { request: Nothing, response: Nothing },
  /** For when no vault opens: what lies in a folder, or beside the vault. */
  'backup.find': {
    request: z.strictObject({ folder: FolderPath.optional() }),
    response: z.strictObject({ folder: z.string(), backups: z.array(BackupEntry) }),
  },
  /** For when no vault opens: the present file is set aside, and the backup opens in its place. */
  'backup.putBack': { request: BackupSource.extend({ passphrase: Passphrase }), response: Nothing },
  /** Copies the vault's file, whatever state it is in, to a new folder in `folder`, or beside the vault. */
  'vault.copyFile': {
    request: z.strictObject({ folder: FolderPath.optional() }),
    response: z.strictObject({ folder: z.string() }),
  },
  /** A dialog where the face has one; `folder` is absent when nothing was chosen. */
  'folder.choose': {
    request: Nothing,
    response: z.strictObject({ isAvailable: z.boolean(), folder: z.string().optional() }),
  },
} as const satisfies Record<CallName, { request: z.ZodType; response: z.ZodType }>

export type Request<Name extends CallName> = z.infer<(typeof contract)[Name]['request']>
export type Value<Name extends CallName> = z.infer<(typeof contract)[Name]['response']>

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
