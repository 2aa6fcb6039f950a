/** What the client notices, in the words that were chosen for each signal. Nothing is counted here. */
import type { Language } from '../bridge/contract.ts'
import type { Intake } from '../model/dossier.ts'
import type { SignalId } from '../model/factors.ts'
import { signalRounds, topicsOf, type SignalRound } from '../model/topics.ts'
import { textsIn } from './index.ts'

export type Noticed = {
  round: SignalRound
  name: string
  /** `anchor`: what was chosen. */
  signals: { id: SignalId; name: string; anchor: string }[]
}

/**
 * The rated signals by round, in the order of the interview; no round of which nothing was rated. A signal that no
 * interview of the program asks has no words here.
 */
export function noticed(intake: Intake, language: Language): Noticed[] {
  const { signals: words, talk } = textsIn(language)
  return topicsOf(intake)
    .flatMap((topic) => (topic.kind === 'signals' ? [topic.round] : []))
    .map((round) => ({
      round,
      name: talk.rounds[round],
      signals: signalRounds[round].flatMap((id) => {
        const level = intake.signals?.[id]
        return level === undefined ? [] : [{ id, name: words[id].name, anchor: words[id].anchors[level] }]
      }),
    }))
    .filter(({ signals }) => signals.length > 0)
}
