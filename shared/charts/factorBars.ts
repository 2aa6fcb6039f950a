/**
 * The ratings of one interview as bars: per demand how much it is there, what it costs and gives; per resource
 * how much it is there and how much it is needed. Table order, never by weight.
 */
import { scaleLinear } from 'd3-scale'
import type { Language } from '../bridge/contract.ts'
import { answerTo, type Intake } from '../model/dossier.ts'
import { scalesOfGroup, type Group, type Scale } from '../model/factors.ts'
import { applicableFactors } from '../model/factorsOfDossier.ts'
import { factorName, textsIn } from '../texts/index.ts'
import { chartTexts } from './chartTexts.ts'
import { label, labels, lineHeight } from './label.ts'
import { bar, type Texture } from './marks.ts'
import { palettes, type Palette, type PaletteName } from './palette.ts'
import { decimal, drawing, element, group as together } from './svg.ts'
import { textWidth } from './textWidth.ts'
import { wrap } from './wrap.ts'

export type ChartOptions = {
  language: Language
  palette: PaletteName
  /** Prefix of the ids in the drawing; unique within one page. */
  id?: string
  /** Default Source Sans 3. */
  fontFamily?: string
}
export type BarOptions = ChartOptions & {
  /** Only these factors, to spread a long list over pages; all when absent. */
  only?: readonly string[]
}
type Rateable = Pick<Intake, 'answers' | 'notApplicable'>

/** Demands: level, drain and gain, 0-4 each. SVG text; width 640, height by the number of factors. */
export const demandBars = (intake: Rateable, options: BarOptions): string =>
  factorBars(intake, 'demands', options)

/** Resources of one group: level and need, 0-4 each. SVG text, as `demandBars`. */
export const resourceBars = (
  intake: Rateable,
  group: 'workResources' | 'personalResources',
  options: BarOptions,
): string => factorBars(intake, group, options)

/** Each scale has a texture of its own, so that it is known without colour. */
export const textureOfScale: Record<Scale, Texture> = {
  presence: 'solid',
  drain: 'hatched',
  gain: 'dotted',
  need: 'striped',
}

const width = 640
const nameWidth = 186
const track = { from: 288, to: 566 }
const barHeight = 13
const barPitch = 20
const nameSize = 16
const smallSize = 13.5
const headHeight = 34
const rowGap = 16

function factorBars(intake: Rateable, group: Group, options: BarOptions): string {
  const { language } = options
  const palette: Palette = palettes[options.palette]
  const texts = chartTexts[language]
  const scales = scalesOfGroup(group)
  const names = textsIn(language).model
  const rows = applicableFactors(intake)
    .filter(({ id, group: own }) => own === group && (options.only?.includes(id) ?? true))
    .map(({ id }) => {
      const answer = answerTo(intake, id) ?? {}
      const name = factorName(id, language, answer.label).replace(/\s+/gu, ' ')
      const values = scales.map((scale) => {
        const rating = answer[scale]
        const missing = scale === 'gain' ? texts.notAsked : texts.unanswered
        return { scale, rating, text: rating === undefined ? missing : texts.ofFour(rating) }
      })
      return { name, lines: wrap(name, nameWidth, { size: nameSize, weight: 'semibold' }, 4), values }
    })

  const x = scaleLinear([0, 4], [track.from, track.to])
  const tone = palette[group].strong
  let y = headHeight
  const drawn = rows.map(({ lines, values }, index) => {
    const height = Math.max(lines.length * lineHeight(nameSize), values.length * barPitch) + rowGap
    const top = y
    y += height
    return together(
      {},
      index === 0 ? '' : line(0, width, top, palette.grid),
      grid(values, top, height),
      labels(lines, 0, top + 23, { size: nameSize, fill: palette.text, weight: 'semibold' }),
      ...values.map((value, at) => oneBar(value, top + 10 + at * barPitch)),
    )
  })

  /** The lines of the scale, broken where words stand in the place of a bar. */
  function grid(values: (typeof rows)[number]['values'], top: number, height: number): string {
    const first = top + 10 - (barPitch - barHeight) / 2
    const bands = values.flatMap(({ rating }, at) =>
      rating === undefined ? [] : [[first + at * barPitch, first + (at + 1) * barPitch] as const],
    )
    const stretches = [
      [top, first] as const,
      ...bands,
      [first + values.length * barPitch, top + height] as const,
    ]
    const down = [0, 1, 2, 3, 4].flatMap((rating) =>
      stretches.map(([from, to]) => `M${decimal(x(rating))} ${decimal(from)}V${decimal(to)}`),
    )
    return element('path', { d: down.join(''), fill: 'none', stroke: palette.grid, 'stroke-width': 1 })
  }

  function oneBar({ scale, rating, text }: (typeof rows)[number]['values'][number], top: number): string {
    const baseline = top + barHeight - 2
    const small = { size: smallSize, fill: palette.muted }
    const nameOfScale = label(names.scales[scale].name, track.from - 12, baseline, {
      ...small,
      anchor: 'end',
    })
    const zero = line(top - 1, top + barHeight + 1, track.from, palette.line, 'vertical')
    if (rating === undefined)
      return nameOfScale + zero + label(text, track.from + 10, baseline, { ...small, fill: palette.muted })
    return (
      nameOfScale +
      zero +
      bar(
        { x: track.from, y: top, width: x(rating) - track.from, height: barHeight },
        textureOfScale[scale],
        tone,
      ) +
      label(text, width, baseline, { size: smallSize, fill: palette.text, anchor: 'end' })
    )
  }

  const empty = rows.length === 0
  const height = empty ? 40 : y
  const title = `${group === 'demands' ? texts.demandsTitle : texts.resourcesTitle}: ${names.groups[group].name}`
  return drawing(
    {
      id: options.id ?? `bars-${group}`,
      title,
      description: empty
        ? texts.nothingApplicable
        : rows
            .map(
              ({ name, values }) =>
                `${name}: ${values.map(({ scale, text }) => `${names.scales[scale].name} ${text}`).join(', ')}.`,
            )
            .join(' '),
      language,
      width,
      height,
      fontFamily: options.fontFamily ?? 'Source Sans 3',
    },
    empty ? label(texts.nothingApplicable, 0, 26, { size: nameSize, fill: palette.muted }) : head(),
    ...drawn,
  )

  function head(): string {
    const small = { size: smallSize, fill: palette.muted }
    const [low, high] = texts.scaleEnds
    const marks = [0, 1, 2, 3, 4].map((rating) =>
      label(String(rating), x(rating), 26, { ...small, anchor: 'middle' }),
    )
    const beside = textWidth('4', smallSize) / 2 + 6
    return together(
      {},
      ...marks,
      label(low, track.from - beside, 26, { ...small, anchor: 'end' }),
      label(high, track.to + beside, 26, small),
    )
  }
}

function line(from: number, to: number, at: number, stroke: string, way: 'across' | 'vertical' = 'across') {
  const ends = way === 'across' ? { x1: from, x2: to, y1: at, y2: at } : { x1: at, x2: at, y1: from, y2: to }
  return element('line', { ...ends, stroke, 'stroke-width': way === 'across' ? 1 : 2 })
}
