/** Language, theme and practice: kept in the vault, with sensible values before it is open. */
import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { ErrorCode } from '../../shared/bridge/contract.ts'
import type { Settings } from '../../shared/bridge/records.ts'
import { bridge } from '../bridge/bridge.ts'
import { plain } from '../working-copy/plain.ts'

const initialLanguage = (): Settings['language'] => (navigator.language.startsWith('en') ? 'en' : 'nl')

export const useSettings = defineStore('settings', () => {
  const settings = ref<Settings>({ language: initialLanguage(), theme: 'system', practice: {} })
  const error = ref<ErrorCode>()

  /** Reads them from the open vault; answers with the error code if that failed. */
  async function load(): Promise<ErrorCode | undefined> {
    const answer = await bridge['settings.get']({})
    if (answer.ok) settings.value = answer.value
    error.value = answer.ok ? undefined : answer.code
    return error.value
  }

  let sent = Promise.resolve()

  /** Resolves when the vault has answered; so does `settled`, for who did not send them. */
  function save(): Promise<void> {
    sent = send()
    return sent
  }
  const settled = (): Promise<void> => sent

  async function send(): Promise<void> {
    const answer = await bridge['settings.save'](plain(settings.value))
    error.value = answer.ok ? undefined : answer.code
  }

  /** Changes at once; kept when the vault is open. */
  async function change(part: Partial<Settings>, isOpen: boolean): Promise<void> {
    settings.value = { ...settings.value, ...part }
    if (isOpen) await save()
  }

  return { settings, error, load, save, settled, change }
})
