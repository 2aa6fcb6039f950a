/** vue-i18n with the sentences of every screen, and the shared texts in the chosen language. */
import { computed, type ComputedRef } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Language } from '../../shared/bridge/contract.ts'
import { textsIn, type Texts } from '../../shared/texts/index.ts'
import { messages } from '../messages.ts'
import { useSettings } from '../settings/settings.ts'

export const i18n = createI18n({ legacy: false, locale: 'nl', fallbackLocale: false, messages })

/** The language that the settings hold, and what the product says about the model in it. */
export function useLanguage(): { language: ComputedRef<Language>; texts: ComputedRef<Texts> } {
  const settings = useSettings()
  const language = computed(() => settings.settings.language)
  return { language, texts: computed(() => textsIn(language.value)) }
}
