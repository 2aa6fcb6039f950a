/**
 * After how many minutes the vault locks by itself. There is no "never": a vault that stays open is open for whoever
 * finds the laptop. An hour is longer than people talk without touching anything, and the exact place comes back.
 */
export const lockAfterChoices = [1, 5, 10, 15, 30, 60] as const
export type LockAfterMinutes = (typeof lockAfterChoices)[number]

export const standardLockAfter: LockAfterMinutes = 10
