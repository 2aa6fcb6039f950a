/** A dossier from the records that hold its parts. */
import { dossierFormat, dossierVersion, type Dossier } from '../model/dossier.ts'
import type { StoredRecord } from './records.ts'

/**
 * Puts one client's records together; interviews keep the order in which they were made. Not checked here:
 * `parseDossier` does that. Throws when the client's own record is not among them.
 */
export function assembleDossier(records: readonly StoredRecord[]): Dossier {
  const card = records.find((record) => record.kind === 'client')
  if (card === undefined) throw new Error('A dossier needs the record of its client')
  const plan = records.find((record) => record.kind === 'plan')
  return {
    ...card.body,
    format: dossierFormat,
    version: dossierVersion,
    intakes: records.flatMap((record) => (record.kind === 'intake' ? [record.body] : [])),
    ...(plan === undefined ? {} : { plan: plan.body }),
  }
}
