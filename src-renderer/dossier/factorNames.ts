/** What a factor of the open dossier is called, in the chosen language. */
import { computed } from 'vue'
import { answersOf } from '../../shared/model/dossier.ts'
import { employerName, factorName } from '../../shared/texts/index.ts'
import { useLanguage } from '../shell/language.ts'
import { useDossier } from './dossier.ts'
import { withinSentence } from '../../shared/texts/withinSentence.ts'

type Label = { nl?: string | undefined; en?: string | undefined }

type FactorNames = {
  /** As it stands in a list. */
  name: (id: string) => string
  /** As the employer reads it. */
  there: (id: string) => string
  /** Several of them within a sentence: "veel werk, krappe deadlines en ICT-storingen". */
  sentence: (ids: readonly string[]) => string
}

/** An added factor is called as the newest interview that names it says. */
export function useFactorNames(): FactorNames {
  const dossier = useDossier()
  const { language } = useLanguage()
  const labels = computed(() => {
    const found = new Map<string, Label>()
    const oldestFirst = dossier.intakes.map(({ body }) => body).toSorted((a, b) => (a.date < b.date ? -1 : 1))
    for (const intake of oldestFirst)
      for (const [id, { label }] of answersOf(intake)) if (label) found.set(id, label)
    return found
  })
  const name = (id: string): string => factorName(id, language.value, labels.value.get(id))
  const there = (id: string): string => employerName(id, language.value, labels.value.get(id))
  const sentence = (ids: readonly string[]): string =>
    new Intl.ListFormat(language.value).format(ids.map((id) => withinSentence(name(id))))
  return { name, there, sentence }
}
