/** Vuetify with the product's colours, icons and defaults. */
import { createVuetify } from 'vuetify'
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg'
import { createVueI18nAdapter } from 'vuetify/locale/adapters/vue-i18n'
import { useI18n } from 'vue-i18n'
import { colours } from './colours.ts'
import { i18n } from './language.ts'

/** The nonce with which the content policy lets Vuetify's one style element in. */
const cspNonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce

export const vuetify = createVuetify({
  locale: { adapter: createVueI18nAdapter({ i18n, useI18n }) },
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  theme: {
    defaultTheme: 'system',
    ...(cspNonce ? { cspNonce } : {}),
    themes: {
      light: {
        colors: colours.light,
        variables: { 'high-emphasis-opacity': 1, 'medium-emphasis-opacity': 0.85, 'border-opacity': 0.2 },
      },
      dark: {
        dark: true,
        colors: colours.dark,
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
