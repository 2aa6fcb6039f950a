/** One dossier in, one PDF out. */
import type { Audience, Language } from '../../shared/bridge/contract.ts'
import type { Dossier } from '../../shared/model/dossier.ts'
import { clientReport } from './clientReport.ts'
import { employerContent } from './employerContent.ts'
import { employerReport } from './employerReport.ts'
import { reportFileName } from './fileNames.ts'
import { makePdf } from './pdfDocument.ts'

export { ReportRefused } from './reportRefused.ts'

export type MadeReport = { fileName: string; pdf: Uint8Array }

/**
 * The report for one audience. `today` is the calendar date of the report; the same dossier and date give the
 * same bytes. Offline: nothing is fetched, and only the font files are read (`fontFolder`, or their packages).
 * Throws `ReportRefused` when there is no interview for a client's report, or when something is marked for the
 * employer that may not reach one.
 */
export async function makeReport(
  dossier: Dossier,
  audience: Audience,
  language: Language,
  today: string,
  fontFolder?: string,
): Promise<MadeReport> {
  const report =
    audience === 'client'
      ? clientReport(dossier, language, today)
      : employerReport(employerContent(dossier, today), language)
  return {
    fileName: reportFileName(audience, language, today, dossier.client.reference),
    pdf: await makePdf(report, fontFolder),
  }
}
