/** A talk that follows an earlier one: what it takes along, and which earlier one stands beside it. */
import { answersOf, newestFirst, scoringModel, type Answer, type Dossier, type Intake } from './dossier.ts'
import { groups, isStandardFactor } from './factors.ts'
import { setKey, type QuestionSet, type Talk } from './talk.ts'

/**
 * A new follow-up after `previous`: it asks the same, leaves out the same, in the same order. Nothing that was said
 * or rated comes along: ratings are given anew, and words only with their day, by `withLastWords`. With another
 * `questionSet` come only the factors that it asks.
 */
export function followUpAfter(
  previous: Intake | undefined,
  begin: Pick<Intake, 'id' | 'date'>,
  questionSet: QuestionSet | undefined = previous?.questionSet,
): Intake {
  const fresh: Intake = { ...begin, kind: 'followUp', model: scoringModel, answers: {} }
  const own = previous ? ownFactors(previous, questionSet) : {}
  const left = (previous?.notApplicable ?? []).filter((id) => isStandardFactor(id) || Object.hasOwn(own, id))
  const talk = talkAfter(previous?.talk)
  return {
    ...fresh,
    answers: own,
    ...(left.length > 0 && { notApplicable: left }),
    ...(questionSet && { questionSet }),
    ...(talk && { talk }),
  }
}

/** The factors that are not standard, by what they are alone: without an answer an interview does not know them. */
function ownFactors(previous: Intake, questionSet: QuestionSet | undefined): Intake['answers'] {
  const [then, now] = [previous.questionSet, questionSet]
  const isSameSet = then && now ? setKey(then) === setKey(now) : then === now
  const asked = new Set(questionSet && groups.flatMap((group) => questionSet.factors[group]))
  const own = answersOf(previous)
    .filter(([id]) => !isStandardFactor(id) && (isSameSet || asked.has(id)))
    .map(([id, { kind, label }]): [string, Answer] => [
      id,
      { ...(kind && { kind }), ...(label && { label }) },
    ])
  return Object.fromEntries(own) as Intake['answers']
}

/** The order and the time agreed; not where it was left, nor what waited. */
function talkAfter({ phases, order, minutesAgreed }: Talk = {}): Talk | undefined {
  const taken: Talk = {
    ...(phases && { phases }),
    ...(order && { order }),
    ...(minutesAgreed !== undefined && { minutesAgreed }),
  }
  return Object.keys(taken).length > 0 ? taken : undefined
}

/** The talk that one on this day would follow: the newest that is not later. */
export const latestUntil = (dossier: Pick<Dossier, 'intakes'>, date: string): Intake | undefined =>
  newestFirst(dossier).find((intake) => intake.date <= date)

/** The talk before this one: the next older by day; of several on one day, the one noted before it. */
export function previousIntake(
  dossier: Pick<Dossier, 'intakes'>,
  current: Pick<Intake, 'id'>,
): Intake | undefined {
  const all = newestFirst(dossier)
  const at = all.findIndex(({ id }) => id === current.id)
  return at === -1 ? undefined : all[at + 1]
}
