/** A client's dossier as the text of a `*.dossier.json` file, out and in. */
import { createHash, randomUUID } from 'node:crypto'
import { assembleDossier } from '../../shared/bridge/assemble.ts'
import type { Dossier } from '../../shared/model/dossier.ts'
import { parseDossierText } from '../../shared/model/parseDossier.ts'
import { inFileName } from '../exchange/inFileName.ts'
import type { VaultRecord } from '../vault/vault.ts'
import { clientRecords, isFilledElsewhere } from './clientRecords.ts'
import { answer, type HandlersOf } from './handlers.ts'
import { Refusal } from './refusal.ts'
import type { OpenVault } from './vaultService.ts'

export const dossierService = (openVault: OpenVault): HandlersOf<'dossier.export' | 'dossier.import'> => ({
  'dossier.export': answer(({ clientId }) => {
    const vault = openVault()
    const dossier = assembleDossier(clientRecords(vault, clientId))
    const text = `${JSON.stringify(dossier, null, 2)}\n`
    vault.note({ kind: 'exported', clientId, digest: createHash('sha256').update(text).digest('hex') })
    return { fileName: dossierFileName(dossier.client.reference), text }
  }),

  /** Always a new client, also when one with this reference is there: nothing is overwritten. */
  'dossier.import': answer(({ text }) => {
    const vault = openVault()
    const parsed = parseDossierText(text)
    if (!parsed.ok) throw new Refusal('invalidDossier', parsed.problems)
    const records = recordsFor(parsed.value)
    vault.insert(records, 'imported')
    return { clientId: records[0].clientId }
  }),
})

/** The records that hold a dossier's parts, the client's own first. */
function recordsFor(dossier: Dossier): [NewRecord, ...NewRecord[]] {
  const { intakes, plan } = dossier
  const card = Object.fromEntries(Object.entries(dossier).filter(([key]) => !isFilledElsewhere(key)))
  const clientId = randomUUID()
  const part = (kind: 'intake' | 'plan', body: unknown): NewRecord => ({
    id: randomUUID(),
    clientId,
    kind,
    body,
  })
  return [
    { id: clientId, clientId, kind: 'client', body: card },
    ...intakes.map((intake) => part('intake', intake)),
    ...(plan === undefined ? [] : [part('plan', plan)]),
  ]
}

type NewRecord = Omit<VaultRecord, 'revision'>

/** Neutral: the practice's own reference, no name. */
export const dossierFileName = (reference: string): string =>
  `dossier-${inFileName(reference, 60) || 'export'}.dossier.json`
