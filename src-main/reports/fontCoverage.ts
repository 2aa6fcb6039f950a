/** Which characters a TrueType font can write; read from its `cmap` table (OpenType specification, cmap). */
export type Coverage = (codePoint: number) => boolean

/** Throws when the bytes are not a TrueType font with a Unicode table. */
export function fontCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const record = cmap + 4 + index * 8
    const offset = cmap + view.getUint32(record + 4)
    return { platform: view.getUint16(record), offset, format: view.getUint16(offset) }
  }).filter(({ platform }) => platform === 0 || platform === 3)
  const full = subtables.find(({ format }) => format === 12)
  if (full) return inRanges(segmentedCoverage(view, full.offset))
  const basic = subtables.find(({ format }) => format === 4)
  if (basic) return inRanges(basicCoverage(view, basic.offset))
  throw new Error('The font has no Unicode table')
}

type Range = readonly [from: number, to: number]

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no ${tag} table`)
}

/** Format 12: groups of code points, each with its first glyph. */
const segmentedCoverage = (view: DataView, offset: number): Range[] =>
  Array.from({ length: view.getUint32(offset + 12) }, (_, index) => {
    const record = offset + 16 + index * 12
    return [view.getUint32(record), view.getUint32(record + 4)]
  })

/** Format 4: segments of the first 65,536 code points. The closing segment 0xFFFF writes nothing. */
function basicCoverage(view: DataView, offset: number): Range[] {
  const bytes = view.getUint16(offset + 6)
  return Array.from({ length: bytes / 2 }, (_, index): Range => {
    const to = view.getUint16(offset + 14 + index * 2)
    return [view.getUint16(offset + 16 + bytes + index * 2), to]
  }).filter(([from]) => from !== 0xffff)
}

const inRanges =
  (ranges: readonly Range[]): Coverage =>
  (codePoint) =>
    ranges.some(([from, to]) => codePoint >= from && codePoint <= to)
