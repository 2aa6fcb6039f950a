/**
 * Bars that differ without colour: each series has a texture of its own, drawn as plain lines and dots because
 * not every PDF writer knows SVG patterns.
 */
import { element, group } from './svg.ts'

export const textures = ['solid', 'hatched', 'dotted', 'striped'] as const
export type Texture = (typeof textures)[number]

export type Box = { x: number; y: number; width: number; height: number }

/** A bar with a texture; nothing when it has no width. */
export function bar(box: Box, texture: Texture, colour: string): string {
  if (box.width <= 0) return ''
  if (texture === 'solid') return element('rect', { ...box, fill: colour })
  const outline = element('rect', { ...inset(box, 0.75), fill: 'none', stroke: colour, 'stroke-width': 1.5 })
  return group({}, filling[texture](box, colour), outline)
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
})

const filling: Record<Exclude<Texture, 'solid'>, (box: Box, colour: string) => string> = {
  hatched: (box, colour) => lines(diagonals(box, 6), colour, 1.75),
  striped: ({ x, y, width, height }, colour) =>
    lines(
      steps(x + 5, x + width - 1, 5).map((at) => `M${round(at)} ${round(y)}V${round(y + height)}`),
      colour,
      1.25,
    ),
  dotted: ({ x, y, width, height }, colour) =>
    group(
      { fill: colour },
      ...steps(x + 5, x + width - 3.5, 6.5).map((cx) =>
        element('circle', { cx, cy: y + height / 2, r: 1.7 }),
      ),
    ),
}

const lines = (parts: readonly string[], colour: string, width: number): string =>
  parts.length === 0
    ? ''
    : element('path', { d: parts.join(''), fill: 'none', stroke: colour, 'stroke-width': width })

const round = (value: number): number => Math.round(value * 100) / 100

function steps(from: number, to: number, step: number): number[] {
  const count = Math.max(0, Math.floor((to - from) / step) + 1)
  return Array.from({ length: count }, (_, index) => from + index * step)
}

/** Lines x + y = c, cut off at the edges of the box. */
function diagonals({ x, y, width, height }: Box, step: number): string[] {
  const [right, bottom] = [x + width, y + height]
  return steps(x + y + step, right + bottom - 0.5, step).map((sum) => {
    const from = [Math.max(x, sum - bottom), Math.min(bottom, sum - x)] as const
    const to = [Math.min(right, sum - y), Math.max(y, sum - right)] as const
    return `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`
  })
}
