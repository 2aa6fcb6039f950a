/**
 * How it stands with every client: told by the vault once after unlocking, and of the dossiers that were opened since
 * counted from the working copy, which has every change.
 */
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ErrorCode } from '../../shared/bridge/contract.ts'
import type { StoredRecord } from '../../shared/bridge/records.ts'
import {
  glanceAtIntake,
  glanceAtPlan,
  noStanding,
  standingOf,
  type IntakeGlance,
  type PlanGlance,
  type Standing,
} from '../../shared/model/standing.ts'
import { bridge } from '../bridge/bridge.ts'
import { useSession } from '../session/session.ts'
import { today } from '../shell/today.ts'
import { openedParts, useLive } from '../working-copy/workingCopy.ts'

export const useToldStandings = defineStore('standings', () => {
  const session = useSession()
  const told = shallowRef<ReadonlyMap<string, Standing>>()
  const failure = ref<ErrorCode>()
  /** Of which entrance and day `told` is. */
  let toldOf = ''

  /** Asks when it was not told yet since the vault was entered, or since midnight. */
  async function load(): Promise<void> {
    const now = `${session.entrance} ${today()}`
    if (toldOf === now) return
    toldOf = now
    const answer = await bridge['clients.standings']({})
    // Asked anew meanwhile: that answer counts.
    if (toldOf !== now) return
    failure.value = answer.ok ? undefined : answer.code
    if (answer.ok)
      told.value = new Map(answer.value.standings.map(({ clientId, ...standing }) => [clientId, standing]))
    else toldOf = ''
  }

  return { told, failure, load }
})

/**
 * For one screen, as long as it is there: `standing` of a client, undefined while nothing is known. `isMissed`: it was
 * asked and not told.
 */
export function useStandings() {
  const session = useSession()
  const vault = useToldStandings()
  const parts = useLive(
    () => session.entrance,
    () => openedParts(),
  )
  const here = computed(() => standingsFrom(parts.value ?? [], today()))
  const isKnown = computed(() => vault.told !== undefined)
  const standing = computed(() => {
    const [counted, told] = [here.value, vault.told]
    return (clientId: string): Standing | undefined =>
      counted.get(clientId) ?? (told && (told.get(clientId) ?? noStanding))
  })
  const isMissed = computed(() => vault.failure !== undefined)
  return { standing, isKnown, isMissed, load: vault.load }
}

/** By client, from the interviews and plans of these records, in the order in which they were made. */
export function standingsFrom(records: readonly StoredRecord[], day: string): ReadonlyMap<string, Standing> {
  const intakes = new Map<string, IntakeGlance[]>()
  const plans = new Map<string, PlanGlance>()
  for (const record of records)
    if (record.kind === 'intake')
      intakes.set(record.clientId, [...(intakes.get(record.clientId) ?? []), glanceAtIntake(record.body)])
    else if (record.kind === 'plan') plans.set(record.clientId, glanceAtPlan(record.body))
  return new Map([...intakes].map(([id, all]) => [id, standingOf(all, plans.get(id), day)]))
}
