/** A log as a table for people: what stands in the file that a coach exports. */
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import type { Language } from '../../shared/bridge/contract.ts'
import type { LogEntry } from '../../shared/bridge/log.ts'
import { textsIn } from '../../shared/texts/index.ts'

/**
 * A header in the language, then a row for each entry. `referenceOf` says how a dossier is called, undefined for what
 * is no longer there. Moments are in this computer's time, with its distance from UTC.
 */
export function logTable(
  entries: readonly LogEntry[],
  referenceOf: (clientId: string) => string | undefined,
  language: Language,
): string[][] {
  const { columns, kinds, parts, audiences, erasedClient } = textsIn(language).log
  const dossierOf = ({ clientId, recordKind }: LogEntry): string =>
    clientId === undefined || recordKind === 'settings' || recordKind === 'questions'
      ? ''
      : (referenceOf(clientId) ?? erasedClient)
  return [
    Object.values(columns),
    ...entries.map((entry) => [
      String(entry.number),
      format(parseISO(entry.at), 'yyyy-MM-dd HH:mm:ss xxx'),
      dossierOf(entry),
      kinds[entry.kind],
      entry.recordKind === undefined ? '' : parts[entry.recordKind],
      String(entry.revision ?? ''),
      entry.audience === undefined ? '' : audiences[entry.audience],
      entry.digest ?? '',
      String(entry.count ?? ''),
      entry.user,
    ]),
  ]
}
