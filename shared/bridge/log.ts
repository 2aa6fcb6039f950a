/** The log of a vault, as it crosses the bridge: when, what kind of event, whose dossier, by whom. No content. */
import { z } from 'zod'

export const logKinds = [
  'vaultMade',
  'vaultMigrated',
  'unlocked',
  'unlockFailed',
  'recovered',
  'locked',
  'passphraseChanged',
  'recoveryRenewed',
  'deviceBound',
  'deviceFreed',
  'added',
  'imported',
  'opened',
  'changed',
  'historySeen',
  'historyRestored',
  'reported',
  'released',
  'exported',
  'erased',
  'backedUp',
  'restored',
  'restoreUndone',
  'logExported',
] as const
export type LogKind = (typeof logKinds)[number]

/**
 * What an event is about. `digest` is the SHA-256, in hex, of a document that was handed over; with 'restored', of the
 * copy of the vault that was kept before.
 */
export const LogEvent = z.strictObject({
  kind: z.enum(logKinds),
  clientId: z.string().optional(),
  recordId: z.string().optional(),
  recordKind: z.enum(['client', 'intake', 'plan', 'settings', 'questions']).optional(),
  /** The revision that was written, seen or put back. */
  revision: z.int().min(1).optional(),
  audience: z.enum(['client', 'employer']).optional(),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** How often, and when first and last, with 'unlockFailed'. */
  count: z.int().min(1).optional(),
  firstAt: z.iso.datetime().optional(),
  lastAt: z.iso.datetime().optional(),
})
export type LogEvent = z.infer<typeof LogEvent>

/** `number` counts from 1; `at` is UTC, ISO 8601; `user` is the account on this computer. */
export const LogEntry = LogEvent.extend({ number: z.int().min(1), at: z.iso.datetime(), user: z.string() })
export type LogEntry = z.infer<typeof LogEntry>

/** Where the chain does not hold: entry `number` is missing, was changed, or does not follow the one before. */
export const LogBreak = z.strictObject({
  number: z.int().min(1),
  what: z.enum(['missing', 'changed', 'unlinked']),
})
export type LogBreak = z.infer<typeof LogBreak>

export const LogBook = z.strictObject({ entries: z.array(LogEntry), breaks: z.array(LogBreak) })
export type LogBook = z.infer<typeof LogBook>
