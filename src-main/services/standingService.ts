/**
 * How it stands with every client. That takes opening every interview and plan, seconds with ten thousand clients; so
 * it is asked apart from the list of names, and done in slices between which other calls are answered.
 */
import { setImmediate as otherCalls } from 'node:timers/promises'
import { IntakeRecord, PlanRecord } from '../../shared/bridge/records.ts'
import {
  glanceAtIntake,
  glanceAtPlan,
  standingOf,
  type IntakeGlance,
  type PlanGlance,
} from '../../shared/model/standing.ts'
import type { RecordKind, Vault, VaultRecord } from '../vault/vault.ts'
import type { HandlersOf } from './handlers.ts'
import type { OpenVault } from './vaultService.ts'

/** Records a slice: opened in a few milliseconds. */
const slice = 50

export const standingService = (
  openVault: OpenVault,
  today: () => string,
): HandlersOf<'clients.standings'> => ({
  'clients.standings': async () => {
    const vault = openVault()
    const intakes = new Map<string, IntakeGlance[]>()
    const plans = new Map<string, PlanGlance>()
    await eachOf(vault, 'intake', (record) => {
      const { clientId, body } = IntakeRecord.parse(record)
      const known = intakes.get(clientId)
      if (known === undefined) intakes.set(clientId, [glanceAtIntake(body)])
      else known.push(glanceAtIntake(body))
    })
    await eachOf(vault, 'plan', (record) => {
      const { clientId, body } = PlanRecord.parse(record)
      plans.set(clientId, glanceAtPlan(body))
    })
    const day = today()
    return {
      standings: [...intakes].map(([clientId, all]) => ({
        clientId,
        ...standingOf(all, plans.get(clientId), day),
      })),
    }
  },
})

async function eachOf(vault: Vault, kind: RecordKind, step: (record: VaultRecord) => void): Promise<void> {
  let after = 0
  for (;;) {
    const { records, next } = vault.slice(kind, after, slice)
    if (records.length === 0) return
    records.forEach(step)
    after = next
    await otherCalls()
  }
}
