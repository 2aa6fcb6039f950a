/** Whether the vault is there and open, and the way in and out. */
import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Answered, ErrorCode, Value } from '../../shared/bridge/contract.ts'
import type { LockReason } from '../../shared/bridge/events.ts'
import { bridge, discardPage } from '../bridge/bridge.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { useSettings } from '../settings/settings.ts'
import { discardWorkingCopy, putClients } from '../working-copy/workingCopy.ts'

/**
 * How to lock. `because`: why. `within`: the time for saving, in milliseconds; what is not on disk then is set aside.
 * Without it there is all the time, and what cannot be saved keeps the vault open. `leave` is called when nothing
 * stands in the way any more, before the vault is locked.
 */
export type Locking = {
  readonly because: LockReason
  readonly within?: number
  readonly leave?: () => Promise<void>
}

export const useSession = defineStore('session', () => {
  const state = ref<'unknown' | 'absent' | 'locked' | 'open'>('unknown')
  const error = ref<ErrorCode>()
  /** Why it was locked last; undefined when it was not, since the program began. */
  const lastLock = ref<Value<'vault.status'>['lastLock']>()
  let locking: Promise<boolean> | undefined

  /** Asks the vault how it is; begins with an empty working copy. */
  async function begin(): Promise<void> {
    await discardWorkingCopy()
    const answer = await bridge['vault.status']({})
    if (!answer.ok) {
      error.value = answer.code
      return
    }
    error.value = undefined
    lastLock.value = answer.value.lastLock
    if (answer.value.state === 'open') await enter()
    else state.value = answer.value.state
  }

  async function enter(): Promise<void> {
    const [clients, settings] = [await bridge['clients.list']({}), await useSettings().load()]
    const aside = await bridge['vault.takeBack']({})
    if (!clients.ok || settings !== undefined || !aside.ok) {
      error.value = !clients.ok ? clients.code : (settings ?? (aside.ok ? undefined : aside.code))
      return
    }
    await putClients(clients.value.clients)
    if (aside.value.text !== '') {
      useSaving().takeUp(aside.value.text)
      await bridge['vault.setAside']({ text: '' })
    }
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

  /**
   * Locks when every answer is on disk, or set aside where it may not wait for that; false when one is neither: then
   * nothing is thrown away. Asked while it is under way, it is the same lock.
   */
  function lock(how: Locking = { because: 'demand' }): Promise<boolean> {
    locking ??= lockOnce(how).finally(() => (locking = undefined))
    return locking
  }

  async function lockOnce({ because, within, leave }: Locking): Promise<boolean> {
    const saving = useSaving()
    const saved = saving.flush().then(() => useSettings().settled())
    await (within === undefined ? saved : Promise.race([saved, pause(within)]))
    const unsaved = saving.unsaved()
    if (unsaved !== '' && within === undefined) return false
    if (unsaved !== '' && !(await bridge['vault.setAside']({ text: unsaved })).ok) return false
    await leave?.()
    const answer = await bridge['vault.lock']({ because })
    if (!answer.ok) {
      error.value = answer.code
      return false
    }
    saving.$reset()
    await close()
    return true
  }

  /**
   * The vault was locked from outside. What is not on disk stays in this page, behind the unlock screen, and is saved
   * after unlocking; without such words the page is thrown away.
   */
  async function closed(leave?: Locking['leave']): Promise<void> {
    if (state.value !== 'open' || locking) return
    await leave?.()
    if (useSaving().unsaved() === '') await close()
    else state.value = 'locked'
  }

  async function close(): Promise<void> {
    useDossier().close()
    await discardWorkingCopy()
    state.value = 'locked'
    discardPage()
  }

  return { state, error, lastLock, begin, create, unlock, lock, closed }
})

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))
