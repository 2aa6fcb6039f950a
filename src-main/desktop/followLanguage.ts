import type { Language } from '../../shared/bridge/contract.ts'
import type { Handlers } from '../services/handlers.ts'

/** The services, with an ear to the interface language: `onLanguage` hears it when it is read and when it is changed. */
export function followLanguage(services: Handlers, onLanguage: (language: Language) => void): Handlers {
  return {
    ...services,
    'settings.get': async (request) => {
      const settings = await services['settings.get'](request)
      onLanguage(settings.language)
      return settings
    },
    'settings.save': async (settings) => {
      const value = await services['settings.save'](settings)
      onLanguage(settings.language)
      return value
    },
  }
}
