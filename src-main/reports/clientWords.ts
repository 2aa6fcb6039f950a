/** The client's own words: first what was marked to read back, later all of it by topic. */
import type { Content } from 'pdfmake/interfaces.js'
import { answerTo, newestFirst, type Answer, type Intake } from '../../shared/model/dossier.ts'
import { groups, type Group } from '../../shared/model/factors.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'
import { standingQuotes } from '../../shared/model/quotes.ts'
import { factorName, formatDate, textsIn } from '../../shared/texts/index.ts'
import { paragraph, pullQuote, topics } from './blocks.ts'
import type { ClientSource } from './clientSource.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

type Place = Group | 'situation' | 'matters'
type Said = { id: string; place: Place; name: string; words: string; quotes: string[] }

/** In the order of the talk. */
const places: readonly Place[] = ['situation', ...groups, 'matters']

/** How many quotes stand near the beginning; the others stand out among the words. */
const shownQuotes = 6

/** The marked sentences of the newest interview, set large; nothing when none is marked. */
export function quotesSection(source: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(source.language)
  const [first, ...rest] = saidIn(source, source.intake)
    .flatMap(({ name, quotes }) => quotes.map((quote) => pullQuote(quote, name)))
    .slice(0, shownQuotes)
  return first === undefined ? [] : [section(texts.quotes, first, ...rest)]
}

/** The client's own words of the newest interview by topic; then what was said in earlier ones. */
export function ownWords(source: ClientSource): Content[] {
  const { dossier, intake, language } = source
  const { client: texts } = reportTextsIn(language)
  const { model } = textsIn(language)
  const block = (name: string, list: readonly Said[]): Content[] =>
    topics(
      name,
      list.map((one) => ({ name: one.name, text: one.words, said: true, quotes: one.quotes })),
    )
  const headings: Record<Place, string> = {
    situation: texts.situation,
    demands: model.groups.demands.name,
    workResources: model.groups.workResources.name,
    personalResources: model.groups.personalResources.name,
    matters: texts.matters,
  }
  const now = saidIn(source, intake)
  const earlier = newestFirst(dossier)
    .filter((other) => other !== intake)
    .flatMap((other) =>
      block(
        texts.earlier(formatDate(other.date, language)),
        saidIn(source, other).filter(
          ({ id, words }) => !now.some((one) => one.id === id && one.words === words),
        ),
      ),
    )
  if (now.length + earlier.length === 0) return [section(texts.words, paragraph(texts.noWords))]
  return [
    section(
      texts.words,
      paragraph(texts.wordsIntro),
      ...places.flatMap((place) =>
        block(
          headings[place],
          now.filter((one) => one.place === place),
        ),
      ),
      ...earlier,
    ),
  ]
}

function saidIn({ language }: ClientSource, intake: Intake): Said[] {
  const { client: texts } = reportTextsIn(language)
  const said = (
    id: string,
    place: Place,
    name: string,
    answer: Pick<Answer, 'summary' | 'quotes'> = {},
  ): Said[] => {
    const words = answer.summary?.trim()
    return words ? [{ id, place, name, words, quotes: standingQuotes(words, answer.quotes) }] : []
  }
  return [
    ...said('situation:', 'situation', texts.situationName, intake.situation),
    ...applicableFactors(intake).flatMap(({ id, group }) => {
      const answer = answerTo(intake, id)
      return said(id, group, factorName(id, language, answer?.label), answer)
    }),
    ...said('matters:', 'matters', texts.mattersName, intake.matters),
  ]
}
