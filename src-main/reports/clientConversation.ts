/** What the client said, and the ratings as drawings. */
import type { Content } from 'pdfmake/interfaces.js'
import { demandBars, modelPicture, resourceBars } from '../../shared/charts/index.ts'
import { answerTo, type Intake } from '../../shared/model/dossier.ts'
import { groups, type Group } from '../../shared/model/factors.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'
import { factorName, formatDate, textsIn } from '../../shared/texts/index.ts'
import { columnWidth, paragraph, picture, section, topics } from './blocks.ts'
import type { ClientSource } from './clientReport.ts'
import { sans } from './fonts.ts'
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
  const earlier = dossier.intakes
    .filter((other) => other !== intake)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .flatMap((other) =>
      block(
        texts.earlier(formatDate(other.date, language)),
        said(other).filter(({ id, words }) => !now.some((one) => one.id === id && one.words === words)),
      ),
    )
  if (now.length + earlier.length === 0) return [section(texts.words, paragraph(texts.noWords))]
  return [
    section(texts.words, paragraph(texts.wordsIntro)),
    ...groups.flatMap((group) =>
      block(
        model.groups[group].name,
        now.filter((one) => one.group === group),
      ),
    ),
    ...earlier,
  ]
}

export function pictureSection({ scores, language }: ClientSource): Content {
  const { client: texts } = reportTextsIn(language)
  return section(texts.picture, [
    paragraph(texts.pictureIntro),
    picture(modelPicture(scores, { language, palette: 'paper', fontFamily: sans })),
  ])
}

/** Height of a drawing on paper that leaves room for a heading and an introduction, in points. */
const tallest = 580

const heightOf = (svg: string): number => {
  const [, width = '1', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return (Number(height) / Number(width)) * columnWidth
}

/** One drawing of all factors when it fits on a page; else as few as fit, each with as many. */
function spread(ids: readonly string[], draw: (only: readonly string[], index: number) => string): string[] {
  for (let pages = 1; ; pages++) {
    const rows = Math.max(1, Math.ceil(ids.length / pages))
    const drawn = Array.from({ length: Math.max(1, Math.ceil(ids.length / rows)) }, (_, index) =>
      draw(ids.slice(index * rows, (index + 1) * rows), index),
    )
    if (rows === 1 || drawn.every((svg) => heightOf(svg) <= tallest)) return drawn
  }
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
    return section(model.groups[group].name, [paragraph(intros[group]), first], ...rest)
  })
}
