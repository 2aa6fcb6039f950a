/** What a client reads while there is nothing to answer. Said here, for the window that has no other sentences. */
import type { Language } from '../../shared/bridge/contract.ts'

export const neutral: Record<Language, { heading: string; say: string }> = {
  nl: { heading: 'Neem rustig de tijd', say: 'Er staat nu niets om te beantwoorden.' },
  en: { heading: 'Take your time', say: 'There is nothing to answer right now.' },
}
