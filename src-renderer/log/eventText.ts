/** A line of the log in words. */
import type { Texts } from '../../shared/texts/index.ts'
import type { LogLine } from './logDays.ts'

/** "Gewijzigd: gesprek · 37 keer". */
export function eventText(
  { last, count }: LogLine,
  { kinds, parts, audiences, times }: Texts['log'],
): string {
  const about = [
    ...(last.recordKind === undefined ? [] : [parts[last.recordKind]]),
    ...(last.audience === undefined ? [] : [audiences[last.audience]]),
  ]
  const what = about.length === 0 ? kinds[last.kind] : `${kinds[last.kind]}: ${about.join(', ')}`
  const often = last.count ?? count
  return often > 1 ? `${what} · ${times.replace('{count}', String(often))}` : what
}
