/** What the client said last time, at the beginning of a follow-up: there to go on from, and never as said today. */
import { Intake } from './dossier.ts'
import { TopicWords } from './talk.ts'
import { topicsOf, type Topic } from './topics.ts'

/** `saidOn`: the day of the talk in which it was said, which need not be the last one. */
export type LastWords = { words: string; saidOn: string }

/**
 * A follow-up that begins with what the client said in `previous`, for what it asks itself: those words with the day on
 * which they were said, and nothing else. Paper is blank: an interview that is copied from a form begins without.
 */
export function withLastWords(followUp: Intake, previous: Intake | undefined): Intake {
  if (previous === undefined) return followUp
  const filled = topicsOf(followUp).reduce((intake: object, topic) => {
    const [place, last] = [placeOf(topic), lastWords(previous, topic)]
    return place && last ? put(intake, place, { summary: last.words, saidOn: last.saidOn }) : intake
  }, followUp)
  return Intake.parse(filled)
}

/** What was said of a topic in a talk or before it; undefined where nothing was, or where it did not apply. */
export function lastWords(previous: Intake, topic: Topic): LastWords | undefined {
  if (topic.kind === 'factor' && previous.notApplicable?.includes(topic.id)) return undefined
  const place = placeOf(topic)
  const said = TopicWords.safeParse(place && at(previous, place)).data
  const { summary = '', saidOn = previous.date } = said ?? {}
  return summary.trim() === '' ? undefined : { words: summary, saidOn }
}

/** Keys, from the interview inwards. */
type Place = readonly string[]

/** Where an interview keeps what is said of a topic: one line for each kind of topic that has words. */
function placeOf(topic: Topic): Place | undefined {
  switch (topic.kind) {
    case 'factor':
      return ['answers', topic.id]
    case 'words':
      return [topic.field]
    case 'signals':
      return ['signalWords', topic.round]
    default:
      return undefined
  }
}

const at = (part: unknown, [key, ...further]: Place): unknown =>
  key === undefined ? part : at(own(part, key), further)

/** A copy in which these words stand at that place. */
const put = (part: unknown, [key, ...further]: Place, words: TopicWords): object => ({
  ...(typeof part === 'object' ? part : {}),
  ...(key === undefined ? words : { [key]: put(own(part, key), further, words) }),
})

const own = (part: unknown, key: string): unknown =>
  typeof part === 'object' && part !== null && Object.hasOwn(part, key)
    ? (part as Record<string, unknown>)[key]
    : undefined
