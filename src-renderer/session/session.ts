/** Whether the vault is there and open, and the way in and out. */
import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { ErrorCode, Failure, RecoverySheet, Value } from '../../shared/bridge/contract.ts'
import type { LockReason } from '../../shared/bridge/events.ts'
import { readUnsaved } from '../../shared/bridge/unsaved.ts'
import { bridge, discardPage } from '../bridge/bridge.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useQuestionSets } from '../questions/questionSets.ts'
import { useInterview } from '../interview/interview.ts'
import { useSaving } from '../saving/saving.ts'
import { useSettings } from '../settings/settings.ts'
import { discardWorkingCopy, putClients } from '../working-copy/workingCopy.ts'
import { partsAside, textAside } from './aside.ts'

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

/** Shows a recovery sheet; resolves once the person has kept it. */
type Keep = (sheet: RecoverySheet) => Promise<void>

export const useSession = defineStore('session', () => {
  const state = ref<'unknown' | 'absent' | 'locked' | 'open'>('unknown')
  const error = ref<ErrorCode>()
  /** Why it was locked last; undefined when it was not, since the program began. */
  const lastLock = ref<Value<'vault.status'>['lastLock']>()
  /** Counts how often the working copy was filled anew: after unlocking, and after a restore. */
  const entrance = ref(0)
  let locking: Promise<boolean> | undefined
  /** What was found of before the program was cut off: the last words, which stand there again, or what does not open. */
  const found = ref<'words' | 'unreadable'>()
  /** Until when the next try has to wait, after wrong ones: milliseconds on the clock of `performance.now()`. */
  const waitUntil = ref(0)
  /** How the vault is locked, as far as is known. */
  const keys = ref<Partial<Pick<Value<'vault.status'>, 'bound' | 'hasRecovery' | 'sheetWaits' | 'canBind'>>>(
    {},
  )

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
    const { state: now, waitSeconds: wait, lastLock: last, ...found } = answer.value
    waitUntil.value = performance.now() + wait * 1000
    lastLock.value = last
    keys.value = found
    return now
  }

  async function enter(): Promise<void> {
    const [clients, settings] = [await bridge['clients.list']({}), await useSettings().load()]
    const aside = await bridge['vault.takeBack']({})
    if (!clients.ok || settings !== undefined || !aside.ok) {
      error.value = !clients.ok ? clients.code : (settings ?? (aside.ok ? undefined : aside.code))
      // While the sheet was on the screen.
      if (error.value === 'vaultLocked') state.value = 'locked'
      return
    }
    putClients(clients.value.clients)
    entrance.value += 1
    await takeBack(aside.value)
    void useQuestionSets().keepWaiting()
    error.value = undefined
    state.value = 'open'
  }

  /** Takes up what was set aside, to be saved; what cannot be taken up yet stays there. This page's own it still has. */
  async function takeBack({ aside, isUnreadable }: Value<'vault.takeBack'>): Promise<void> {
    const saving = useSaving()
    if (isUnreadable) found.value = 'unreadable'
    for (const { page: of, text, isCutOff } of aside) {
      if (of === saving.page()) continue
      const { words, sets } = partsAside(text)
      await useQuestionSets().keepWaiting(sets)
      const unsaved = readUnsaved(words)
      if (words !== '' && unsaved === undefined) found.value = 'unreadable'
      const isTaken = words === '' || (unsaved !== undefined && (await saving.takeUp(unsaved)))
      if (isTaken || sets.length > 0) await bridge['vault.setAside']({ page: of, text: isTaken ? '' : words })
      if (isTaken && isCutOff) found.value = 'words'
    }
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
    const onlyPlace = useInterview().keepPlace()
    const saved = saving
      .flush()
      .then(() => Promise.all([useSettings().settled(), useQuestionSets().settled()]))
    await (within === undefined ? saved : Promise.race([saved, pause(within)]))
    // Where the interview was left is no reason to stay open.
    if (onlyPlace && saving.waiting.get(onlyPlace.id) === onlyPlace) saving.waiting.delete(onlyPlace.id)
    const [words, sets] = [saving.unsaved(), textAside('', useQuestionSets().unsaved)]
    if ((words !== '' || sets !== '') && within === undefined) return false
    if (!(await saving.setAside()) && words !== '') return false
    if (sets !== '' && !(await bridge['vault.setAside']({ page: crypto.randomUUID(), text: sets })).ok)
      return false
    await leave?.()
    const answer = await bridge['vault.lock']({ because })
    if (!answer.ok) {
      error.value = answer.code
      return false
    }
    saving.$reset('locking')
    useQuestionSets().$reset()
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
    if (useSaving().unsaved() === '' && !useQuestionSets().isUnsaved) return close()
    useQuestionSets().waitWithDesk()
    state.value = 'locked'
  }

  async function close(): Promise<void> {
    useDossier().close()
    useInterview().discard()
    await discardWorkingCopy()
    state.value = 'locked'
    found.value = undefined
    discardPage()
  }

  return {
    ...{ state, entrance, error, found, lastLock, waitUntil, keys },
    ...{ begin, lookAtKeys, create, unlock, recover, lock, closed },
  }
})

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))
