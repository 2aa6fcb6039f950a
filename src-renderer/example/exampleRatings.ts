/** The ratings of the made-up dossier: of a demand presence, drain and gain, of a resource presence and need. */
import type { Rating } from '../../shared/model/dossier.ts'
import type { SignalId, StandardFactorId } from '../../shared/model/factors.ts'

export type Ratings = Record<StandardFactorId, readonly [Rating, Rating, Rating?]>

export const ratingsBefore: Ratings = {
  deadlines: [3, 3, 1],
  workload: [4, 4, 0],
  complexity: [3, 1, 4],
  monotony: [1, 1],
  lackOfControl: [3, 3, 0],
  poorRelationships: [1, 1],
  unclearGoals: [3, 3, 0],
  bureaucracy: [2, 2, 0],
  coaching: [1, 3],
  development: [3, 3],
  feedback: [0, 4],
  autonomy: [1, 3],
  clearGoals: [1, 3],
  selfConfidence: [2, 3],
  resilience: [1, 3],
  assertiveness: [1, 4],
  timeManagement: [3, 3],
  stressManagement: [1, 4],
}

export const ratingsAfter: Ratings = {
  ...ratingsBefore,
  deadlines: [3, 3, 2],
  workload: [3, 3, 1],
  lackOfControl: [3, 2, 0],
  unclearGoals: [2, 3, 0],
  feedback: [2, 4],
  selfConfidence: [2, 3],
  assertiveness: [2, 4],
  stressManagement: [2, 4],
}

export const signalsBefore: Record<SignalId, Rating> = {
  exhaustion: 3,
  mentalDistance: 2,
  cognitiveDifficulty: 2,
  emotionalDifficulty: 2,
  vigour: 1,
  dedication: 3,
  absorption: 2,
  sleep: 3,
  privateLoad: 1,
  recovery: 1,
}

export const signalsAfter: Record<SignalId, Rating> = {
  ...signalsBefore,
  exhaustion: 2,
  mentalDistance: 1,
  cognitiveDifficulty: 1,
  emotionalDifficulty: 1,
  vigour: 2,
  sleep: 2,
  recovery: 2,
}
