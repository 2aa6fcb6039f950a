/** What the place in the model means, the same on the screen and on paper. */
import type { Language } from '../bridge/contract.ts'
import type { Scores } from '../scoring/scores.ts'
import { textsIn } from './index.ts'

/**
 * The sentence of the quadrant; undefined without one. Where the balance is near 0, high demands over low resources (or
 * the other way round) are each less than fifteen from the middle of the scale: "much" and "little" would say too much.
 * So would "little" of demands that outweigh what there is to lean on.
 */
export function placeSentence(
  { balance, quadrant }: Pick<Scores, 'balance' | 'quadrant'>,
  language: Language,
): string | undefined {
  const { lessToLeanOn, nearMiddle, quadrants } = textsIn(language).model
  if (quadrant === null) return undefined
  if (quadrant === 'lowDemands-lowResources' && balance.zone === 'overload') return lessToLeanOn
  const isSplit = quadrant === 'highDemands-lowResources' || quadrant === 'lowDemands-highResources'
  return isSplit && balance.zone === 'vulnerable' ? nearMiddle[quadrant] : quadrants[quadrant].sentence
}
