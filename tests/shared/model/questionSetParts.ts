/** Question sets as fast-check makes them: sound ones, and whatever a file may hold. */
import fc from 'fast-check'
import {
  extraFactorsByGroup,
  factorsByGroup,
  groups,
  kindOfGroup,
  type Group,
} from '../../../shared/model/factors.ts'
import type { OwnFactor, QuestionSet } from '../../../shared/model/talk.ts'

export const ownDemand: OwnFactor = {
  id: 'own-1',
  kind: 'demand',
  nl: { name: 'Nachtdiensten', sentence: 'Werken als anderen slapen.', question: 'Hoe gaan je nachten?' },
}
export const ownResource: OwnFactor = {
  id: 'own-2',
  kind: 'work',
  nl: { name: 'Maatje' },
  en: { name: 'Buddy' },
}

const shippedIn = (group: Group): string[] => [...factorsByGroup[group], ...extraFactorsByGroup[group]]
const ownIn = (group: Group) => ['a', 'b'].map((sign) => `own-${group}-${sign}`)

/** Any factors of the program and up to two own ones in each group, in any order; at least one in all. */
export const anySoundSet: fc.Arbitrary<QuestionSet> = fc
  .record({
    demands: fc.shuffledSubarray([...shippedIn('demands'), ...ownIn('demands')]),
    workResources: fc.shuffledSubarray([...shippedIn('workResources'), ...ownIn('workResources')]),
    personalResources: fc.shuffledSubarray([
      ...shippedIn('personalResources'),
      ...ownIn('personalResources'),
    ]),
  })
  .filter((factors) => groups.some((group) => factors[group].length > 0))
  .map((factors): QuestionSet => ({
    id: 'ours',
    version: 1,
    label: { nl: 'Van ons' },
    factors,
    own: groups.flatMap((group) =>
      ownIn(group).map((id): OwnFactor => ({ id, kind: kindOfGroup(group), nl: { name: `Naam ${id}` } })),
    ),
  }))

const anyId = fc.oneof(
  fc.constantFrom(
    ...['deadlines', 'autonomy', 'resilience', 'fairness', 'sleep', 'exhaustion'],
    ...['__proto__', 'constructor', 'toString', 'welcome:', 'signals:strain', 'own-1', 'own-2', ' '],
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
)

/** As the schema allows it, with anything in it. */
export const anyHostileSet: fc.Arbitrary<QuestionSet> = fc
  .record({
    id: anyId,
    factors: fc.record({
      demands: fc.array(anyId, { maxLength: 8 }),
      workResources: fc.array(anyId, { maxLength: 8 }),
      personalResources: fc.array(anyId, { maxLength: 8 }),
    }),
    own: fc.array(
      fc.record({
        id: anyId,
        kind: fc.constantFrom('demand' as const, 'work' as const, 'personal' as const),
        nl: fc.constant({ name: '<b onclick="x">{{ naam }}</b>' }),
      }),
      { maxLength: 8 },
    ),
  })
  .map((made): QuestionSet => ({ ...made, version: 1 }))
