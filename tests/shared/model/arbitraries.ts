/** Interviews as fast-check makes them: any mixture of rated, half-rated, unrated, added and not applicable. */
import fc from 'fast-check'
import type { Answer, Intake, Rating } from '../../../shared/model/dossier.ts'
import { factorsByGroup, standardFactors, standardSignals } from '../../../shared/model/factors.ts'

export type Ratings = Pick<Intake, 'answers' | 'notApplicable' | 'signals' | 'safetyConcern'>

export const ratings = [0, 1, 2, 3, 4] as const satisfies Rating[]
export const rating: fc.Arbitrary<Rating> = fc.constantFrom(...ratings)

const partly = { requiredKeys: [], noNullPrototype: true }
const demand = fc.record({ presence: rating, drain: rating, gain: rating }, partly)
const resource = fc.record({ presence: rating, need: rating }, partly)

const all = (ids: readonly string[], answer: fc.Arbitrary<Answer>) =>
  Object.fromEntries(ids.map((id) => [id, answer]))
const standard: fc.Arbitrary<Record<string, Answer>> = fc
  .record(
    {
      ...all(factorsByGroup.demands, demand),
      ...all([...factorsByGroup.workResources, ...factorsByGroup.personalResources], resource),
    },
    partly,
  )
  .map((answers) => answers as Record<string, Answer>)

const label = fc.constant({ nl: 'Nachtdiensten' })
const added: fc.Arbitrary<Record<string, Answer>> = fc.dictionary(
  fc.constantFrom('zwaarte', 'avonden', 'Nacht', 'overleg'),
  fc.oneof(
    demand.chain((answer) => label.map((name) => ({ ...answer, kind: 'demand' as const, label: name }))),
    resource.map((answer) => ({ ...answer, kind: 'work' as const })),
    resource.map((answer) => ({ ...answer, kind: 'personal' as const })),
  ),
  { noNullPrototype: true },
)

/** What `score` takes. */
export const anyRatings: fc.Arbitrary<Ratings> = fc
  .record({
    answers: fc.tuple(standard, added).map(([own, extra]) => ({ ...own, ...extra })),
    notApplicable: fc.uniqueArray(fc.constantFrom(...standardFactors), { maxLength: 6 }),
    signals: fc.record(Object.fromEntries(standardSignals.map((id) => [id, rating])), partly),
    safetyConcern: fc.boolean(),
  })
  .map((made) => ({ ...made }) as Ratings)

/** A whole interview as it stands in a dossier. */
export const anyIntake: fc.Arbitrary<Intake> = fc
  .record({
    ratings: anyRatings,
    id: fc.uuid(),
    date: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    kind: fc.constantFrom('intake' as const, 'followUp' as const),
  })
  .map(({ ratings: made, ...rest }): Intake => ({ ...rest, model: 'jdr-balance/1.0', ...made }))

type Scale = 'presence' | 'drain' | 'need'
export type Gap = { id: string; scale: Scale }

/** What an interview has not rated yet and an index would use: standard and added factors that are applicable. */
export function gapsOf({ answers, notApplicable = [] }: Ratings): Gap[] {
  const known = answers as Record<string, Answer | undefined>
  const demands: readonly string[] = factorsByGroup.demands
  return [...new Set([...standardFactors, ...Object.keys(known)])]
    .filter((id) => !notApplicable.includes(id))
    .flatMap((id) => {
      const answer = known[id]
      const isDemand = answer?.kind === undefined ? demands.includes(id) : answer.kind === 'demand'
      const scales: Scale[] = isDemand ? ['presence', 'drain'] : ['presence', 'need']
      return scales.filter((scale) => answer?.[scale] === undefined).map((scale) => ({ id, scale }))
    })
}

/** The interview with its gaps filled in, in order, by these ratings. */
export function filled(intake: Ratings, gaps: readonly Gap[], values: readonly Rating[]): Ratings {
  const answers: Record<string, Answer> = { ...intake.answers }
  gaps.forEach(({ id, scale }, index) => {
    answers[id] = { ...answers[id], [scale]: values[index] ?? 0 }
  })
  return { ...intake, answers: answers as Ratings['answers'] }
}

/** Every way to fill in so many gaps. */
export function* fillings(count: number): Generator<Rating[]> {
  if (count === 0) {
    yield []
    return
  }
  for (const rest of fillings(count - 1)) for (const value of ratings) yield [...rest, value]
}
