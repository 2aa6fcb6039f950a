/** One client's records as the vault has them, and the check that every change of them passes. */
import { assembleDossier } from '../../shared/bridge/assemble.ts'
import { ClientRecord, StoredRecord } from '../../shared/bridge/records.ts'
import type { Dossier } from '../../shared/model/dossier.ts'
import { parseDossier } from '../../shared/model/parseDossier.ts'
import type { Vault } from '../vault/vault.ts'
import { Refusal } from './refusal.ts'

/** A client's own record. Throws 'notFound' when there is no such client. */
export function clientCard(vault: Vault, clientId: string): ClientRecord {
  const card = vault.read(clientId)
  if (card.kind !== 'client') throw new Refusal('notFound')
  return ClientRecord.parse(card)
}

/** In the order in which they were made. Throws 'notFound' when there is no such client. */
export function clientRecords(vault: Vault, clientId: string): StoredRecord[] {
  clientCard(vault, clientId)
  return vault.ofClient(clientId).map((record) => StoredRecord.parse(record))
}

/** The dossier that these records make. Throws 'invalidDossier' when it could not leave or enter as a file. */
export function soundDossier(records: readonly StoredRecord[]): Dossier {
  refuseStrayParts(records)
  const parsed = parseDossier(assembleDossier(records))
  if (!parsed.ok) throw new Refusal('invalidDossier', parsed.problems)
  return parsed.value
}

/** Fields of a dossier that the file itself and other records fill: a client's record may not bring them. */
export const isFilledElsewhere = (key: string): boolean =>
  ['format', 'version', 'intakes', 'plan'].includes(key)

function refuseStrayParts(records: readonly StoredRecord[]): void {
  const strays = records
    .filter(({ kind }) => kind === 'client')
    .flatMap(({ body }) => Object.keys(body).filter(isFilledElsewhere))
  if (strays.length === 0) return
  throw new Refusal(
    'invalidDossier',
    strays.map((key) => ({ path: `$.${key}`, code: 'forbiddenKey', value: key })),
  )
}
