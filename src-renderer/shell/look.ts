/** Vuetify with the product's colours, icons and defaults. */
import { createVuetify } from 'vuetify'
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg'
import { createVueI18nAdapter } from 'vuetify/locale/adapters/vue-i18n'
import { useI18n } from 'vue-i18n'
import { palettes } from '../../shared/charts/palette.ts'
import { i18n } from './language.ts'

/** The nonce with which the content policy lets Vuetify's one style element in. */
const cspNonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce

const { light, dark } = palettes

export const vuetify = createVuetify({
  locale: { adapter: createVueI18nAdapter({ i18n, useI18n }) },
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  theme: {
    defaultTheme: 'system',
    ...(cspNonce ? { cspNonce } : {}),
    themes: {
      light: {
        colors: {
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
        variables: { 'high-emphasis-opacity': 1, 'medium-emphasis-opacity': 0.85, 'border-opacity': 0.2 },
      },
      dark: {
        dark: true,
        colors: {
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
        variables: { 'high-emphasis-opacity': 1, 'medium-emphasis-opacity': 0.85, 'border-opacity': 0.2 },
      },
    },
  },
  defaults: {
    VBtn: { rounded: 'lg', flat: true, color: 'primary' },
    VTextField: { variant: 'outlined', density: 'comfortable', color: 'primary', hideDetails: 'auto' },
    VTextarea: {
      variant: 'outlined',
      density: 'comfortable',
      color: 'primary',
      hideDetails: 'auto',
      autoGrow: true,
    },
    VSelect: { variant: 'outlined', density: 'comfortable', color: 'primary', hideDetails: 'auto' },
    VCheckbox: { color: 'primary', density: 'comfortable', hideDetails: 'auto' },
    VSwitch: { color: 'primary', density: 'comfortable', hideDetails: 'auto', inset: true },
    VDialog: { maxWidth: 640 },
  },
})
