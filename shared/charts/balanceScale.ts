/** Where the balance stands between the three zones, and between which bounds. */
import { scaleLinear } from 'd3-scale'
import type { Scores, Zone } from '../scoring/scores.ts'
import { formatNumber, textsIn } from '../texts/index.ts'
import { chartTexts } from './chartTexts.ts'
import type { ChartOptions } from './factorBars.ts'
import { label, labels, lineHeight } from './label.ts'
import { palettes, type Palette } from './palette.ts'
import { drawing, element } from './svg.ts'
import { wrap } from './wrap.ts'

/** Edges of the zones, as in `jdr-balance/1.0`. */
const zones: readonly { zone: Zone; from: number; to: number }[] = [
  { zone: 'overload', from: -100, to: -15 },
  { zone: 'vulnerable', from: -15, to: 15 },
  { zone: 'surplus', from: 15, to: 100 },
]
const width = 640
const track = { y: 46, height: 18 }
const nameSize = 14

/** SVG text, 640 wide, as high as the names of the zones ask: a line from -100 to 100 with a diamond for the balance and a whisker for its bounds. */
export function balanceScale({ balance }: Pick<Scores, 'balance'>, options: ChartOptions): string {
  const { language } = options
  const palette: Palette = palettes[options.palette]
  const texts = chartTexts[language]
  const { model } = textsIn(language)
  const number = (value: number) => formatNumber(value, language)
  const x = scaleLinear([-100, 100], [16, width - 16])
  const middle = track.y + track.height / 2
  const { value, bounds, zone } = balance
  const spread = bounds !== null && (bounds[0] !== value || bounds[1] !== value) ? bounds : null

  const named = zones.map(({ zone: name, from, to }) => {
    const room = name === 'vulnerable' ? 110 : x(to) - x(from) - 16
    return { name, from, to, words: wrap(model.zones[name].name, room, { size: nameSize }, 2) }
  })
  const lines = Math.max(...named.map(({ words }) => words.length))
  const height = track.y + track.height + 40 + (lines - 1) * lineHeight(nameSize) + 8
  const ground = named.map(({ name, from, to, words }) => {
    const center = x((from + to) / 2)
    const here = name === zone
    return (
      element('rect', {
        x: x(from),
        y: track.y,
        width: x(to) - x(from),
        height: track.height,
        fill: here ? palette.outcomes.soft : palette.surface,
        stroke: palette.line,
        'stroke-width': 1.5,
      }) +
      labels(words, center, track.y + track.height + 40, {
        size: nameSize,
        fill: here ? palette.text : palette.muted,
        anchor: 'middle',
        ...(here ? { weight: 'semibold' as const } : {}),
      })
    )
  })
  const ends = [-100, 0, 100].map((at) =>
    label(at === 0 ? '0' : number(at).replace(/[.,]0$/, ''), x(at), track.y + track.height + 18, {
      size: 13,
      fill: palette.muted,
      anchor: at < 0 ? 'start' : at > 0 ? 'end' : 'middle',
    }),
  )
  const edge = (at: number) =>
    element('line', {
      x1: x(at),
      x2: x(at),
      y1: middle - 6,
      y2: middle + 6,
      stroke: palette.text,
      'stroke-width': 2,
    })
  const whisker = spread
    ? element('line', {
        x1: x(spread[0]),
        x2: x(spread[1]),
        y1: middle,
        y2: middle,
        stroke: palette.text,
        'stroke-width': 2,
      }) +
      edge(spread[0]) +
      edge(spread[1])
    : ''
  const range = spread ? texts.between(number(spread[0]), number(spread[1])) : ''
  const said = value === null ? texts.unknown : number(value)
  const at = value === null ? x(0) : x(value)
  const marker =
    value === null
      ? ''
      : element('polygon', {
          points: `${at.toFixed(2)},${middle - 13} ${(at + 11).toFixed(2)},${middle} ${at.toFixed(2)},${middle + 13} ${(at - 11).toFixed(2)},${middle}`,
          fill: palette.text,
          stroke: palette.surface,
          'stroke-width': 1.5,
        })
  return drawing(
    {
      id: options.id ?? 'balance',
      title: texts.balanceTitle,
      description: [
        `${said}${zone === null ? '' : `: ${model.zones[zone].name}`}.`,
        ...(range === '' ? [] : [`${range}.`]),
      ].join(' '),
      language,
      width,
      height,
      fontFamily: options.fontFamily ?? 'Source Sans 3',
    },
    ...ground,
    ...ends,
    whisker,
    marker,
    label(range === '' ? said : `${said} (${range})`, Math.min(width - 130, Math.max(130, at)), 24, {
      size: 16,
      fill: palette.text,
      weight: 'semibold',
      anchor: 'middle',
    }),
  )
}
