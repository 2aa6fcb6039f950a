/**
 * SVG text as nodes, without the browser's parser: the content policy lets no string become markup, and a drawing
 * needs so little that reading it here is simpler than an exception there. Reads what `shared/charts` writes:
 * elements, attributes in double quotes, escaped text.
 */

const svgNamespace = 'http://www.w3.org/2000/svg'
const drawn = new Set('svg g title desc rect path line circle ellipse polyline polygon text tspan'.split(' '))
const token = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/giy
const attribute = /([\w:-]+)="([^"]*)"/g

/** Throws on anything that no drawing of ours holds: another element, a handler, a style, a reference. */
export function svgNodes(text: string, page: Document = document): SVGElement {
  const open: SVGElement[] = []
  let root: SVGElement | undefined
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const found = token.exec(text)
    if (found === null) throw new Error('A drawing is not well-formed')
    const [, closing, name = '', attributes = '', empty, words] = found
    const parent = open.at(-1)
    if (words !== undefined) {
      if (parent) parent.append(plainText(words))
      else if (words.trim() !== '') throw new Error('A drawing is not well-formed')
    } else if (closing) {
      if (open.pop()?.localName !== name) throw new Error('A drawing is not well-formed')
    } else {
      if (!drawn.has(name) || (parent === undefined && root !== undefined))
        throw new Error(`A drawing has no <${name}> here`)
      const node = page.createElementNS(svgNamespace, name)
      for (const [, key = '', value = ''] of attributes.matchAll(attribute)) setAttribute(node, key, value)
      if (parent) parent.append(node)
      else root = node
      if (!empty) open.push(node)
    }
  }
  if (root === undefined || open.length > 0) throw new Error('A drawing is not well-formed')
  return root
}

function setAttribute(node: SVGElement, key: string, value: string): void {
  if (key === 'xmlns') return
  if (/^on|^style$|href/i.test(key)) throw new Error(`A drawing has no ${key}`)
  node.setAttribute(key, plainText(value))
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const plainText = (escaped: string): string =>
  escaped.replace(/&([^;]*);/g, (_, name: string) => {
    const sign = signs[name]
    if (sign === undefined) throw new Error(`A drawing has no &${name};`)
    return sign
  })
