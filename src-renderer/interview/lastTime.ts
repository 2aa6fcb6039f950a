/** The talk that a follow-up follows, to lay beside what is said today. */
import { computed, type ComputedRef } from 'vue'
import type { Intake } from '../../shared/model/dossier.ts'
import { previousIntake } from '../../shared/model/followUp.ts'
import { useDossier } from '../dossier/dossier.ts'
import { useInterview } from './interview.ts'

/** Undefined in an intake, which begins anew, and where there is no earlier talk. */
export function useLastTime(): ComputedRef<Intake | undefined> {
  const dossier = useDossier()
  const interview = useInterview()
  return computed(() => {
    const body = interview.draft?.body
    if (body?.kind !== 'followUp' || dossier.dossier === undefined) return undefined
    return previousIntake(dossier.dossier, body)
  })
}
