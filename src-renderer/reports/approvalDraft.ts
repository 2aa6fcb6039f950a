/** The approvals of the newest interview as they stand on the screen; every edit goes to the vault. */
import { computed, shallowRef, watch } from 'vue'
import type { IntakeRecord } from '../../shared/bridge/records.ts'
import type { Intake } from '../../shared/model/dossier.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useSaving } from '../saving/saving.ts'
import { approvalsOf, withApproval, withEmployerText } from './approvals.ts'

export function useApprovalDraft() {
  const dossier = useDossier()
  const saving = useSaving()
  const record = shallowRef<IntakeRecord>()

  /** Begins with what is in the vault, or still on its way there. */
  watch(
    () => dossier.intakes.find(({ body }) => body === dossier.newest),
    (newest) => {
      if (newest === undefined || newest.id === record.value?.id) return
      const unsaved = saving.waiting.get(newest.id)
      record.value = unsaved?.kind === 'intake' ? unsaved : newest
    },
    { immediate: true },
  )

  const approvals = computed(() =>
    record.value && dossier.dossier ? approvalsOf(record.value.body, dossier.dossier) : [],
  )

  function put(body: Intake, when: 'now' | 'afterTyping'): void {
    if (record.value === undefined) return
    record.value = { ...record.value, body }
    saving.save(record.value, when)
  }

  /** Another text in work terms: sent after a pause in typing. */
  function write(id: string, text: string): void {
    if (record.value) put(withEmployerText(record.value.body, id, text), 'afterTyping')
  }

  /** The client's yes or no: sent at once. */
  function approve(id: string, agreed: boolean): void {
    if (record.value) put(withApproval(record.value.body, id, agreed), 'now')
  }

  return { approvals, write, approve }
}
