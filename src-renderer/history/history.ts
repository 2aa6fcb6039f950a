/** The history of one record of the open dossier: what there is, what is looked at, and putting it back. */
import { computed, ref, shallowRef } from 'vue'
import type { Failure, Value } from '../../shared/bridge/contract.ts'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import { bridge } from '../bridge/bridge.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { putRecord } from '../working-copy/workingCopy.ts'
import { compare } from './comparison.ts'
import { historyDays } from './sittings.ts'

export function useHistory(recordId: string) {
  const dossier = useDossier()
  const saving = useSaving()
  const list = shallowRef<Value<'history.list'>>()
  /** The earlier revision that is looked at. */
  const past = shallowRef<StoredRecord>()
  const failure = shallowRef<Failure>()
  const isBusy = ref(false)
  /** The revision that was just put back. */
  const restored = ref<number>()

  const clientId = dossier.clientId ?? ''
  const present = computed(() => dossier.records?.find(({ id }) => id === recordId))
  const days = computed(() => historyDays(list.value?.revisions ?? []))
  const topics = computed(() => (past.value && present.value ? compare(past.value, present.value) : []))

  /** Everything that was typed is saved first: it is history too. */
  async function load(): Promise<void> {
    await saving.flush()
    const answer = await bridge['history.list']({ clientId, recordId })
    failure.value = answer.ok ? undefined : answer
    if (answer.ok) list.value = answer.value
  }

  async function look(revision: number): Promise<void> {
    restored.value = undefined
    const answer = await bridge['history.read']({ clientId, recordId, revision })
    failure.value = answer.ok ? undefined : answer
    past.value = answer.ok ? answer.value.record : undefined
  }

  /** Puts back what is looked at; nothing when something newer could not be saved first. */
  async function restore(): Promise<void> {
    const revision = past.value?.revision
    if (revision === undefined || isBusy.value) return
    isBusy.value = true
    try {
      if (!(await saving.flush())) return
      const answer = await bridge['history.restore']({ clientId, recordId, revision })
      failure.value = answer.ok ? undefined : answer
      if (!answer.ok) return
      saving.know(answer.value.record)
      await putRecord(answer.value.record)
      past.value = undefined
      restored.value = revision
      await load()
    } finally {
      isBusy.value = false
    }
  }

  return { list, days, past, present, topics, failure, isBusy, restored, load, look, restore }
}
