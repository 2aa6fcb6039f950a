/**
 * SVG as text, for a page with a strict content policy and for PDF alike: presentation attributes only, no
 * style, no script, no reference, nothing to fetch.
 */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element. Numbers get at most two decimals. Throws a RangeError on a number that is none. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? decimal(value) : escapeText(value)}"`],
  )
  const open = `<${name}${written.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

export const group = (attributes: Attributes, ...children: readonly string[]): string =>
  element('g', attributes, ...children)

export function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A drawing needs finite numbers')
  return String(Math.round(value * 100) / 100 + 0)
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML: what XML 1.0 forbids (control characters, halves of a pair) is left out, the rest escaped. */
export const escapeText = (text: string): string =>
  text
    .replace(/\p{Cs}|[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign]!)

export type Frame = {
  /** Prefix of every id in the drawing: unique within one page. */
  id: string
  title: string
  /** The drawing in words, with its values. */
  description: string
  language: string
  width: number
  height: number
  fontFamily: string
}

/** The root element with its text alternative. */
export const drawing = (frame: Frame, ...children: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${decimal(frame.width)} ${decimal(frame.height)}`,
      role: 'img',
      lang: frame.language,
      'aria-labelledby': `${frame.id}-title ${frame.id}-desc`,
      'font-family': `'${frame.fontFamily.replace(/['"\\]/g, '')}', sans-serif`,
    },
    element('title', { id: `${frame.id}-title` }, escapeText(frame.title)),
    element('desc', { id: `${frame.id}-desc` }, escapeText(frame.description)),
    ...children,
  )
