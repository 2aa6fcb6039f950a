/** The practice's question sets, as the vault last gave them; every change goes to the vault first. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ErrorCode } from '../../shared/bridge/contract.ts'
import type { PracticeSet, SetChange, SetDraft } from '../../shared/bridge/questions.ts'
import { bridge } from '../bridge/bridge.ts'
import { plain } from '../working-copy/plain.ts'

/** What was at the desk and is not on disk, and on which revision of the set it was made. */
export type UnsavedDraft = { readonly id: string; readonly revision: number; readonly draft: SetDraft }

/** How long to wait before what could not be kept is tried again, in milliseconds. */
const pauseAfterFailure = 5000

export const useQuestionSets = defineStore('questionSets', () => {
  const sets = shallowRef<readonly PracticeSet[]>()
  const error = ref<ErrorCode>()
  /** What of the set at the desk is not on disk: said by the desk, asked on locking. */
  const atDesk = shallowRef<UnsavedDraft>()
  /** What was at the desk when the vault was locked, and is to be kept now. */
  const waiting = shallowRef<readonly UnsavedDraft[]>([])
  const unsaved = computed(() => [...waiting.value, ...(atDesk.value ? [atDesk.value] : [])])
  const isUnsaved = computed(() => unsaved.value.length > 0)
  let timer: ReturnType<typeof setTimeout> | undefined

  /** With which an interview can begin. */
  const offered = computed(() =>
    (sets.value ?? []).flatMap(({ set, isRemoved }) => (set === undefined || isRemoved ? [] : [set])),
  )

  async function load(): Promise<void> {
    const answer = await bridge['questions.list']({})
    error.value = answer.ok ? undefined : answer.code
    if (answer.ok) sets.value = answer.value.sets
  }

  let sent: Promise<unknown> = Promise.resolve()
  /** Resolves when the vault has answered all that was sent. */
  const settled = async (): Promise<void> => {
    await sent
  }

  /** The set as it is in the vault then, or why it is not. */
  async function save(
    id: string,
    revision: number,
    change: SetChange,
  ): Promise<{ ok: true; set: PracticeSet } | { ok: false; code: ErrorCode }> {
    const asked = bridge['questions.save']({ id, revision, change: plain(change) })
    sent = asked
    const answer = await asked
    if (!answer.ok) return { ok: false, code: answer.code }
    const { set } = answer.value
    const known = sets.value ?? []
    sets.value = known.some((one) => one.id === id)
      ? known.map((one) => (one.id === id ? set : one))
      : [...known, set]
    return { ok: true, set }
  }

  /** What is at the desk waits here from now on: the desk goes. */
  function waitWithDesk(): void {
    waiting.value = unsaved.value
    atDesk.value = undefined
  }

  /** Keeps what was unsaved when the vault was locked; tries again by itself. True when all of it is on disk. */
  async function keepWaiting(more: readonly UnsavedDraft[] = []): Promise<boolean> {
    clearTimeout(timer)
    waiting.value = [...waiting.value, ...more]
    for (const one of waiting.value)
      if (await keepDraft(one)) waiting.value = waiting.value.filter((other) => other !== one)
    if (waiting.value.length > 0) timer = setTimeout(() => void keepWaiting(), pauseAfterFailure)
    return waiting.value.length === 0
  }

  /** Somebody may have been first meanwhile: then it becomes a set of its own, and nothing is overwritten unseen. */
  async function keepDraft({ id, revision, draft }: UnsavedDraft): Promise<boolean> {
    const answer = await save(id, revision, { as: 'draft', draft })
    if (answer.ok || answer.code !== 'staleRevision') return answer.ok
    await load()
    const now = sets.value?.find((one) => one.id === id)
    // Under way when the vault was locked, it may have come to be written.
    if (JSON.stringify(now?.draft) === JSON.stringify(draft)) return true
    return (await save(crypto.randomUUID(), 0, { as: 'draft', draft })).ok
  }

  function $reset(): void {
    clearTimeout(timer)
    sets.value = undefined
    error.value = undefined
    atDesk.value = undefined
    waiting.value = []
  }

  return {
    ...{ sets, error, atDesk, waiting, unsaved, isUnsaved, offered },
    ...{ load, save, settled, waitWithDesk, keepWaiting, $reset },
  }
})
