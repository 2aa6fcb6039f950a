/** Reports from what the vault holds. */
import type { Audience, Language } from '../../shared/bridge/contract.ts'
import type { Dossier } from '../../shared/model/dossier.ts'
import { clientRecords, soundDossier } from './clientRecords.ts'
import type { HandlersOf } from './handlers.ts'
import { Refusal } from './refusal.ts'
import type { OpenVault } from './vaultService.ts'

export const reportService = (openVault: OpenVault, today: () => string): HandlersOf<'report.make'> => ({
  'report.make': async ({ clientId, audience, language }) => {
    const dossier = soundDossier(clientRecords(openVault(), clientId))
    const { fileName, pdf } = await make(dossier, audience, language, today())
    return { fileName, pdf: Buffer.from(pdf).toString('base64') }
  },
})

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
