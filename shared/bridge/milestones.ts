/** Which entries of the log have a place on a client's line through time. */
import type { LogEvent } from './log.ts'

/**
 * The dossier begun or brought in, the plan made and changed, an earlier version put back, reports made and handed
 * over, files taken along. An interview stands there by its own date; that one was looked at or typed in is no milestone.
 */
export function isMilestone({ kind, recordKind }: Pick<LogEvent, 'kind' | 'recordKind'>): boolean {
  if (kind === 'added' || kind === 'imported') return recordKind === 'client' || recordKind === 'plan'
  if (kind === 'changed') return recordKind === 'plan'
  return kind === 'historyRestored' || kind === 'reported' || kind === 'released' || kind === 'exported'
}
