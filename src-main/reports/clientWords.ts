/** The client's own words: first what was marked to read back, later all of it by topic, at last the next steps. */
import type { Content } from 'pdfmake/interfaces.js'
import { answerTo, newestFirst, type Answer, type Intake } from '../../shared/model/dossier.ts'
import { groups, type Group } from '../../shared/model/factors.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'
import { standingQuotes } from '../../shared/model/quotes.ts'
import { factorName, formatDate, textsIn } from '../../shared/texts/index.ts'
import { facts, paragraph, pullQuote, topic, topics } from './blocks.ts'
import type { ClientSource } from './clientSource.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

type Place = Group | 'situation' | 'signals' | 'matters'
/** `saidOn`: the day on which it was said, where that was an earlier talk than the one in which it stands. */
type Said = {
  id: string
  place: Place | 'nextSteps'
  name: string
  words: string
  quotes: string[]
  saidOn: string | undefined
}

/** In the order of the talk. The next steps of the newest interview stand apart, after the plan. */
const places: readonly Place[] = ['situation', ...groups, 'signals', 'matters']

const rounds = ['strain', 'engagement', 'around'] as const

/** How many quotes stand near the beginning; the others stand out among the words. */
const shownQuotes = 6

/** The marked sentences of the newest interview, set large; nothing when none is marked. */
export function quotesSection(source: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(source.language)
  const [first, ...rest] = saidIn(source, source.intake)
    .filter(isNow)
    .flatMap(({ name, quotes }) => quotes.map((quote) => pullQuote(quote, name)))
    .slice(0, shownQuotes)
  return first === undefined ? [] : [section(texts.quotes, first, ...rest)]
}

/** What the client said in the newest interview by topic; then what was said in earlier ones. */
export function ownWords(source: ClientSource): Content[] {
  const { intake, language } = source
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
    signals: textsIn(language).talk.phases.signals,
    matters: texts.matters,
  }
  const all = saidIn(source, intake).filter(isNow)
  const now = all.filter(({ place }) => place !== 'nextSteps')
  const earlier = saidEarlier(source).flatMap(({ day, said }) =>
    block(
      texts.earlier(formatDate(day, language)),
      said.filter(({ id, words }) => !all.some((one) => one.id === id && one.words === words)),
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

const isNow = ({ saidOn }: Said): boolean => saidOn === undefined

/**
 * What was said before the newest talk, by the day on which it was said, the latest first. What a talk has from one
 * before it stands under the day of that one: nobody reads back as said on a day what was not said then.
 */
function saidEarlier(source: ClientSource): { day: string; said: Said[] }[] {
  const { dossier, intake } = source
  const all = newestFirst(dossier).flatMap((talk) =>
    saidIn(source, talk).map((one) => ({
      ...one,
      day: one.saidOn ?? talk.date,
      isOfNewest: talk === intake,
    })),
  )
  // What a talk has from before it follows what was said in the talk itself, which knows what was quoted.
  const before = [...all.filter((one) => isNow(one) && !one.isOfNewest), ...all.filter((one) => !isNow(one))]
  const days = [...new Set(before.map(({ day }) => day))].toSorted().toReversed()
  return days.map((day) => {
    const said = before.filter((one) => one.day === day)
    const isSame = (one: Said, other: Said) => one.id === other.id && one.words === other.words
    return { day, said: said.filter((one, at) => said.findIndex((other) => isSame(one, other)) === at) }
  })
}

/** The first step in the client's own words, and the day of the next contact; nothing without the words. */
export function nextStepsSection(source: ClientSource): Content[] {
  const { client: texts, employer } = reportTextsIn(source.language)
  const said = saidIn(source, source.intake).find((one) => one.place === 'nextSteps' && isNow(one))
  if (said === undefined) return []
  const { next } = source.dossier.sessions ?? {}
  return [
    section(
      texts.nextSteps,
      topic({ name: said.name, text: said.words, said: true, quotes: said.quotes }),
      ...(next === undefined ? [] : [facts([[employer.next, formatDate(next, source.language)]])]),
    ),
  ]
}

function saidIn({ language }: ClientSource, intake: Intake): Said[] {
  const { client: texts } = reportTextsIn(language)
  const { talk } = textsIn(language)
  const said = (
    id: string,
    place: Said['place'],
    name: string,
    { summary, quotes, saidOn }: Pick<Answer, 'summary' | 'quotes' | 'saidOn'> = {},
  ): Said[] => {
    const words = summary?.trim()
    return words ? [{ id, place, name, words, quotes: standingQuotes(words, quotes), saidOn }] : []
  }
  return [
    ...said('situation:', 'situation', texts.situationName, intake.situation),
    ...applicableFactors(intake).flatMap(({ id, group }) => {
      const answer = answerTo(intake, id)
      return said(id, group, factorName(id, language, answer?.label), answer)
    }),
    ...rounds.flatMap((round) =>
      said(`signals:${round}`, 'signals', talk.rounds[round], intake.signalWords?.[round]),
    ),
    ...said('matters:', 'matters', texts.mattersName, intake.matters),
    ...said('closing:', 'nextSteps', texts.firstStep, intake.nextSteps),
  ]
}
