/** Why a factor is a place to start, the same on the screen and on paper. No arithmetic on ratings here. */
import type { Language } from '../bridge/contract.ts'
import { answerTo, type Intake } from '../model/dossier.ts'
import { demandsBufferedBy, type Scale } from '../model/factors.ts'
import type { Lever, Scores } from '../scoring/scores.ts'
import { factorWords } from './factorWords.ts'
import { factorName, textsIn } from './index.ts'
import { withinSentence } from './withinSentence.ts'

/** More names than this no longer explain anything. */
const mostNamed = 3

/**
 * The anchors that the client chose, as they were heard at the table; then what a demand that costs and gives asks,
 * or which demands a resource is taken to ease. Empty for a factor that was not answered.
 */
export function startReason(
  { id, group }: Pick<Lever, 'id' | 'group'>,
  intake: Intake,
  scores: Scores,
  language: Language,
): string {
  const { start } = textsIn(language).model
  const { anchors } = factorWords({ id, group }, language, intake)
  const answer = answerTo(intake, id)
  const chosen = (scale: Scale): string | undefined => {
    const rating = answer?.[scale]
    return rating === undefined ? undefined : anchors[scale]?.[rating]
  }
  const isMixed = scores.mixed.includes(id)
  const named = [chosen('presence'), chosen(group === 'demands' ? 'drain' : 'need')]
  if (named.includes(undefined)) return ''
  const shown = isMixed ? [...named, chosen('gain')] : named
  const list = new Intl.ListFormat(language).format(shown.map((anchor) => `“${anchor ?? ''}”`))
  const eased = easedBy(id, scores).map((demand) => withinSentence(factorName(demand, language)))
  return [
    start.chosen.replace('{anchors}', () => list),
    ...(isMixed ? [start.mixed] : []),
    ...(eased.length > 0
      ? [start.eases.replace('{demands}', new Intl.ListFormat(language).format(eased))]
      : []),
  ].join(' ')
}

/** Heaviest first; of equals the table's order. A demand that weighs nothing needs no buffer. */
function easedBy(id: string, { factors }: Scores): string[] {
  const buffered = demandsBufferedBy(id)
  return factors
    .flatMap((factor) => (factor.group === 'demands' ? [factor] : []))
    .filter((demand) => buffered.includes(demand.id) && demand.load > 0)
    .sort((a, b) => b.load - a.load)
    .slice(0, mostNamed)
    .map((demand) => demand.id)
}
