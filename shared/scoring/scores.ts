/** What the scoring model says of one interview. Numbers are rounded to one decimal; indices run from 0 to 100. */
import type { scoringModel } from '../model/dossier.ts'
import type { Group } from '../model/factors.ts'

export type Bounds = [lower: number, upper: number]

/** `index` 0-100 or null when nothing is answered; `bounds` null when nothing is applicable. */
export type Index = { index: number | null; bounds: Bounds | null }

export type Zone = 'overload' | 'vulnerable' | 'surplus'
export type Quadrant =
  | 'lowDemands-highResources'
  | 'highDemands-highResources'
  | 'lowDemands-lowResources'
  | 'highDemands-lowResources'

export type DemandScore = {
  id: string
  group: 'demands'
  /** 0-100: presence times drain. */
  load: number
  /** 0-100: presence times gain; null when gain was not asked. */
  challenge: number | null
  priority: number
}
export type ResourceScore = {
  id: string
  group: 'workResources' | 'personalResources'
  /** 0-100: presence. */
  support: number
  /** 0-100: absence times need. */
  gap: number
  priority: number
}
export type FactorScore = DemandScore | ResourceScore

export type Lever = { id: string; group: Group; priority: number }

export type Flag =
  | 'safety'
  | 'relationships'
  | 'noFeedback'
  | 'contradiction:lackOfControl/autonomy'
  | 'contradiction:unclearGoals/clearGoals'
  | 'modelMismatch'

export type Scores = {
  model: typeof scoringModel
  completeness: { answered: number; applicable: number }
  demands: Index
  workResources: Index
  personalResources: Index
  resources: Index
  /** `value` and `bounds` from -100 to 100: resources minus demands. */
  balance: { value: number | null; bounds: Bounds | null; zone: Zone | null }
  quadrant: Quadrant | null
  expectation: { strain: 'low' | 'average' | 'high' | null; motivation: 'low' | 'average' | 'high' | null }
  /** The balance exists and no way to fill in what is missing changes the quadrant. */
  stable: boolean
  signals: { strain: number | null; engagement: number | null }
  /** Answered factors in table order. */
  factors: FactorScore[]
  /** Where to start: priority 25 or more, highest first. */
  levers: Lever[]
  energisers: string[]
  mixed: string[]
  flags: Flag[]
}

export type PlanCoverage = { needed: Group[]; covered: Group[]; missing: Group[] }
