/** The contract between renderer and main: every call with the schema of its request and of its answer's value. */
import { z } from 'zod'
import { problemCodes } from '../model/parseDossier.ts'
import { QuestionSet } from '../model/talk.ts'
import { LogBook, LogEntry } from './log.ts'
import { LockReason } from './events.ts'
import { BackupEntry, BackupPreview, BackupSource, FolderPath, overviewWith } from './backups.ts'
import type { CallName } from './names.ts'
import { PracticeSet, SetChange, SetVersion } from './questions.ts'
import {
  ClientCard,
  ClientRecord,
  ClientStanding,
  NewRecord,
  RecordId,
  Revision,
  Settings,
  StoredRecord,
} from './records.ts'

const Nothing = z.strictObject({})
const OneRecord = z.strictObject({ clientId: RecordId, recordId: RecordId })
const OneRevision = OneRecord.extend({ revision: z.int().min(1) })
const Digest = z.string().regex(/^[0-9a-f]{64}$/)
const Passphrase = z.string().min(1).max(1000)
const NewPassphrase = Passphrase.min(12)

export const languages = ['nl', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>
export const audiences = ['client', 'employer'] as const
export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>

/**
 * A recovery code, `7QMX-0K3D-…`, and its sheet; `pdf` in base64. Nothing keeps them: what is not saved or written
 * down now is gone.
 */
export const RecoverySheet = z.strictObject({
  code: z.string(),
  sheet: z.strictObject({ fileName: z.string(), pdf: z.base64() }),
})
export type RecoverySheet = z.infer<typeof RecoverySheet>

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
  'tooSoon',
  'recoveryCodeMistyped',
  'recoveryOfOtherVault',
  'wrongRecoveryCode',
  'deviceKeyMissing',
  'deviceKeyUnavailable',
  'backupFailed',
  'backupUnreadable',
  'backupOfOtherVault',
  'backupNewer',
  'backupNotFound',
  'folderNotFound',
  'folderInside',
  'undoGone',
  'setTooLarge',
  'tooManySets',
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
    response: z.strictObject({
      state: z.enum(['absent', 'locked', 'open']),
      /** Before the next try, after wrong ones. */
      waitSeconds: z.int().min(0),
      /** Whether the passphrase opens it on one device only. */
      bound: z.boolean(),
      /** Whether there is a recovery sheet. A vault from before there were sheets has none. */
      hasRecovery: z.boolean(),
      /** Whether the newest sheet was never said to be kept (`vault.sheetKept`): it may have been seen by nobody. */
      sheetWaits: z.boolean(),
      /** Whether it could be bound to this device; asked of the system only while it is open. */
      canBind: z.boolean(),
      /** Why it was locked last, since the program began; `minutes` is how long nothing may happen. */
      lastLock: z.strictObject({ because: LockReason, minutes: z.int() }).optional(),
    }),
  },
  /** First run. The passphrase has at least 12 characters; the vault is open afterwards. */
  'vault.create': {
    request: z.strictObject({ passphrase: NewPassphrase, language: Language }),
    response: RecoverySheet,
  },
  'vault.unlock': { request: z.strictObject({ passphrase: Passphrase }), response: Nothing },
  /** Opens the vault with the code of its sheet. It has the new passphrase and another code from then on. */
  'vault.recover': {
    request: z.strictObject({
      code: z.string().min(1).max(500),
      passphrase: NewPassphrase,
      language: Language,
    }),
    response: RecoverySheet,
  },
  'vault.changePassphrase': {
    request: z.strictObject({ current: Passphrase, next: NewPassphrase }),
    response: Nothing,
  },
  /** Another recovery code; the sheet before it is worth nothing once the new one is kept (`vault.sheetKept`). */
  'vault.renewRecovery': {
    request: z.strictObject({ passphrase: Passphrase, language: Language }),
    response: RecoverySheet,
  },
  /** Whether the passphrase opens the vault on this device only. */
  'vault.bindDevice': {
    request: z.strictObject({ passphrase: Passphrase, bound: z.boolean() }),
    response: Nothing,
  },
  /** Without a reason: because the person asked for it. */
  'vault.lock': { request: z.strictObject({ because: LockReason.optional() }), response: Nothing },
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
  /** Somebody is at work: main counts from here. `vaultLocked` when it is not open. */
  'vault.keepOpen': { request: Nothing, response: Nothing },
  /**
   * Keeps a text until that page sets aside anew, sealed with the vault's key, in main's memory and on disk beside the
   * vault; an empty one takes it away. For words that are not saved yet, or could not be when the vault had to be
   * locked. Answers when it is on disk, or cannot be. `page` is any id, one for each page.
   */
  'vault.setAside': {
    request: z.strictObject({ page: z.uuid(), text: z.string().max(20_000_000) }),
    response: Nothing,
  },
  /**
   * What pages had set aside before this opening and is still not saved, oldest first. `isCutOff`: the program has
   * ended in between. `isUnreadable`: there was something more on disk, which does not open and was put out of the way.
   */
  'vault.takeBack': {
    request: Nothing,
    response: z.strictObject({
      aside: z.array(z.strictObject({ page: z.uuid(), text: z.string(), isCutOff: z.boolean() })),
      isUnreadable: z.boolean(),
    }),
  },
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
  /** The person has the sheet with this code. `wrongRecoveryCode` when another was made since. */
  'vault.sheetKept': {
    request: z.strictObject({ code: z.string().min(1).max(500) }),
    response: Nothing,
  },
  /** A blank interview to print, of this question set or the standard one; `pdf` in base64. */
  'paper.make': {
    request: z.strictObject({ questionSet: QuestionSet.optional(), language: Language }),
    response: z.strictObject({ fileName: z.string(), pdf: z.base64() }),
  },
  /** How it stands with every client; of who is not among them there is no interview. */
  'clients.standings': {
    request: Nothing,
    response: z.strictObject({ standings: z.array(ClientStanding) }),
  },
  /** What the log tells of one client that has a place on a line through time, oldest first. */
  'client.milestones': {
    request: z.strictObject({ clientId: RecordId }),
    response: z.strictObject({ entries: z.array(LogEntry) }),
  },
  /** The practice's own question sets with what is at the desk, in the order in which they were made. */
  'questions.list': { request: Nothing, response: z.strictObject({ sets: z.array(PracticeSet) }) },
  /**
   * Changes the set that was read or saved at `revision`; with 0 it is a new one. Another revision in the vault is
   * `staleRevision`, and nothing is written.
   */
  'questions.save': {
    request: z.strictObject({ id: RecordId, revision: z.int().min(0), change: SetChange }),
    response: z.strictObject({ set: PracticeSet }),
  },
  /** Every version of a set, oldest first. */
  'questions.versions': {
    request: z.strictObject({ id: RecordId }),
    response: z.strictObject({ versions: z.array(SetVersion) }),
  },
} as const satisfies Record<CallName, { request: z.ZodType; response: z.ZodType }>

export type Request<Name extends CallName> = z.infer<(typeof contract)[Name]['request']>
export type Value<Name extends CallName> = z.infer<(typeof contract)[Name]['response']>

/** `problems` says where, with `invalidDossier`; `waitSeconds` how long a next try has to wait, after wrong ones. */
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
  waitSeconds: z.int().min(1).optional(),
})
export type Failure = z.infer<typeof Failure>

/** Errors cross the bridge as values. */
export type Answered<Name extends CallName> = { ok: true; value: Value<Name> } | Failure

/** What a face gives the renderer: one function a call. */
export type Bridge = { readonly [Name in CallName]: (request: Request<Name>) => Promise<Answered<Name>> }
