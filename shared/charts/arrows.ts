/** Arrows with a head that is drawn, because not every PDF writer knows SVG markers. */
import { curveBumpX, link } from 'd3-shape'
import { element, group } from './svg.ts'

export type Point = { x: number; y: number }
export type ArrowStyle = { stroke: string; width: number; dash?: string }

/** A straight arrow, level or upright. */
export function arrow(from: Point, to: Point, style: ArrowStyle): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const end = { x: to.x - 6 * Math.cos(angle), y: to.y - 6 * Math.sin(angle) }
  return group(
    {},
    element('line', { x1: from.x, y1: from.y, x2: end.x, y2: end.y, ...stroke(style) }),
    head(to, angle, style.stroke),
  )
}

const curve = link<unknown, Point>(curveBumpX)
  .x(({ x }) => x)
  .y(({ y }) => y)
  .digits(2)

/** An arrow that leaves and arrives level, to the right. */
export const elbow = (from: Point, to: Point, style: ArrowStyle): string =>
  group(
    {},
    element('path', {
      d: curve({ source: from, target: { x: to.x - 6, y: to.y } }) ?? '',
      fill: 'none',
      ...stroke(style),
    }),
    head(to, 0, style.stroke),
  )

const stroke = ({ stroke, width, dash }: ArrowStyle) => ({
  stroke,
  'stroke-width': width,
  'stroke-dasharray': dash,
})

function head(tip: Point, angle: number, fill: string): string {
  const corner = (turn: number) => ({
    x: tip.x - 11 * Math.cos(angle + turn),
    y: tip.y - 11 * Math.sin(angle + turn),
  })
  const points = [tip, corner(0.45), corner(-0.45)].map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
  return element('polygon', { points: points.join(' '), fill })
}
