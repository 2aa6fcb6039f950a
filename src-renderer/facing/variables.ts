/** Colours as the style sheet wants them, which elsewhere Vuetify writes: `--v-theme-surface: 255,255,255`. */
export const asVariables = (colours: Readonly<Record<string, string>>): [name: string, value: string][] =>
  Object.entries(colours).map(([name, hex]) => [
    `--v-theme-${name}`,
    [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(','),
  ])
