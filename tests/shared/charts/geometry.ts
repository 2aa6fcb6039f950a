/** Every point that a drawing touches, to see that nothing falls outside. */
import { textWidth } from '../../../shared/charts/textWidth.ts'
import type { Element } from './readSvg.ts'

type Point = readonly [x: number, y: number]

export function pointsOf({ name, attributes, text }: Element): Point[] {
  const number = (key: string) => Number(attributes[key])
  switch (name) {
    case 'rect':
      return [
        [number('x'), number('y')],
        [number('x') + number('width'), number('y') + number('height')],
      ]
    case 'line':
      return [
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]
    case 'circle':
      return [
        [number('cx') - number('r'), number('cy') - number('r')],
        [number('cx') + number('r'), number('cy') + number('r')],
      ]
    case 'polygon':
      return attributes['points']!.split(' ').map((pair) => {
        const [x, y] = pair.split(',').map(Number)
        return [x!, y!]
      })
    case 'text':
      return textBox(attributes, text)
    case 'path':
      return pathPoints(attributes['d']!)
    case 'svg':
    case 'g':
    case 'title':
    case 'desc':
      return []
    default:
      throw new Error(`unexpected <${name}>`)
  }
}

function textBox(attributes: Record<string, string>, text: string): Point[] {
  const size = Number(attributes['font-size'])
  const width = textWidth(text, size, attributes['font-weight'] === '600' ? 'semibold' : 'regular')
  const shift = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0
  const [x, y] = [Number(attributes['x']) - shift, Number(attributes['y'])]
  return [
    [x, y - size * 0.75],
    [x + width, y + size * 0.2],
  ]
}

/** Absolute M, L, H, V and C only; anything else is refused. */
function pathPoints(d: string): Point[] {
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (const [, command, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest!.match(/-?[\d.]+/g) ?? []).map(Number)
    if (command === 'H') x = numbers[0]!
    else if (command === 'V') y = numbers[0]!
    else if ('MLC'.includes(command!))
      for (let at = 0; at < numbers.length; at += 2) {
        ;[x, y] = [numbers[at]!, numbers[at + 1]!]
        points.push([x, y])
      }
    else throw new Error(`path command ${command}`)
    points.push([x, y])
  }
  return points
}
