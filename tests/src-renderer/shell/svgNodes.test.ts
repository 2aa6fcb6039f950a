import { describe, expect, it } from 'vitest'
import { drawing, element, escapeText } from '../../../shared/charts/svg.ts'
import { svgNodes } from '../../../src-renderer/shell/svgNodes.ts'

const frame = {
  id: 'a',
  title: 'Werk & rust',
  description: '<b>"x"</b> \'y\'',
  language: 'nl',
  width: 10,
  height: 20,
  fontFamily: 'Source Sans 3',
}

describe('a drawing as nodes', () => {
  it('is what the browser would have read', () => {
    const svg = drawing(
      frame,
      element(
        'g',
        { fill: '#fff' },
        element('rect', { x: 1.5, y: 2 }),
        element('text', {}, escapeText('5 < 6 & 7')),
      ),
    )
    const ours = svgNodes(svg)
    const theirs = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    const shape = (node: Element): unknown => ({
      name: node.localName,
      namespace: node.namespaceURI,
      attributes: [...node.attributes]
        .filter(({ name }) => name !== 'xmlns')
        .map(({ name, value }) => [name, value]),
      text: node.textContent,
      children: [...node.children].map(shape),
    })
    expect(ours.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(ours.querySelector('title')?.textContent).toBe('Werk & rust')
    expect(ours.querySelector('desc')?.textContent).toBe(frame.description)
    expect(shape(ours)).toEqual(shape(theirs))
  })

  it.each([
    ['another element', '<svg><script>1</script></svg>'],
    ['HTML inside', '<svg><foreignObject></foreignObject></svg>'],
    ['a link', '<svg><g href="x"></g></svg>'],
    ['a reference', '<svg><g xlink:href="#x"></g></svg>'],
    ['a handler', '<svg onload="x"></svg>'],
    ['a style', '<svg style="x"></svg>'],
    ['an entity of its own', '<svg><text>&x;</text></svg>'],
    ['no end', '<svg><g></svg>'],
    ['a missing end', '<svg>'],
    ['two drawings', '<svg/><svg/>'],
    ['words outside', 'x<svg/>'],
    ['a comment', '<svg><!-- x --></svg>'],
    ['nothing', ''],
  ])('refuses %s', (_, svg) => expect(() => svgNodes(svg)).toThrow())
})
