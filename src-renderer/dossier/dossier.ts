/** The client whose dossier is open: read from the vault once, then watched in the working copy. */
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { assembleDossier } from '../../shared/bridge/assemble.ts'
import type { ErrorCode } from '../../shared/bridge/contract.ts'
import type { IntakeRecord, NewRecord, StoredRecord } from '../../shared/bridge/records.ts'
import { newestIntake, type Dossier } from '../../shared/model/dossier.ts'
import { planCoverage } from '../../shared/scoring/planCoverage.ts'
import { score } from '../../shared/scoring/score.ts'
import { bridge } from '../bridge/bridge.ts'
import { useSaving } from '../saving/saving.ts'
import { plain } from '../working-copy/plain.ts'
import { putClient, putRecord, recordsOf, useLive } from '../working-copy/workingCopy.ts'

export const useDossier = defineStore('dossier', () => {
  const clientId = ref<string>()
  const error = ref<ErrorCode>()
  const records = useLive(clientId, (id): Promise<StoredRecord[]> =>
    id === undefined ? Promise.resolve([]) : recordsOf(id),
  )

  const client = computed(() => records.value?.find((record) => record.kind === 'client'))
  const plan = computed(() => records.value?.find((record) => record.kind === 'plan'))
  const intakes = computed((): IntakeRecord[] =>
    (records.value ?? []).filter((record) => record.kind === 'intake'),
  )
  const dossier = computed(
    (): Dossier | undefined => client.value && records.value && assembleDossier(records.value),
  )
  /** The interview that counts, and what the model says of it. */
  const newest = computed(() => dossier.value && newestIntake(dossier.value))
  const scores = computed(() => newest.value && score(newest.value))
  const coverage = computed(() => dossier.value && planCoverage(dossier.value))

  /** Opens a client; keeps what is open when it is the same. */
  async function open(id: string): Promise<void> {
    if (clientId.value === id && client.value) return
    await useSaving().flush()
    const answer = await bridge['client.open']({ clientId: id })
    error.value = answer.ok ? undefined : answer.code
    if (!answer.ok) return
    answer.value.records.forEach(useSaving().know)
    await putClient(id, answer.value.records)
    clientId.value = id
  }

  /** Adds an interview or the plan; answers with the record as stored, undefined with `error` set. */
  async function create(record: NewRecord): Promise<StoredRecord | undefined> {
    const answer = await bridge['record.create']({ record: plain(record) })
    error.value = answer.ok ? undefined : answer.code
    if (!answer.ok) return undefined
    useSaving().know(answer.value.record)
    await putRecord(answer.value.record)
    return answer.value.record
  }

  function close(): void {
    clientId.value = undefined
    error.value = undefined
  }

  return {
    clientId,
    error,
    records,
    client,
    plan,
    intakes,
    dossier,
    newest,
    scores,
    coverage,
    open,
    create,
    close,
  }
})
