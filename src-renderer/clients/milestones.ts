/** What the log tells of the open dossier for its line through time. */
import { shallowRef } from 'vue'
import type { Failure } from '../../shared/bridge/contract.ts'
import type { LogEntry } from '../../shared/bridge/log.ts'
import { bridge } from '../bridge/bridge.ts'

export function useMilestones() {
  const milestones = shallowRef<readonly LogEntry[]>()
  const failure = shallowRef<Failure>()

  async function load(clientId: string): Promise<void> {
    const answer = await bridge['client.milestones']({ clientId })
    failure.value = answer.ok ? undefined : answer
    if (answer.ok) milestones.value = answer.value.entries
  }

  return { milestones, failure, load }
}
