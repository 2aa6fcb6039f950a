/** On which days an interview was held: the days on which something was entered, and the date that the coach gave it. */
import type { Intake } from './dossier.ts'
import { mostSittings } from './talk.ts'

type Held = Pick<Intake, 'date'> & { talk?: { sittings?: readonly string[] | undefined } | undefined }

/** The days with this one among them, each once, oldest first. */
export const withSitting = (days: readonly string[], day: string): string[] =>
  [...new Set([...days, day])].sort().slice(-mostSittings)

/** Every day of this interview, oldest first; its own date among them, as a form on paper has no other. */
export const daysOf = ({ date, talk }: Held): string[] =>
  [...new Set([date, ...(talk?.sittings ?? [])])].sort()

/**
 * The day until `today` on which there was contact last: of the newest sitting, else the interview's own date;
 * undefined while all of it is yet to be.
 */
export function lastContactOf({ date, talk }: Held, today: string): string | undefined {
  const sat = (talk?.sittings ?? []).filter((day) => day <= today)
  return sat.toSorted().at(-1) ?? (date <= today ? date : undefined)
}
