/** The language and colours in which drawings are made on screen. */
import { computed, type ComputedRef } from 'vue'
import { useTheme } from 'vuetify'
import type { ChartOptions } from '../../shared/charts/index.ts'
import { useLanguage } from '../shell/language.ts'

/** Follows the settings and the theme; each drawing adds an id of its own. */
export function useDrawing(): ComputedRef<Pick<ChartOptions, 'language' | 'palette'>> {
  const theme = useTheme()
  const { language } = useLanguage()
  return computed(() => ({
    language: language.value,
    palette: theme.current.value.dark ? 'dark' : 'light',
  }))
}
