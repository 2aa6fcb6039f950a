/** The log of one client, or of the whole practice: read once when the page opens, and taken along as a file. */
import { ref, shallowRef } from 'vue'
import type { Failure, Language } from '../../shared/bridge/contract.ts'
import type { LogBook } from '../../shared/bridge/log.ts'
import { bridge } from '../bridge/bridge.ts'
import { useSaving } from '../saving/saving.ts'
import { saveAsFile } from '../shell/saveAsFile.ts'

export function useLog(clientId?: string) {
  const whose = clientId === undefined ? {} : { clientId }
  const book = shallowRef<LogBook>()
  const failure = shallowRef<Failure>()
  const savedAs = ref<string>()

  /** What still waits to be saved belongs in it. */
  async function load(): Promise<void> {
    await useSaving().flush()
    const answer = await bridge['log.list'](whose)
    failure.value = answer.ok ? undefined : answer
    if (answer.ok) book.value = answer.value
  }

  async function save(language: Language): Promise<void> {
    savedAs.value = undefined
    const answer = await bridge['log.export']({ ...whose, language })
    failure.value = answer.ok ? undefined : answer
    if (!answer.ok) return
    saveAsFile(answer.value.fileName, answer.value.text, 'text/csv')
    savedAs.value = answer.value.fileName
  }

  return { book, failure, savedAs, load, save }
}
