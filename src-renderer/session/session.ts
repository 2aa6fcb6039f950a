/** Whether the vault is there and open, and the way in and out. */
import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { ErrorCode, Failure, RecoverySheet, Value } from '../../shared/bridge/contract.ts'
import { bridge } from '../bridge/bridge.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { useSettings } from '../settings/settings.ts'
import { discardWorkingCopy, putClients } from '../working-copy/workingCopy.ts'

/** Shows a recovery sheet; resolves once the person has kept it. */
type Keep = (sheet: RecoverySheet) => Promise<void>

export const useSession = defineStore('session', () => {
  const state = ref<'unknown' | 'absent' | 'locked' | 'open'>('unknown')
  const error = ref<ErrorCode>()
  /** Until when the next try has to wait, after wrong ones: milliseconds on the clock of `performance.now()`. */
  const waitUntil = ref(0)
  /** How the vault is locked, as far as is known. */
  const keys = ref<Partial<Pick<Value<'vault.status'>, 'bound' | 'hasRecovery' | 'canBind'>>>({})

  /** Asks the vault how it is; begins with an empty working copy. */
  async function begin(): Promise<void> {
    await discardWorkingCopy()
    const now = await lookAtKeys()
    if (now === undefined) return
    error.value = undefined
    if (now === 'open') await enter()
    else state.value = now
  }

  /** Asks how the vault is and how it is locked; undefined when it cannot be asked. */
  async function lookAtKeys(): Promise<Value<'vault.status'>['state'] | undefined> {
    const answer = await bridge['vault.status']({})
    if (!answer.ok) {
      error.value = answer.code
      return undefined
    }
    const { state: now, waitSeconds: wait, ...found } = answer.value
    waitUntil.value = performance.now() + wait * 1000
    keys.value = found
    return now
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

  /** Remembers why it did not open; answers with false. */
  function refused({ code, waitSeconds: wait = 0 }: Failure): false {
    error.value = code
    waitUntil.value = performance.now() + wait * 1000
    return false
  }

  async function entered(): Promise<boolean> {
    waitUntil.value = 0
    await enter()
    return error.value === undefined
  }

  /** Makes the vault, and enters once `keep` has the recovery sheet in safety. */
  async function create(passphrase: string, keep?: Keep): Promise<boolean> {
    const settings = useSettings()
    const answer = await bridge['vault.create']({ passphrase, language: settings.settings.language })
    if (!answer.ok) return refused(answer)
    error.value = undefined
    keys.value.hasRecovery = true
    await keep?.(answer.value)
    // Entering reads the settings of the vault, and a new one has none of its own yet.
    const { language, theme } = settings.settings
    const made = await entered()
    if (made) await settings.change({ language, theme }, true)
    return made
  }

  async function unlock(passphrase: string): Promise<boolean> {
    const answer = await bridge['vault.unlock']({ passphrase })
    return answer.ok ? entered() : refused(answer)
  }

  /** Opens with the recovery code and gives the vault a new passphrase; enters once the new sheet is kept. */
  async function recover(code: string, passphrase: string, keep?: Keep): Promise<boolean> {
    const { language } = useSettings().settings
    const answer = await bridge['vault.recover']({ code, passphrase, language })
    if (!answer.ok) return refused(answer)
    error.value = undefined
    await keep?.(answer.value)
    return entered()
  }

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

  return { state, error, waitUntil, keys, begin, lookAtKeys, create, unlock, recover, lock }
})
