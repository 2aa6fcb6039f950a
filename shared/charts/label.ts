/** Text in a drawing. */
import type { Weight } from './textWidth.ts'
import { element, escapeText } from './svg.ts'
import { wrap } from './wrap.ts'

export type LabelStyle = {
  size: number
  fill: string
  weight?: Weight
  anchor?: 'start' | 'middle' | 'end'
}

/** One line with its baseline at `y`. */
export const label = (text: string, x: number, y: number, style: LabelStyle): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': style.size,
      fill: style.fill,
      'font-weight': style.weight === 'semibold' ? 600 : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
    },
    escapeText(text),
  )

export const lineHeight = (size: number): number => size * 1.25

/** Lines below each other, the first with its baseline at `y`. */
export const labels = (lines: readonly string[], x: number, y: number, style: LabelStyle): string =>
  lines.map((line, index) => label(line, x, y + index * lineHeight(style.size), style)).join('')

/** The same, wrapped to a width. Returns the height that it takes as well. */
export function wrapped(
  text: string,
  place: { x: number; y: number; width: number; maxLines?: number },
  style: LabelStyle,
): { svg: string; height: number } {
  const lines = wrap(text, place.width, style, place.maxLines)
  return {
    svg: labels(lines, place.x, place.y, style),
    height: lines.length * lineHeight(style.size),
  }
}
