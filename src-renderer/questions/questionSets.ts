/** The practice's question sets, as the vault last gave them; every change goes to the vault first. */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ErrorCode } from '../../shared/bridge/contract.ts'
import type { PracticeSet, SetChange } from '../../shared/bridge/questions.ts'
import { bridge } from '../bridge/bridge.ts'
import { plain } from '../working-copy/plain.ts'

export const useQuestionSets = defineStore('questionSets', () => {
  const sets = shallowRef<readonly PracticeSet[]>()
  const error = ref<ErrorCode>()
  /** Something at the desk is not on disk: said by the desk, asked on locking. */
  const isUnsaved = ref(false)

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

  function $reset(): void {
    sets.value = undefined
    error.value = undefined
    isUnsaved.value = false
  }

  return { sets, error, isUnsaved, offered, load, save, settled, $reset }
})
