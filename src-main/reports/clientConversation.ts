/** The ratings: as drawings, and those of the signals in words. */
import type { Content } from 'pdfmake/interfaces.js'
import { demandBars, modelPicture, resourceBars } from '../../shared/charts/index.ts'
import { groups, type Group } from '../../shared/model/factors.ts'
import { applicableFactors } from '../../shared/model/factorsOfDossier.ts'
import { textsIn } from '../../shared/texts/index.ts'
import { noticed } from '../../shared/texts/noticed.ts'
import { columnWidth, facts, paragraph, picture, subheading } from './blocks.ts'
import type { ClientSource } from './clientSource.ts'
import { sans } from './fonts.ts'
import { section } from './section.ts'
import { reportTextsIn } from './texts.ts'

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
export function spread(
  ids: readonly string[],
  draw: (only: readonly string[], index: number) => string,
): string[] {
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

/** What the client notices, each signal in the words that were chosen; nothing where nothing was rated. */
export function signalsSection({ intake, language }: ClientSource): Content[] {
  const { client: texts } = reportTextsIn(language)
  const [first, ...rest] = noticed(intake, language).map(({ name, signals }): Content => ({
    stack: [subheading(name), facts(signals.map((signal) => [signal.name, signal.anchor]))],
    unbreakable: true,
  }))
  const { signals } = textsIn(language).talk.phases
  return first === undefined ? [] : [section(signals, paragraph(texts.signalsIntro), first, ...rest)]
}
