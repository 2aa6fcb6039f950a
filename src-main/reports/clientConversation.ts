/** What the client said, and the ratings as drawings. */
import type { Content } from 'pdfmake/interfaces.js'
import { demandBars, modelPicture, resourceBars } from '../../shared/charts/index.ts'
import { answerTo, newestFirst, type Intake } from '../../shared/model/dossier.ts'
import { groups, type Group } from '../../shared/model/factors.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'
import { factorName, formatDate, textsIn } from '../../shared/texts/index.ts'
import { columnWidth, paragraph, picture, topics } from './blocks.ts'
import type { ClientSource } from './clientSource.ts'
import { sans } from './fonts.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

type Said = { id: string; group: Group; name: string; words: string }

/** The client's own words of the newest interview per group; then what was said in earlier ones. */
export function ownWords({ dossier, intake, language }: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(language)
  const { model } = textsIn(language)
  const said = (of: Intake): Said[] =>
    applicableFactors(of).flatMap(({ id, group }) => {
      const answer = answerTo(of, id)
      const words = answer?.summary?.trim()
      return words ? [{ id, group, name: factorName(id, language, answer?.label), words }] : []
    })
  const block = (name: string, list: readonly Said[]): Content[] =>
    topics(
      name,
      list.map((one) => ({ name: one.name, text: one.words, said: true })),
    )
  const now = said(intake)
  const earlier = newestFirst(dossier)
    .filter((other) => other !== intake)
    .flatMap((other) =>
      block(
        texts.earlier(formatDate(other.date, language)),
        said(other).filter(({ id, words }) => !now.some((one) => one.id === id && one.words === words)),
      ),
    )
  if (now.length + earlier.length === 0) return [section(texts.words, paragraph(texts.noWords))]
  return [
    section(
      texts.words,
      paragraph(texts.wordsIntro),
      ...groups.flatMap((group) =>
        block(
          model.groups[group].name,
          now.filter((one) => one.group === group),
        ),
      ),
      ...earlier,
    ),
  ]
}

export function pictureSection({ scores, language }: ClientSource): Content {
  const { client: texts } = reportTextsIn(language)
  return section(texts.picture, [
    paragraph(texts.pictureIntro),
    picture(modelPicture(scores, { language, palette: 'paper', fontFamily: sans })),
  ])
}

/** Heights in points: of a page, and of what a heading with its introduction leaves of it. */
const [wholePage, underHeading] = [690, 590]

const heightOf = (svg: string): number => {
  const [, width = '1', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return (Number(height) / Number(width)) * columnWidth
}

/** As few drawings as there are pages to fill, each of as many factors as fit; one of nothing when there are none. */
function spread(ids: readonly string[], draw: (only: readonly string[], index: number) => string): string[] {
  const drawn: string[] = []
  let left = ids
  do {
    const room = drawn.length === 0 ? underHeading : wholePage
    const counts = Array.from({ length: left.length }, (_, index) => left.length - index)
    const fits = (count: number) => heightOf(draw(left.slice(0, count), drawn.length)) <= room
    const count = counts.find(fits) ?? 1
    drawn.push(draw(left.slice(0, count), drawn.length))
    left = left.slice(count)
  } while (left.length > 0)
  return drawn
}

/** Demands, work resources and, as a block of their own, personal resources. */
export function factorSections({ intake, language }: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(language)
  const { model } = textsIn(language)
  const intros: Record<Group, string> = {
    demands: texts.demandsIntro,
    workResources: texts.workIntro,
    personalResources: texts.personalIntro,
  }
  return groups.map((group) => {
    const ids = applicableFactors(intake).flatMap((factor) => (factor.group === group ? [factor.id] : []))
    const [first = '', ...rest] = spread(ids, (only, index) => {
      const options = { language, palette: 'paper', fontFamily: sans, only, id: `${group}-${index}` } as const
      return group === 'demands' ? demandBars(intake, options) : resourceBars(intake, group, options)
    }).map(picture)
    const intro = ids.length === 0 ? [] : [paragraph(intros[group])]
    return section(model.groups[group].name, [...intro, first], ...rest)
  })
}
