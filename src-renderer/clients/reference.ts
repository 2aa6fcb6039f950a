/** How a new dossier is called when the coach does not say otherwise. */

/** `C-2026-007` when 006 is the highest of this year; counts from 001. */
export function proposeReference(known: readonly string[], year: number): string {
  const prefix = `C-${year}-`
  const highest = known
    .filter((reference) => reference.startsWith(prefix))
    .map((reference) => Number(reference.slice(prefix.length)))
    .filter((count) => Number.isSafeInteger(count) && count > 0)
    .reduce((most, count) => Math.max(most, count), 0)
  return `${prefix}${String(highest + 1).padStart(3, '0')}`
}
