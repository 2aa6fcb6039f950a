/** Reports from what the vault holds, and which of them were handed over. */
import { createHash } from 'node:crypto'
import type { Audience, Language } from '../../shared/bridge/contract.ts'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import type { Dossier } from '../../shared/model/dossier.ts'
import { clientRecords, soundDossier } from './clientRecords.ts'
import type { Vault } from '../vault/vault.ts'
import { answer, type HandlersOf } from './handlers.ts'
import { Refusal } from './refusal.ts'
import type { OpenVault } from './vaultService.ts'

export function reportService(
  openVault: OpenVault,
  today: () => string,
): HandlersOf<'report.make' | 'report.released'> {
  /** Of what each report was made, as long as the vault stays open: the next session opens another. */
  const made = new WeakMap<Vault, Map<string, string>>()
  const madeIn = (vault: Vault): Map<string, string> => {
    const reports = made.get(vault) ?? new Map<string, string>()
    made.set(vault, reports)
    return reports
  }

  return {
    'report.make': async ({ clientId, audience, language }) => {
      const vault = openVault()
      const records = clientRecords(vault, clientId)
      const { fileName, pdf } = await make(soundDossier(records), audience, language, today())
      const digest = createHash('sha256').update(pdf).digest('hex')
      vault.note({ kind: 'reported', clientId, audience, digest })
      madeIn(vault).set(reportKey(clientId, audience, digest), stateOf(records))
      return { fileName, pdf: Buffer.from(pdf).toString('base64') }
    },

    /** Noted each time that the same pages are handed over; never for what was not shown, or has changed since. */
    'report.released': answer(({ clientId, audience, digest }) => {
      const vault = openVault()
      const madeOf = madeIn(vault).get(reportKey(clientId, audience, digest))
      if (madeOf !== stateOf(clientRecords(vault, clientId))) throw new Refusal('reportOutdated')
      vault.note({ kind: 'released', clientId, audience, digest })
      return {}
    }),
  }
}

const reportKey = (clientId: string, audience: Audience, digest: string): string =>
  `${clientId} ${audience} ${digest}`

/** Another after every save of any of a client's records. */
const stateOf = (records: readonly StoredRecord[]): string =>
  records.map(({ id, revision }) => `${id} ${revision}`).join('\n')

/** The report; what stands in its way becomes 'invalidDossier' with the place. */
async function make(dossier: Dossier, audience: Audience, language: Language, today: string) {
  // Loaded when the first report is asked for: pdfmake and the fonts are the heaviest part of the product.
  const { makeReport } = await import('../reports/makeReport.ts')
  const { ReportRefused } = await import('../reports/reportRefused.ts')
  try {
    return await makeReport(dossier, audience, language, today)
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error
    throw new Refusal('invalidDossier', error.problems)
  }
}
