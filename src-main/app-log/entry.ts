/** What a line of the application log can hold: nothing else can be written. */
import { constants } from 'node:os'
import { z } from 'zod'
import { errorCodes } from '../../shared/bridge/contract.ts'
import { callNames } from '../../shared/bridge/names.ts'

export const events = [
  'started',
  'startFailed',
  'stopped',
  'callFailed',
  'unexpectedError',
  'lockFailed',
  'lockedWhenIdle',
  'lockedOnSleep',
  'backupFailed',
  'spellingFailed',
] as const

/** The classes that are told apart, the most particular first, and what else can be thrown. */
export const errorKinds = [
  'VaultError',
  'Refusal',
  'FileProblem',
  'ZodError',
  'DOMException',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Error',
  'notAnError',
] as const

const platforms = [
  'aix',
  'android',
  'cygwin',
  'darwin',
  'freebsd',
  'haiku',
  'linux',
  'netbsd',
  'openbsd',
  'sunos',
  'win32',
] as const satisfies readonly NodeJS.Platform[]

/**
 * `file:line:column` of the program itself, from its folder on, or of a module within Node. A type of its own, so
 * that only `framesOf` makes one: from what V8 knows, never from text.
 */
export const Frame = z
  .string()
  .max(200)
  .regex(/^(?:node:[a-z0-9_/]+|[\w@+-][\w@.+-]*(?:\/[\w@+-][\w@.+-]*)*):\d{1,6}:\d{1,6}$/)
  .brand<'Frame'>()
export type Frame = z.infer<typeof Frame>

export const framesAtMost = 10

/**
 * Every value is one of a list, a number within bounds, or of a form that leaves no room for a sentence. No id of a
 * client or a record: it would tie a moment at the table to a person.
 */
export const Entry = z.strictObject({
  event: z.enum(events),
  platform: z.enum(platforms).optional(),
  node: z
    .string()
    .regex(/^\d{1,3}(?:\.\d{1,4}){2}$/)
    .optional(),
  /** Which call of the bridge. */
  call: z.enum(callNames).optional(),
  /** What the renderer was told. */
  code: z.enum(errorCodes).optional(),
  /** How long it took, in milliseconds; a day at most. */
  ms: z.int().min(0).max(86_400_000).optional(),
  error: z.enum(errorKinds).optional(),
  /** What the operating system said, `ENOSPC`. */
  systemCode: z.enum(Object.keys(constants.errno)).optional(),
  /** SQLite's extended result code. */
  sqliteCode: z.int().min(1).max(65_535).optional(),
  frames: z.array(Frame).max(framesAtMost).optional(),
})
export type Entry = z.infer<typeof Entry>

/** An entry with what every line has. */
export const Line = z.strictObject({
  time: z.iso.datetime({ precision: 3 }),
  face: z.enum(['desktop', 'loopback']),
  version: z.string().regex(/^\d{1,4}(?:\.\d{1,4}){2}(?:-(?:alpha|beta|rc)\.\d{1,4})?$/),
  ...Entry.shape,
})
