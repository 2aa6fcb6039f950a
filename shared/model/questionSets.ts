/**
 * Question sets: the ones that come with the program, what a set asks, and how an interview begins with one. To the
 * scoring a set is nothing new: what it adds stands in the answers, what it leaves out counts as not applicable.
 */
import type { Intake } from './dossier.ts'
import {
  extraFactorsByGroup,
  factorsByGroup,
  groupOfExtraFactor,
  groupOfKind,
  groupOfStandardFactor,
  groups,
  isExtraFactor,
  isStandardFactor,
  kindOfGroup,
  standardFactors,
  standardSignals,
  type ExtraFactorId,
  type Group,
} from './factors.ts'
import type { FactorInGroup } from './factorsOfDossier.ts'
import { followUpAfter } from './followUp.ts'
import type { Label } from './fields.ts'
import { findHealthTerm } from './healthTerms.ts'
import type { OwnFactor, QuestionSet } from './talk.ts'

/** The sets that come with the program; a change of one is a new version of it. */
export const shippedSets = {
  standard: { id: 'standard', version: 1, factors: copyOf(factorsByGroup) },
  extended: {
    id: 'extended',
    version: 1,
    factors: {
      demands: [...factorsByGroup.demands, ...extraFactorsByGroup.demands],
      workResources: [...factorsByGroup.workResources, ...extraFactorsByGroup.workResources],
      personalResources: [...factorsByGroup.personalResources, ...extraFactorsByGroup.personalResources],
    },
  },
} as const satisfies Record<string, QuestionSet>
export type ShippedSetId = keyof typeof shippedSets

export const isShippedSet = (id: string): id is ShippedSetId => Object.hasOwn(shippedSets, id)

/**
 * Whether a practice's own factor may have this id: not that of another factor or signal, none that every object in
 * JavaScript knows, and without the sign that sets the keys of other topics apart.
 */
export const mayBeOwn = (id: string): boolean =>
  !isStandardFactor(id) &&
  !isExtraFactor(id) &&
  !standardSignals.some((signal) => signal === id) &&
  !(id in {}) &&
  !id.includes(':')

/**
 * What a set asks, per group in its order. Whatever a file says, each factor is asked once and in its own group, and
 * one that nobody knows is not asked.
 */
export function factorsOfSet({ factors, own = [] }: Pick<QuestionSet, 'factors' | 'own'>): FactorInGroup[] {
  const seen = new Set<string>()
  const isAsked = (id: string, group: Group): boolean => {
    if (seen.has(id) || groupIn(own, id) !== group) return false
    seen.add(id)
    return true
  }
  return groups.flatMap((group) =>
    factors[group].filter((id) => isAsked(id, group)).map((id): FactorInGroup => ({ id, group })),
  )
}

/** The same set without what it does not ask. */
export function tidySet(set: QuestionSet): QuestionSet {
  const asked = factorsOfSet(set)
  const { own, ...rest } = set
  const written = asked.flatMap(({ id }) => ownFactorOf(own, id) ?? [])
  return {
    ...rest,
    factors: inGroups((group) => asked.filter((factor) => factor.group === group).map(({ id }) => id)),
    ...(written.length === 0 ? {} : { own: written }),
  }
}

/**
 * How an interview with this set begins: the set itself, a nameplate for each factor that is not a standard one, so
 * that it counts, and the standard ones that the set leaves out, so that they do not. `labelOf` says what an extra
 * factor is called; both languages, since the dossier may be read in either.
 */
export function beginWith(
  asked: QuestionSet,
  labelOf: (id: ExtraFactorId) => Label,
): Pick<Intake, 'questionSet' | 'answers' | 'notApplicable'> {
  const questionSet = tidySet(asked)
  const factors = factorsOfSet(questionSet)
  const added = factors
    .filter(({ id }) => !isStandardFactor(id))
    .map(({ id, group }) => [
      id,
      { kind: kindOfGroup(group), label: isExtraFactor(id) ? labelOf(id) : labelOfOwn(questionSet.own, id) },
    ])
  const left = leftOutBy(questionSet)
  return {
    questionSet,
    answers: Object.fromEntries(added) as Intake['answers'],
    ...(left.length === 0 ? {} : { notApplicable: left }),
  }
}

/**
 * A follow-up after `previous` with a set, which need not be that of then. What the client called not applicable still
 * is, where it is asked; what the set of then left out is no such thing.
 */
