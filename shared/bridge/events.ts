/** What main tells the pages by itself: these two, and nothing else. */
import { z } from 'zod'
import type { EventName } from './names.ts'

/** `screen`: the laptop's own screen lock; `closing`: the program ends. */
export const LockReason = z.enum(['demand', 'idle', 'sleep', 'screen', 'closing'])
export type LockReason = z.infer<typeof LockReason>

export const events = {
  /** Put everything on disk and lock; after `within` milliseconds main does it itself. */
  locking: z.strictObject({ because: LockReason, within: z.int().min(0) }),
  /** The vault is locked, and its key is gone. */
  locked: z.strictObject({ because: LockReason }),
} as const satisfies Record<EventName, z.ZodType>

export type EventDetail<Name extends EventName> = z.infer<(typeof events)[Name]>

/** How main tells every page; a face brings it. */
export type Tell = <Name extends EventName>(name: Name, detail: EventDetail<Name>) => void
/** How a page hears of it; what comes has not been checked yet. */
export type Listen = (name: EventName, listener: (detail: unknown) => void) => void
