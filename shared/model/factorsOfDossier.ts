/** Which factors an interview knows: the standard ones and those that the practice added. */
import { answersOf, answerTo, newestFirst, type Dossier, type Intake } from './dossier.ts'
import {
  factorsByGroup,
  groupOfExtraFactor,
  groupOfKind,
  groupOfStandardFactor,
  groups,
  isStandardFactor,
  type Group,
} from './factors.ts'

export type FactorInGroup = { id: string; group: Group }

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Every factor of an interview in table order: per group the standard ones, then added ones by id. */
export function factorsOfIntake(intake: Pick<Intake, 'answers'>): FactorInGroup[] {
  const added = answersOf(intake)
    .filter(([id]) => !isStandardFactor(id))
    .sort(([a], [b]) => byCodeUnit(a, b))
  return groups.flatMap((group) => [
    ...factorsByGroup[group].map((id): FactorInGroup => ({ id, group })),
    ...added
      .filter(([, answer]) => answer.kind !== undefined && groupOfKind(answer.kind) === group)
      .map(([id]): FactorInGroup => ({ id, group })),
  ])
}

/** The same without what is named in `notApplicable`. */
export function applicableFactors(intake: Pick<Intake, 'answers' | 'notApplicable'>): FactorInGroup[] {
  const left = new Set(intake.notApplicable)
  return factorsOfIntake(intake).filter(({ id }) => !left.has(id))
}

/**
 * The groups that the interviews give a factor, the newest first; one for a standard factor, none if unknown. One
 * of the extra set has its own group too, whatever an interview calls it: its name says what it is.
 */
export function factorGroups(dossier: Pick<Dossier, 'intakes'>, id: string): Group[] {
  const standard = groupOfStandardFactor(id)
  if (standard !== undefined) return [standard]
  const given = newestFirst(dossier)
    .flatMap((intake) => answerTo(intake, id)?.kind ?? [])
    .map(groupOfKind)
  const own = groupOfExtraFactor(id)
  return own === undefined || given.length === 0 ? given : [...given, own]
}
