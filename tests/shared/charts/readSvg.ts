/** A strict little reader of the XML that the drawings use: it throws on what a real one would refuse. */
export type Element = { name: string; attributes: Record<string, string>; text: string; depth: number }

const token = /<\/([a-z]+)>|<([a-z]+)((?: [A-Za-z\d:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

export function readSvg(svg: string): Element[] {
  if (Array.from(svg).some(isForbidden)) throw new Error('forbidden character')
  const elements: Element[] = []
  const open: Element[] = []
  token.lastIndex = 0
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex
    const found = token.exec(svg)
    if (!found) throw new Error(`not XML at ${at}: ${svg.slice(at, at + 60)}`)
    const [, closed, opened, attributes = '', empty, text] = found
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`)
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: readAttributes(attributes), text: '', depth: open.length }
      elements.push(element)
      if (empty === '') open.push(element)
    } else {
      const holder = open.at(-1)
      if (!holder) throw new Error('text outside the root')
      holder.text += unescape(text ?? '')
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> is left open`)
  if (elements.filter(({ depth }) => depth === 0).length !== 1) throw new Error('not one root')
  return elements
}

/** What XML 1.0 does not allow, however it is written. */
const isForbidden = (sign: string): boolean =>
  (sign < ' ' && !'\t\n\r'.includes(sign)) || /[\p{Cs}\ufffe\uffff]/u.test(sign)

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([A-Za-z\d:-]+)="([^"]*)"/g)].map(
    ([, key, value]) => [key!, unescape(value!)] as const,
  )
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error('attribute twice')
  return Object.fromEntries(pairs)
}

const unescape = (text: string): string =>
  text.replace(/&([^;]*);?/g, (all, name: string) => {
    const sign = entities[name]
    if (sign === undefined || !all.endsWith(';')) throw new Error(`unknown entity ${all}`)
    return sign
  })
