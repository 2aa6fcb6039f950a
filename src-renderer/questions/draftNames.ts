/** What a factor is called in a set at the desk. */
import type { SetDraft } from '../../shared/bridge/questions.ts'
import { factorName } from '../../shared/texts/index.ts'
import { useLanguage } from '../shell/language.ts'
import { useSetName } from './setName.ts'

export function useDraftNames(draft: () => SetDraft): (id: string) => string {
  const { language } = useLanguage()
  const { called } = useSetName()
  return (id) => {
    const own = draft().own.find((factor) => factor.id === id)
    return own ? called({ nl: own.nl.name, en: own.en.name }) : factorName(id, language.value)
  }
}
