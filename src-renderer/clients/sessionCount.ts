/** A number of sessions as it is typed. */

/** Undefined for an empty field; null for what is no whole number from 0 to 999. */
export function sessionCount(typed: string): number | undefined | null {
  const text = typed.trim()
  if (text === '') return undefined
  return /^\d{1,3}$/.test(text) ? Number(text) : null
}
