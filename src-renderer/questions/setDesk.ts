/** One set at the desk. What is changed is kept in the vault while one works; a version is made only when asked. */
import { computed, ref, shallowRef, watch } from 'vue'
import type { ErrorCode } from '../../shared/bridge/contract.ts'
import type { PracticeSet, SetChange, SetDraft } from '../../shared/bridge/questions.ts'
import type { QuestionSet } from '../../shared/model/talk.ts'
import { useQuestionSets } from './questionSets.ts'
import { contentOf, draftOf } from './setDraft.ts'

/** How long one may pause before what was typed is kept, in milliseconds. */
const pause = 600

/** `stored` is the set as the vault has it. */
export function useSetDesk(stored: PracticeSet) {
  const store = useQuestionSets()
  const known = shallowRef(stored)
  const draft = shallowRef<SetDraft>(stored.draft ?? draftOf(versionOf(stored)))
  const failure = ref<ErrorCode>()
  const isSending = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const inVault = computed(() => JSON.stringify(known.value.draft ?? draftOf(versionOf(known.value))))
  const isKept = computed(() => JSON.stringify(draft.value) === inVault.value)
  /** Whether anything is otherwise than in the newest version. */
  const isChanged = computed(
    () => JSON.stringify(draft.value) !== JSON.stringify(draftOf(versionOf(known.value))),
  )

  watch(
    [isKept, draft, known],
    ([kept]) => {
      const { id, revision } = known.value
      store.atDesk = kept ? undefined : { id, revision, draft: draft.value }
    },
    { flush: 'sync' },
  )

  function change(next: SetDraft): void {
    draft.value = next
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), pause)
  }

  /** True when all of it is on disk. */
  async function keep(): Promise<boolean> {
    clearTimeout(timer)
    if (isKept.value) return true
    running ??= sendDraft().finally(() => (running = undefined))
    await running
    return failure.value === undefined && keep()
  }

  async function sendDraft(): Promise<void> {
    await send(() => ({ as: 'draft', ...(isChanged.value && { draft: draft.value }) }))
  }

  /** One after another, each at the revision that the one before has made. */
  function send(change: () => SetChange): Promise<boolean> {
    const sent = turn.then(() => sendNow(change()))
    turn = sent
    return sent
  }
  async function sendNow(asked: SetChange): Promise<boolean> {
    isSending.value = true
    const { id, revision } = known.value
    const answer = await store.save(id, revision, asked)
    isSending.value = false
    const written = answer.ok
      ? answer.set
      : answer.code === 'staleRevision'
        ? await foundWritten(asked)
        : undefined
    failure.value = answer.ok || written ? undefined : answer.code
    if (written) known.value = written
    return written !== undefined
  }

  /** What we sent ourselves without hearing that it was written. */
  async function foundWritten(asked: SetChange): Promise<PracticeSet | undefined> {
    await store.load()
    const now = store.sets?.find(({ id }) => id === known.value.id)
    if (now === undefined || asked.as !== 'draft' || now.isRemoved) return undefined
    return JSON.stringify(now.draft) === JSON.stringify(asked.draft) ? now : undefined
  }

  /** Makes a version of what is at the desk. */
  async function saveVersion(): Promise<boolean> {
    clearTimeout(timer)
    const made = draft.value
    if (!(await send(() => ({ as: 'version', content: contentOf(made) })))) return false
    // What was blank is not in the version.
    if (draft.value === made) draft.value = draftOf(versionOf(known.value))
    return true
  }

  /** Makes a new version of an earlier one. Only when nothing has changed since the newest. */
  async function takeUp(set: QuestionSet): Promise<boolean> {
    draft.value = draftOf(set)
    return saveVersion()
  }

  /** Back to the newest version. */
  async function discard(): Promise<boolean> {
    draft.value = draftOf(versionOf(known.value))
    return keep()
  }

  /** Begins anew from what the vault has now: another window was first. */
  async function takeStored(): Promise<void> {
    await store.load()
    const now = store.sets?.find(({ id }) => id === known.value.id)
    if (now === undefined) return
    known.value = now
    draft.value = now.draft ?? draftOf(versionOf(now))
    failure.value = undefined
  }

  /** Lets go of what could not be kept. */
  function letGo(): void {
    clearTimeout(timer)
    store.atDesk = undefined
  }

  return {
    ...{ known, draft, failure, isSending, isKept, isChanged },
    ...{ change, keep, saveVersion, takeUp, discard, takeStored, letGo },
  }
}
export type SetDesk = ReturnType<typeof useSetDesk>

/** A set without a version yet asks nothing. */
const versionOf = ({ id, set }: PracticeSet) =>
  set ?? { id, version: 1, factors: { demands: [], workResources: [], personalResources: [] } }