export function followUpWith(
  previous: Intake | undefined,
  begin: Pick<Intake, 'id' | 'date'>,
  asked: QuestionSet,
  labelOf: (id: ExtraFactorId) => Label,
): Intake {
  // From before there were sets: whatever was added then is asked again.
  if (previous && previous.questionSet === undefined && asked.id === shippedSets.standard.id)
    return followUpAfter(previous, begin)
  const { notApplicable = [], ...beginning } = beginWith(asked, labelOf)
  const { notApplicable: before = [], ...carried } = followUpAfter(previous, begin, asked)
  const leftThen = leftOutBy(previous?.questionSet)
  const askedNow = new Set(factorsOfSet(asked).map(({ id }) => id))
  const left = [...notApplicable, ...before.filter((id) => askedNow.has(id) && !leftThen.includes(id))]
  return { ...carried, ...beginning, ...(left.length > 0 && { notApplicable: left }) }
}

/** An interview that asks one more from now on: thought of at the table, in this interview's set alone. */
export function withAddedFactor(intake: Intake, own: OwnFactor): Intake {
  const { answers, questionSet } = intake
  const group = groupOfKind(own.kind)
  const answer = { kind: own.kind, label: labelOfFactor(own) }
  return {
    ...intake,
    answers: { ...answers, [own.id]: answer },
    ...(questionSet && {
      questionSet: {
        ...questionSet,
        factors: { ...questionSet.factors, [group]: [...questionSet.factors[group], own.id] },
        own: [...(questionSet.own ?? []), own],
        changedAtTable: true,
      },
    }),
  }
}

/** The standard factors that a set leaves out; none where an interview has no set. */
export function leftOutBy(set: QuestionSet | undefined): string[] {
  if (set === undefined) return []
  const asked = new Set(factorsOfSet(set).map(({ id }) => id))
  return standardFactors.filter((id) => !asked.has(id))
}

/** What the practice calls a factor of its own, in the languages in which it has a name. */
export function labelOfFactor({ nl, en }: OwnFactor): Label {
  return { ...(nl && { nl: nl.name }), ...(en && { en: en.name }) }
}

/** Whether a set asks something, and everything in it is what it says: each factor once, in its group, under an id of its own. */
export function soundSet(set: Pick<QuestionSet, 'factors' | 'own'>): boolean {
  const asked = factorsOfSet(set).length
  const listed = groups.flatMap((group) => set.factors[group]).length
  const ids = (set.own ?? []).map(({ id }) => id)
  return (
    asked > 0 &&
    asked === listed &&
    ids.every(mayBeOwn) &&
    new Set(ids).size === ids.length &&
    (set.own ?? []).every((factor) => healthTermIn(factor) === undefined)
  )
}

/**
 * The word in the name of a demand or work resource that may not reach an employer, if there is one: such a factor
 * could never be shared. A personal resource never is.
 */
export function healthTermIn({ kind, nl, en }: Pick<OwnFactor, 'kind' | 'nl' | 'en'>): string | undefined {
  if (kind === 'personal') return undefined
  return findHealthTerm(nl?.name ?? '') ?? findHealthTerm(en?.name ?? '')
}

function groupIn(own: readonly OwnFactor[], id: string): Group | undefined {
  const shipped = groupOfStandardFactor(id) ?? groupOfExtraFactor(id)
  if (shipped !== undefined) return shipped
  const written = ownFactorOf(own, id)
  return written && groupOfKind(written.kind)
}

/** Of two with one id the first counts, as it does for the words at the table. */
const ownFactorOf = (own: readonly OwnFactor[] | undefined, id: string): OwnFactor | undefined =>
  mayBeOwn(id) ? own?.find((factor) => factor.id === id) : undefined

const labelOfOwn = (own: readonly OwnFactor[] | undefined, id: string): Label | undefined => {
  const factor = ownFactorOf(own, id)
  return factor && labelOfFactor(factor)
}

/** What a set asks, put together group by group. */
export function inGroups(idsOf: (group: Group) => string[]): QuestionSet['factors'] {
  return {
    demands: idsOf('demands'),
    workResources: idsOf('workResources'),
    personalResources: idsOf('personalResources'),
  }
}

function copyOf(factors: Record<Group, readonly string[]>): QuestionSet['factors'] {
  return inGroups((group) => [...factors[group]])
}
