/**
 * The product's colours, for charts, app theme and paper: sand, clay for what asks energy, green for what the
 * work gives, plum for what the person brings. `strong` reads on `background` and `soft` at 4.5:1 or more,
 * `line` and `strong` stand out at 3:1 or more. No colour means anything that shape or label does not say too.
 */
export type Tone = { strong: string; soft: string }
export type Palette = {
  background: string
  surface: string
  text: string
  muted: string
  line: string
  grid: string
  demands: Tone
  workResources: Tone
  personalResources: Tone
  outcomes: Tone
}

const ink = { text: '#2b2622', muted: '#5f564c', line: '#857a6d', grid: '#ded5c6' }
const tones = {
  demands: { strong: '#9c4521', soft: '#f6e3d8' },
  workResources: { strong: '#2f5d56', soft: '#dce9e5' },
  personalResources: { strong: '#6b4a6f', soft: '#ece1ed' },
  outcomes: { strong: '#46525c', soft: '#e6e9eb' },
}

export const palettes = {
  light: { background: '#faf6ef', surface: '#ffffff', ...ink, ...tones },
  dark: {
    background: '#1f1c19',
    surface: '#2a2622',
    text: '#f0e9df',
    muted: '#c4b9aa',
    line: '#94897b',
    grid: '#423c35',
    demands: { strong: '#e8a27e', soft: '#432a1e' },
    workResources: { strong: '#8fc7bb', soft: '#1e3b36' },
    personalResources: { strong: '#cdadd3', soft: '#3a2b3e' },
    outcomes: { strong: '#b7c1ca', soft: '#32383d' },
  },
  paper: { background: '#ffffff', surface: '#ffffff', ...ink, ...tones },
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes
