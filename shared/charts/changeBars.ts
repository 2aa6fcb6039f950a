/**
 * Two talks beside one another: per factor where it was (open) and where it is (filled), with a line between. Table
 * order, never by how much it changed.
 */
import { scaleLinear } from 'd3-scale'
import { answerTo, type Intake } from '../model/dossier.ts'
import type { Group } from '../model/factors.ts'
import { changesSince } from '../scoring/changes.ts'
import { factorName, textsIn } from '../texts/index.ts'
import { chartTexts } from './chartTexts.ts'
import type { BarOptions } from './factorBars.ts'
import { label, labels, lineHeight } from './label.ts'
import { palettes, type Palette } from './palette.ts'
import { drawing, element, group as together } from './svg.ts'
import { wrap } from './wrap.ts'

const width = 640
const nameWidth = 250
const track = { from: 276, to: 450 }
const [nameSize, smallSize] = [16, 13.5]
const headHeight = 34
const rowGap = 14

/**
 * The factors of one group that both talks have rated, the later one as `current`. SVG text; width 640, height by the
 * number of factors.
 */
export function changeBars(previous: Intake, current: Intake, group: Group, options: BarOptions): string {
  const { language } = options
  const palette: Palette = palettes[options.palette]
  const tone = palette[group].strong
  const texts = chartTexts[language]
  const verdicts = texts.changes[group === 'demands' ? 'demands' : 'resources']
  const changes = changesSince(previous, current)
    .both.filter(({ id, group: own }) => own === group && (options.only?.includes(id) ?? true))
    .map((change) => ({
      ...change,
      name: factorName(change.id, language, answerTo(current, change.id)?.label).replace(/\s+/gu, ' '),
      verdict: verdicts[change.direction],
    }))
  const x = scaleLinear([0, 100], [track.from, track.to])
  const small = { size: smallSize, fill: palette.muted }
  let y = headHeight
  const rows = changes.map(({ name, verdict, then, now }) => {
    const lines = wrap(name, nameWidth, { size: nameSize, weight: 'semibold' }, 4)
    const said = wrap(verdict, width - track.to - 24, { size: smallSize }, 4)
    const height = Math.max(lines.length * lineHeight(nameSize), said.length * lineHeight(smallSize)) + rowGap
    const [top, middle] = [y, y + 17]
    y += height
    return together(
      {},
      element('line', { x1: 0, x2: width, y1: top, y2: top, stroke: palette.grid, 'stroke-width': 1 }),
      labels(lines, 0, top + 22, { size: nameSize, fill: palette.text, weight: 'semibold' }),
      element('line', {
        x1: track.from,
        x2: track.to,
        y1: middle,
        y2: middle,
        stroke: palette.line,
        'stroke-width': 1,
      }),
      element('line', { x1: x(then), x2: x(now), y1: middle, y2: middle, stroke: tone, 'stroke-width': 4 }),
      element('circle', {
        cx: x(then),
        cy: middle,
        r: 6.5,
        fill: palette.background,
        stroke: tone,
        'stroke-width': 2,
      }),
      element('circle', { cx: x(now), cy: middle, r: now === then ? 3 : 6.5, fill: tone }),
      labels(said, track.to + 24, top + 21, { size: smallSize, fill: palette.text }),
    )
  })
  const [low, high] = texts.scaleEnds
  return drawing(
    {
      id: options.id ?? `changes-${group}`,
      title: `${texts.changesTitle}: ${textsIn(language).model.groups[group].name}`,
      description: changes
        .map(({ name, verdict, then, now }) => `${name}: ${verdict}; ${texts.thenAndNow(then, now)}.`)
        .join(' '),
      language,
      width,
      height: y,
      fontFamily: options.fontFamily ?? 'Source Sans 3',
    },
    label(low, track.from, 24, { ...small, anchor: 'middle' }),
    label(high, track.to, 24, { ...small, anchor: 'middle' }),
    key(),
    ...rows,
  )

  /** What the two signs stand for. */
  function key(): string {
    return together(
      {},
      element('circle', { cx: 7, cy: 19, r: 5.5, fill: palette.background, stroke: tone, 'stroke-width': 2 }),
      label(texts.lastTime, 20, 24, small),
      element('circle', { cx: 117, cy: 19, r: 5.5, fill: tone }),
      label(texts.thisTime, 130, 24, small),
    )
  }
}
