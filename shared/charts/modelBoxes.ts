/** The boxes of the model picture: a value as a number and as a bar, and how sure it is. */
import { scaleLinear } from 'd3-scale'
import type { Language } from '../bridge/contract.ts'
import type { Group } from '../model/factors.ts'
import type { Bounds, Index, Scores } from '../scoring/scores.ts'
import { formatNumber, textsIn } from '../texts/index.ts'
import { chartTexts } from './chartTexts.ts'
import { label, labels } from './label.ts'
import { bar, type Box, type Texture } from './marks.ts'
import type { Palette, Tone } from './palette.ts'
import { element, group } from './svg.ts'
import { textWidth } from './textWidth.ts'
import { wrap } from './wrap.ts'

export type BoxFrame = Box
export type BoxContext = { language: Language; palette: Palette }

const padding = 14
const titleSize = 16
const smallSize = 14

/** What costs is hatched, what helps is solid. */
const textureOfGroup: Record<Group, Texture> = {
  demands: 'hatched',
  workResources: 'solid',
  personalResources: 'solid',
}

export const isExact = ({ index, bounds }: Index): boolean =>
  bounds === null || (bounds[0] === index && bounds[1] === index)

/** A box of one group with its index 0-100 and its bounds. Demands are angular, resources round. */
export function indexBox(frame: BoxFrame, of: Group, index: Index, context: BoxContext): string {
  const { palette, language } = context
  const texts = chartTexts[language]
  const tone = palette[of]
  const { x, y } = frame
  const at = x + padding
  const wide = frame.width - 2 * padding
  const nothing = index.index === null && index.bounds === null ? texts.notApplicable : texts.unknown
  const barTop = y + 74
  return group(
    {},
    outline(frame, tone, of),
    title(textsIn(language).model.groups[of].name, frame, palette),
    index.index === null
      ? label(nothing, at, y + 58, { size: titleSize, fill: palette.text })
      : number(index.index, at, y + 60, context),
    index.bounds === null
      ? ''
      : meter(index.index, { x: at, y: barTop, width: wide, height: 14 }, of, context),
    isExact(index) || index.bounds === null
      ? ''
      : range(index.bounds, { x: at, y: barTop + 22, width: wide }),
  )

  function range(bounds: Bounds, place: { x: number; y: number; width: number }): string {
    const scale = scaleLinear([0, 100], [place.x, place.x + place.width])
    const [from, to] = [scale(bounds[0]), scale(bounds[1])]
    const end = (x: number) =>
      element('line', {
        x1: x,
        x2: x,
        y1: place.y - 4,
        y2: place.y + 4,
        stroke: palette.text,
        'stroke-width': 2,
      })
    const words = texts.between(formatNumber(bounds[0], language), formatNumber(bounds[1], language))
    return group(
      {},
      element('line', {
        x1: from,
        x2: to,
        y1: place.y,
        y2: place.y,
        stroke: palette.text,
        'stroke-width': 2,
      }),
      end(from),
      end(to),
      label(words, place.x, place.y + 21, { size: smallSize, fill: palette.text }),
    )
  }
}

/** Strain or engagement: what the model expects and what the signals say, apart. */
export function outcomeBox(
  frame: BoxFrame,
  of: 'strain' | 'engagement',
  scores: Pick<Scores, 'expectation' | 'signals'>,
  context: BoxContext,
): string {
  const { palette, language } = context
  const texts = chartTexts[language]
  const { model } = textsIn(language)
  const outcome = of === 'strain' ? 'strain' : 'motivation'
  const expected = scores.expectation[outcome]
  const noticed = scores.signals[of]
  const group_ = of === 'strain' ? 'demands' : 'workResources'
  const { x, y } = frame
  const at = x + padding
  const wide = frame.width - 2 * padding
  const small = { size: smallSize, fill: palette.muted }
  const word = expected === null ? texts.unknown : model.levels[expected]
  const words = { size: smallSize, fill: palette.text, weight: 'semibold' } as const
  const wordAt = at + textWidth(texts.expected, smallSize) + 6
  const signalsTop = y + 94
  return group(
    {},
    outline(frame, palette[group_], group_),
    title(model.outcomes[outcome], frame, palette),
    label(texts.expected, at, y + 55, small),
    expected === null
      ? label(word, wordAt, y + 55, { size: smallSize, fill: palette.text })
      : label(word, wordAt, y + 55, words) + steps(expected, x + frame.width - padding - 36, y + 50),
    label(texts.signals, at, signalsTop - 8, small),
    noticed === null
      ? label(texts.unknown, at, signalsTop + 17, { size: smallSize, fill: palette.text })
      : number(noticed, at, signalsTop + 19, context),
    meter(noticed, { x: at, y: signalsTop + 31, width: wide, height: 14 }, group_, context),
  )

  function steps(level: 'low' | 'average' | 'high', from: number, middle: number): string {
    const filled = { low: 1, average: 2, high: 3 }[level]
    const { strong } = palette[group_]
    return [0, 1, 2]
      .map((step) =>
        element('circle', {
          cx: from + 5 + step * 13,
          cy: middle,
          r: 4.5,
          fill: step < filled ? strong : palette.surface,
          stroke: strong,
          'stroke-width': 1.5,
        }),
      )
      .join('')
  }
}

function outline({ x, y, width, height }: BoxFrame, tone: Tone, of: Group): string {
  const rx = of === 'demands' ? 0 : 16
  const shape = { fill: tone.soft, stroke: tone.strong, 'stroke-width': 2 }
  const outer = element('rect', { x, y, width, height, rx, ...shape })
  if (of !== 'personalResources') return outer
  const inner = { x: x + 4, y: y + 4, width: width - 8, height: height - 8, rx: 12 }
  return outer + element('rect', { ...inner, fill: 'none', stroke: tone.strong, 'stroke-width': 1 })
}

const title = (text: string, { x, y, width }: BoxFrame, palette: Palette): string =>
  labels(wrap(text, width - 2 * padding, { size: titleSize, weight: 'semibold' }, 1), x + padding, y + 30, {
    size: titleSize,
    fill: palette.text,
    weight: 'semibold',
  })

function number(value: number, x: number, y: number, { language, palette }: BoxContext): string {
  const text = formatNumber(value, language)
  const big = { size: 24, fill: palette.text, weight: 'semibold' } as const
  const after = x + textWidth(text, big.size, big.weight) + 7
  return (
    label(text, x, y, big) +
    label(chartTexts[language].outOfHundred, after, y, { size: smallSize, fill: palette.muted })
  )
}

/** A track from 0 to 100 with a mark in the middle, filled up to the value. */
function meter(value: number | null, box: Box, of: Group, { palette }: BoxContext): string {
  const { strong } = palette[of]
  const middle = box.x + box.width / 2
  return group(
    {},
    element('rect', { ...box, fill: palette.surface, stroke: strong, 'stroke-width': 1 }),
    value === null ? '' : bar({ ...box, width: (box.width * value) / 100 }, textureOfGroup[of], strong),
    element('line', {
      x1: middle,
      x2: middle,
      y1: box.y - 4,
      y2: box.y,
      stroke: palette.text,
      'stroke-width': 1.5,
    }),
  )
}
