/**
 * How it stands with a client, for the list: whether an interview is open, whether the plan is to be evaluated, and
 * when there was contact last. A rule of practice, to order the day; nothing is read into what was said.
 */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import type { Intake, Plan } from './dossier.ts'
import { lastContactOf } from './sittings.ts'
import { isFinished } from './topics.ts'

/** In the order of urgency: a client has the first that holds. */
export const clientStates = ['openIntake', 'planToEvaluate', 'quiet'] as const
export type ClientState = (typeof clientStates)[number]

/** `lastContact` is the calendar date of the last sitting of an interview that has been; null when there was none. */
export type Standing = { state: ClientState; lastContact: string | null }

/** What counts of an interview; of `talk` the days on which it was held. */
export type IntakeGlance = Pick<Intake, 'date'> & {
  talk?: { sittings?: readonly string[] | undefined } | undefined
  isComplete: boolean
}
/** What counts of a plan: of each open action by when it should be done; null where no date was agreed. */
export type PlanGlance = { openBy: (string | null)[] }

/**
 * After how many days an open action without a date is looked at again. Under the Dutch Gatekeeper Act employer and
 * employee go over their plan at least every six weeks.
 */
export const evaluateAfterDays = 42

/** Of someone with whom there was no interview yet: the intake is still to be held. */
export const noStanding: Standing = { state: 'openIntake', lastContact: null }

/**
 * `openIntake`: the interview that counts (the newest; of two on one day the later in `intakes`) is not finished, or
 * there is none. `planToEvaluate`: an open action has reached its date, or has none and six weeks have passed since
 * the last interview. Only an interview counts as contact: when a report went out or a file was opened nobody need
 * have spoken. `today` is the calendar date.
 */
export function standingOf(
  intakes: readonly IntakeGlance[],
  plan: PlanGlance | undefined,
  today: string,
): Standing {
  let newest: IntakeGlance | undefined
  let lastContact: string | null = null
  for (const intake of intakes) {
    if (newest === undefined || intake.date >= newest.date) newest = intake
    const contact = lastContactOf(intake, today)
    if (contact !== undefined && (lastContact === null || contact > lastContact)) lastContact = contact
  }
  if (!newest?.isComplete) return { state: 'openIntake', lastContact }
  const isLongAgo =
    lastContact !== null &&
    differenceInCalendarDays(parseISO(today), parseISO(lastContact)) >= evaluateAfterDays
  const isDue = plan?.openBy.some((by) => (by === null ? isLongAgo : by <= today)) ?? false
  return { state: isDue ? 'planToEvaluate' : 'quiet', lastContact }
}

export const glanceAtPlan = ({ actions }: Plan): PlanGlance => ({
  openBy: actions.filter(({ status }) => status === 'open').map(({ by }) => by ?? null),
})

export const glanceAtIntake = (intake: Intake): IntakeGlance => ({
  date: intake.date,
  isComplete: isFinished(intake),
  ...(intake.talk?.sittings && { talk: { sittings: intake.talk.sittings } }),
})
