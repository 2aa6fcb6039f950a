/** The words of an interview that belong to no factor: where they stand, and how they are put there. */
import type { Intake } from './dossier.ts'
import type { TopicWords } from './talk.ts'
import { isRound, type SignalRound } from './topics.ts'

/** What is talked about: a question without ratings, a round of signals, or how to go on. */
export type About = 'situation' | 'matters' | 'nextSteps' | SignalRound

type Said = Pick<Intake, 'situation' | 'matters' | 'nextSteps' | 'signalWords'>

export const wordsAbout = (intake: Said, about: About): TopicWords | undefined =>
  isRound(about) ? intake.signalWords?.[about] : intake[about]

/** The part of the interview that changes with these words; the other rounds stay in it. */
export const withWordsAbout = (intake: Said, about: About, words: TopicWords): Said =>
  isRound(about) ? { signalWords: { ...intake.signalWords, [about]: words } } : { [about]: words }
