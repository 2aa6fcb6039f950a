/** Backups, as they cross the bridge. */
import { z } from 'zod'

export const FolderPath = z.string().min(1).max(4096)

const At = z.iso.datetime()

/** Which file: its name, in a folder by its whole path. */
export const BackupSource = z.strictObject({ folder: FolderPath, name: z.string().max(100) })
export type BackupSource = z.infer<typeof BackupSource>

/**
 * `kept`: made before a restore or a change of format. `aside`: a vault that gave its place to a backup. `isOther`: of
 * another vault than the one that is there.
 */
export const BackupEntry = BackupSource.extend({
  kind: z.enum(['regular', 'kept', 'aside']),
  madeAt: At,
  /** In bytes. */
  size: z.int().min(0),
  isOther: z.boolean(),
})
export type BackupEntry = z.infer<typeof BackupEntry>

/** What a restore changes for one client. The counts are of records; the moments are when the latest of them was saved. */
export const ClientChange = z.strictObject({
  clientId: z.string(),
  what: z.enum(['comesBack', 'goesBack', 'disappears']),
  reference: z.string(),
  name: z.string().optional(),
  /** Only in the backup. */
  back: z.int().min(0),
  /** In both, and not the same. */
  older: z.int().min(0),
  /** Only in the vault. */
  lost: z.int().min(0),
  savedThen: At.nullable(),
  savedNow: At.nullable(),
})
export type ClientChange = z.infer<typeof ClientChange>

/** `unchanged` counts clients. */
export const BackupPreview = z.strictObject({
  madeAt: At,
  changes: z.array(ClientChange),
  unchanged: z.int().min(0),
})
export type BackupPreview = z.infer<typeof BackupPreview>

/** How it stands with the backups of the open vault; `Code` is the schema of an error code. */
export const overviewWith = <Code extends z.ZodType>(Code: Code) =>
  z.strictObject({
    folder: z.string(),
    /** Newest first, in both folders. */
    backups: z.array(BackupEntry),
    /** Nothing has changed since one of them. */
    isCurrent: z.boolean(),
    /** Why the last attempt of this session failed. */
    failure: z.strictObject({ code: Code, at: At }).optional(),
    second: z
      .strictObject({
        folder: z.string(),
        isReachable: z.boolean(),
        /** When a backup could last be brought there, as far as is known. */
        reachedAt: At.optional(),
        failure: Code.optional(),
      })
      .optional(),
    /** The restore that can still be undone. */
    undo: z.strictObject({ restoredAt: At }).optional(),
  })
