/** A save whose answer was lost may be on disk: then the vault is one revision ahead, and nobody else was there. */
import type { StoredRecord } from '../../shared/bridge/records.ts'
import { inOrder } from '../../shared/bridge/unsaved.ts'
import { bridge } from '../bridge/bridge.ts'

/** The vault's revision of a record if what it holds is one of what was sent; undefined when it holds something else. */
export async function revisionIfWritten(sent: readonly StoredRecord[]): Promise<number | undefined> {
  const [first] = sent
  if (first === undefined) return undefined
  const answer = await bridge['client.open']({ clientId: first.clientId })
  const stored = answer.ok ? answer.value.records.find(({ id }) => id === first.id) : undefined
  const isOurs = stored && sent.some(({ body }) => inOrder(body) === inOrder(stored.body))
  return isOurs ? stored.revision : undefined
}
