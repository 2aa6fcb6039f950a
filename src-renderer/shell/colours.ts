/** The colours of the look in both themes, under the names by which the style sheet asks for them. */
import { palettes } from '../../shared/charts/palette.ts'

const { light, dark } = palettes

export const colours = {
  light: {
    background: light.background,
    surface: light.surface,
    'on-background': light.text,
    'on-surface': light.text,
    'surface-variant': light.text,
    'on-surface-variant': light.background,
    'soft-ink': light.muted,
    line: light.grid,
    'control-line': light.line,
    primary: light.workResources.strong,
    'on-primary': '#ffffff',
    'green-wash': light.workResources.soft,
    secondary: light.demands.strong,
    'on-secondary': '#ffffff',
    'clay-wash': light.demands.soft,
    error: '#a3261f',
    'on-error': '#ffffff',
  },
  dark: {
    background: dark.background,
    surface: dark.surface,
    'on-background': dark.text,
    'on-surface': dark.text,
    'surface-variant': dark.text,
    'on-surface-variant': dark.background,
    'soft-ink': dark.muted,
    line: dark.grid,
    'control-line': dark.line,
    primary: dark.workResources.strong,
    'on-primary': '#12241f',
    'green-wash': dark.workResources.soft,
    secondary: dark.demands.strong,
    'on-secondary': '#2b1207',
    'clay-wash': dark.demands.soft,
    error: '#f2a59b',
    'on-error': '#3a0d08',
  },
}
