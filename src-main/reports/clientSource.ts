import type { Language } from '../../shared/bridge/contract.ts'
import type { Dossier, Intake } from '../../shared/model/dossier.ts'
import type { Scores } from '../../shared/scoring/scores.ts'

/** What every part of the client report is made from. Coach notes are in `dossier`; no part reads them. */
export type ClientSource = {
  dossier: Dossier
  intake: Intake
  scores: Scores
  language: Language
  today: string
}
