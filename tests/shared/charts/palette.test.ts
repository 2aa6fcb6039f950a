import { describe, expect, it } from 'vitest'
import { palettes, type Palette } from '../../../shared/charts/palette.ts'

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
const contrast = (a: string, b: string): number => {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright! + 0.05) / (dark! + 0.05)
}

describe.each(Object.entries<Palette>(palettes))('palette %s', (_, palette) => {
  const tones = [palette.demands, palette.workResources, palette.personalResources, palette.outcomes]
  const grounds = [palette.background, palette.surface, ...tones.map(({ soft }) => soft)]

  it('has text of 4.5:1 or more on every ground', () => {
    for (const ground of grounds)
      for (const ink of [palette.text, palette.muted])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    for (const { strong, soft } of tones)
      for (const ground of [palette.background, palette.surface, soft])
        expect(contrast(strong, ground), `${strong} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it('has lines of 3:1 or more', () => {
    for (const ground of [palette.background, palette.surface])
      expect(contrast(palette.line, ground), `${palette.line} on ${ground}`).toBeGreaterThanOrEqual(3)
  })
})
