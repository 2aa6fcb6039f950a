/** Another order in the moment: a topic earlier or later within its phase, a phase among the phases. */
import type { Intake } from './dossier.ts'
import { phases, type Phase, type Talk } from './talk.ts'
import { phasesOf, topicsByPhase, topicsOf } from './topics.ts'

/** Earlier or later by one place. */
export type Step = -1 | 1
/** What to note, and the new place: the `at`-th of `of`, counted from 1. */
export type Moved<Part extends 'order' | 'phases'> = {
  readonly talk: Readonly<Record<Part, Talk[Part] | undefined>>
  readonly at: number
  readonly of: number
}
type Asked = Pick<Intake, 'answers' | 'questionSet' | 'talk'>

/** A topic moved within its phase; undefined where it cannot go further, or is not there. */
export function topicMoved(intake: Asked, key: string, by: Step): Moved<'order'> | undefined {
  const byPhase = topicsByPhase(intake).map(({ topics }) => topics.map((topic) => topic.key))
  const mine = byPhase.find((keys) => keys.includes(key))
  const moved = mine && swapped(mine, mine.indexOf(key), by)
  if (moved === undefined) return undefined
  const order = byPhase.flatMap((keys) => (keys === mine ? moved : keys)).filter(fits)
  const usual = topicsOf({ ...intake, talk: undefined }).map((topic) => topic.key)
  const isUsual = byPhase.every((keys) => inSameOrder(keys === mine ? moved : keys, usual))
  return {
    // Only keys of this interview are kept: what else stood there orders nothing.
    talk: { order: isUsual ? undefined : order.slice(0, most) },
    at: moved.indexOf(key) + 1,
    of: moved.length,
  }
}

/** A phase moved among those that have topics; the welcome stays first and the closing last. */
export function phaseMoved(intake: Asked, phase: Phase, by: Step): Moved<'phases'> | undefined {
  const shown = topicsByPhase(intake)
    .filter(({ topics }) => topics.length > 0)
    .map((part) => part.phase)
  const between = shown.slice(1, -1)
  const moved = between.includes(phase) ? swapped(between, between.indexOf(phase), by) : undefined
  if (moved === undefined) return undefined
  const hidden = phasesOf(intake).filter((one) => !shown.includes(one))
  return {
    talk: { phases: inSameOrder(moved, phases) ? undefined : [...moved, ...hidden] },
    at: moved.indexOf(phase) + 1,
    of: moved.length,
  }
}

/** Whether the interview goes in another order than that of its question set. */
export const isReordered = ({ talk }: Pick<Intake, 'talk'>): boolean =>
  talk?.order !== undefined || talk?.phases !== undefined

/** As many keys, and of such length, as a talk may hold. */
const most = 500
const fits = (key: string): boolean => key.length <= 300

function swapped<Item>(items: readonly Item[], from: number, by: Step): Item[] | undefined {
  const [item, other] = [items[from], items[from + by]]
  if (item === undefined || other === undefined) return undefined
  return items.with(from, other).with(from + by, item)
}

/** Whether the items come in the order in which they stand in `usual`. */
const inSameOrder = <Item>(items: readonly Item[], usual: readonly Item[]): boolean =>
  items.every((item, at) => at === 0 || usual.indexOf(items[at - 1]!) < usual.indexOf(item))
