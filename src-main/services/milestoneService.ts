/**
 * What the log tells of one client for the line through time. The log is one for the whole practice and sealed, so it
 * is read once after unlocking, in slices between which other calls are answered, and then only what was added since.
 * Whether its chain holds is not looked at here: that is what the pages with the log do.
 */
import { setImmediate as otherCalls } from 'node:timers/promises'
import type { LogEntry } from '../../shared/bridge/log.ts'
import { isMilestone } from '../../shared/bridge/milestones.ts'
import type { Vault } from '../vault/vault.ts'
import { clientCard } from './clientRecords.ts'
import type { HandlersOf } from './handlers.ts'
import { turns } from './turns.ts'
import type { OpenVault } from './vaultService.ts'

/** Entries a slice: opened in a few milliseconds. */
const slice = 100

/** What of the log has been read, up to entry `last`. */
type Reading = { last: number; byClient: Map<string, LogEntry[]> }

export function milestoneService(openVault: OpenVault): HandlersOf<'client.milestones'> {
  /** As long as the vault stays open: the next session opens another. */
  const readings = new WeakMap<Vault, Reading>()
  const inTurn = turns()

  async function readOn(vault: Vault): Promise<Reading> {
    const reading = readings.get(vault) ?? { last: 0, byClient: new Map<string, LogEntry[]>() }
    readings.set(vault, reading)
    for (;;) {
      const { entries, next } = vault.logSlice(reading.last, slice)
      if (next === reading.last) return reading
      entries.forEach((entry) => keep(reading, entry))
      reading.last = next
      await otherCalls()
    }
  }

  return {
    'client.milestones': ({ clientId }) =>
      inTurn(async () => {
        const vault = openVault()
        clientCard(vault, clientId)
        const { byClient } = await readOn(vault)
        return { entries: byClient.get(clientId) ?? [] }
      }),
  }
}

function keep({ byClient }: Reading, entry: LogEntry): void {
  const { clientId, kind } = entry
  if (clientId === undefined) return
  // Nothing of an erased client stays, not in memory either.
  if (kind === 'erased') byClient.delete(clientId)
  if (!isMilestone(entry)) return
  const known = byClient.get(clientId)
  if (known === undefined) byClient.set(clientId, [entry])
  else known.push(entry)
}
