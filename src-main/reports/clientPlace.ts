/** Where the client stands in the model, what to keep, what to dwell on, and where to start. */
import type { Content } from 'pdfmake/interfaces.js'
import { balanceScale } from '../../shared/charts/index.ts'
import { answerTo } from '../../shared/model/dossier.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'
import { factorName, formatNumber, textsIn } from '../../shared/texts/index.ts'
import { placeSentence } from '../../shared/texts/placeSentence.ts'
import { startReason } from '../../shared/texts/startReason.ts'
import { bullets, paragraph, picture, topic } from './blocks.ts'
import type { ClientSource } from './clientSource.ts'
import { sans } from './fonts.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

/** How many places to start are worked out; more would not be a start. */
const shownLevers = 5

const nameIn = ({ intake, language }: ClientSource, id: string): string =>
  factorName(id, language, answerTo(intake, id)?.label)

export function placeSection(source: ClientSource): Content {
  const { scores, language, intake } = source
  const { client: texts } = reportTextsIn(language)
  const { model } = textsIn(language)
  const number = (value: number) => formatNumber(value, language)
  const { balance, completeness, stable } = scores
  const open = balance.bounds !== null && balance.bounds.some((bound) => bound !== balance.value)
  const answered = new Set(scores.factors.map(({ id }) => id))
  const unanswered = applicableFactors(intake).filter(({ id }) => !answered.has(id))
  const say = (sentence: string | false | undefined): Content[] => (sentence ? [paragraph(sentence)] : [])
  const zone: Content =
    balance.zone === null
      ? paragraph(texts.placeUnknown)
      : topic({ name: model.zones[balance.zone].name, text: model.zones[balance.zone].sentence })
  const drawn =
    balance.bounds === null
      ? []
      : [picture(balanceScale(scores, { language, palette: 'paper', fontFamily: sans }))]
  return section(
    texts.place,
    [zone, ...drawn],
    ...say(balance.value !== null && texts.balance(number(balance.value))),
    ...say(placeSentence(scores, language)),
    ...say(
      model.completeness
        .replace('{answered}', String(completeness.answered))
        .replace('{applicable}', String(completeness.applicable)),
    ),
    ...say(
      open &&
        balance.bounds !== null &&
        texts.balanceRange(number(balance.bounds[0]), number(balance.bounds[1])),
    ),
    ...say(unanswered.length > 0 && texts.open(unanswered.map(({ id }) => nameIn(source, id)).join(', '))),
    ...say(unanswered.length > 0 && (stable ? model.stable : model.unstable)),
    paragraph(model.notATest),
  )
}

/** What gives energy; a part of its own so that a plan does not take it away. */
export function keepSection(source: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(source.language)
  const lists: [string, string[]][] = [
    [texts.energisers, source.scores.energisers],
    [texts.mixed, source.scores.mixed],
  ]
  const shown = lists
    .filter(([, ids]) => ids.length > 0)
    .map(([sentence, ids]): Content => [paragraph(sentence), bullets(ids.map((id) => nameIn(source, id)))])
  const [first, ...rest] = shown
  return first === undefined ? [] : [section(texts.keep, first, ...rest)]
}

/** The flags, but for safety, which stands at the front. */
export function attentionSection({ scores, language }: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(language)
  const { flags } = textsIn(language).model
  const [first, ...rest] = scores.flags
    .filter((flag) => flag !== 'safety')
    .map((flag) => topic({ name: flags[flag].name, text: flags[flag].sentence }))
  return first === undefined ? [] : [section(texts.attention, first, ...rest)]
}

export function startSection(source: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(source.language)
  const { levers } = source.scores
  if (levers.length === 0) return [section(texts.start, paragraph(texts.noLevers))]
  const [first = '', ...rest] = levers.slice(0, shownLevers).map((lever, index) =>
    topic({
      name: `${index + 1}. ${nameIn(source, lever.id)}`,
      text: startReason(lever, source.intake, source.scores, source.language),
    }),
  )
  const others = levers.slice(shownLevers).map(({ id }) => nameIn(source, id))
  return [
    section(texts.start, [paragraph(texts.startIntro), first], ...rest),
    ...(others.length === 0 ? [] : [paragraph(texts.alsoLevers(others.join(', ')))]),
  ]
}
