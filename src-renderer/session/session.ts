/** Whether the vault is there and open, and the way in and out. */
import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Answered, ErrorCode } from '../../shared/bridge/contract.ts'
import { bridge } from '../bridge/bridge.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { useSettings } from '../settings/settings.ts'
import { discardWorkingCopy, putClients } from '../working-copy/workingCopy.ts'

export const useSession = defineStore('session', () => {
  const state = ref<'unknown' | 'absent' | 'locked' | 'open'>('unknown')
  const error = ref<ErrorCode>()

  /** Asks the vault how it is; begins with an empty working copy. */
  async function begin(): Promise<void> {
    await discardWorkingCopy()
    const answer = await bridge['vault.status']({})
    if (!answer.ok) {
      error.value = answer.code
      return
    }
    error.value = undefined
    if (answer.value.state === 'open') await enter()
    else state.value = answer.value.state
  }

  async function enter(): Promise<void> {
    const [clients, settings] = [await bridge['clients.list']({}), await useSettings().load()]
    if (!clients.ok || settings !== undefined) {
      error.value = clients.ok ? settings : clients.code
      return
    }
    await putClients(clients.value.clients)
    error.value = undefined
    state.value = 'open'
  }

  async function through(answer: Answered<'vault.create'> | Answered<'vault.unlock'>): Promise<boolean> {
    if (answer.ok) await enter()
    else error.value = answer.code
    return error.value === undefined
  }

  const create = async (passphrase: string): Promise<boolean> => {
    const settings = useSettings()
    // Entering reads the settings of the vault, and a new one has none of its own yet.
    const { language, theme } = settings.settings
    const made = await through(await bridge['vault.create']({ passphrase, language }))
    if (made) await settings.change({ language, theme }, true)
    return made
  }
  const unlock = async (passphrase: string): Promise<boolean> =>
    through(await bridge['vault.unlock']({ passphrase }))

  /** Locks when every answer is on disk; false when one is not: then nothing is thrown away. */
  async function lock(): Promise<boolean> {
    if (!(await useSaving().flush())) return false
    await useSettings().settled()
    const answer = await bridge['vault.lock']({})
    if (!answer.ok) {
      error.value = answer.code
      return false
    }
    useSaving().$reset()
    useDossier().close()
    await discardWorkingCopy()
    state.value = 'locked'
    return true
  }

  return { state, error, begin, create, unlock, lock }
})
