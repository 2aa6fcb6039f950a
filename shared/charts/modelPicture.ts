/**
 * The JD-R model with one client's values in it: demands and resources on the left, the two processes to strain
 * and engagement, what they do to each other (dashed), and what it comes to for the organisation.
 * Layout after the model figure in Bakker & Demerouti (2007), drawn anew.
 */
import type { Scores } from '../scoring/scores.ts'
import { textsIn } from '../texts/index.ts'
import { arrow, elbow } from './arrows.ts'
import { chartTexts } from './chartTexts.ts'
import type { ChartOptions } from './factorBars.ts'
import { labels, wrapped } from './label.ts'
import { indexBox, outcomeBox, type BoxFrame } from './modelBoxes.ts'
import { describeModel } from './modelDescription.ts'
import { palettes, type Palette } from './palette.ts'
import { drawing, element, group } from './svg.ts'
import { wrap } from './wrap.ts'

const size = { width: 772, height: 470 }
const boxes = {
  demands: { x: 1, y: 24, width: 218, height: 132 },
  workResources: { x: 1, y: 190, width: 218, height: 132 },
  personalResources: { x: 1, y: 336, width: 218, height: 132 },
  strain: { x: 368, y: 14, width: 196, height: 152 },
  engagement: { x: 368, y: 253, width: 196, height: 152 },
  organisation: { x: 622, y: 150, width: 149, height: 120 },
} as const satisfies Record<string, BoxFrame>

/** SVG text, 772 by 470. Needs the scores of one interview; what is missing is said, never guessed. */
export function modelPicture(scores: Scores, options: ChartOptions): string {
  const { language } = options
  const palette: Palette = palettes[options.palette]
  const texts = chartTexts[language]
  const { model } = textsIn(language)
  const context = { language, palette }
  const small = { size: 14, fill: palette.muted }

  const upper = boxes.demands.y + boxes.demands.height / 2
  const lower = boxes.engagement.y + boxes.engagement.height / 2
  const left = boxes.demands.x + boxes.demands.width
  const fork = left + 20
  const middle = boxes.strain.x
  const right = boxes.strain.x + boxes.strain.width
  const plain = { stroke: palette.text, width: 2.25 }
  const dashed = { stroke: palette.muted, width: 1.75, dash: '5 4' }
  const [down, up] = [middle - 18, fork + 14]
  const between = down - up - 20

  const processes = group(
    {},
    arrow({ x: left + 4, y: upper }, { x: middle - 4, y: upper }, plain),
    brace(),
    arrow({ x: fork, y: lower }, { x: middle - 4, y: lower }, plain),
    arrow({ x: up, y: lower - 4 }, { x: up, y: upper + 5 }, dashed),
    arrow({ x: down, y: upper + 4 }, { x: down, y: lower - 5 }, dashed),
    elbow({ x: right + 4, y: upper }, { x: boxes.organisation.x - 4, y: boxes.organisation.y + 36 }, plain),
    elbow({ x: right + 4, y: lower }, { x: boxes.organisation.x - 4, y: boxes.organisation.y + 84 }, plain),
  )
  const impairment = wrap(model.processes.impairment, middle - left - 20, { ...small, weight: 'semibold' }, 3)
  const words = group(
    {},
    labels(impairment, left + 10, upper - 10 - (impairment.length - 1) * 17.5, {
      ...small,
      fill: palette.text,
      weight: 'semibold',
    }),
    wrapped(
      model.processes.motivational,
      { x: fork + 8, y: lower + 22, width: middle - fork - 16, maxLines: 4 },
      { ...small, fill: palette.text, weight: 'semibold' },
    ).svg,
    wrapped(texts.buffering, { x: up + 10, y: upper + 60, width: between, maxLines: 4 }, small).svg,
    labels(wrap(texts.boosting, between, small, 4), down - 10, upper + 150, { ...small, anchor: 'end' }),
  )

  function brace(): string {
    const work = boxes.workResources.y + boxes.workResources.height / 2
    const personal = boxes.personalResources.y + boxes.personalResources.height / 2
    return element('path', {
      d: `M${left + 4} ${work}H${fork}V${personal}H${left + 4}`,
      fill: 'none',
      stroke: plain.stroke,
      'stroke-width': plain.width,
    })
  }

  return drawing(
    {
      id: options.id ?? 'model',
      title: texts.modelTitle,
      description: describeModel(scores, language),
      language,
      ...size,
      fontFamily: options.fontFamily ?? 'Source Sans 3',
    },
    processes,
    words,
    indexBox(boxes.demands, 'demands', scores.demands, context),
    indexBox(boxes.workResources, 'workResources', scores.workResources, context),
    indexBox(boxes.personalResources, 'personalResources', scores.personalResources, context),
    outcomeBox(boxes.strain, 'strain', scores, context),
    outcomeBox(boxes.engagement, 'engagement', scores, context),
    organisation(),
  )

  function organisation(): string {
    const { x, y, width, height } = boxes.organisation
    const title = wrap(texts.outcomes, width - 24, { size: 16, weight: 'semibold' }, 2)
    return group(
      {},
      element('rect', {
        x,
        y,
        width,
        height,
        rx: 4,
        fill: palette.outcomes.soft,
        stroke: palette.outcomes.strong,
        'stroke-width': 1.5,
      }),
      labels(title, x + 12, y + 27, { size: 16, fill: palette.text, weight: 'semibold' }),
      wrapped(
        model.organisationalOutcomes,
        { x: x + 12, y: y + 32 + title.length * 20, width: width - 24, maxLines: 3 },
        { ...small, fill: palette.text },
      ).svg,
    )
  }
}
