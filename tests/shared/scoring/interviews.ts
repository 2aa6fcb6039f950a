/** Short ways to write an interview in a test. */
import type { Answer, Rating } from '../../../shared/model/dossier.ts'
import type { Ratings } from '../model/arbitraries.ts'

export const demand = (presence: Rating, drain: Rating, gain?: Rating): Answer => ({
  presence,
  drain,
  ...(gain === undefined ? {} : { gain }),
})
export const resource = (presence: Rating, need: Rating): Answer => ({ presence, need })

export const interview = (answers: Record<string, Answer>, rest: Omit<Ratings, 'answers'> = {}): Ratings => ({
  answers: answers as Ratings['answers'],
  ...rest,
})
