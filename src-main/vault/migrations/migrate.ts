/** The steps from every earlier format to the present one, in order. */
import { formatVersion } from '../schema.ts'
import type { Storage } from '../storage.ts'
import { migrateFrom1 } from './format1.ts'

type Step = (storage: Storage, vaultId: string, dataKey: Uint8Array) => void

/** `steps[n]` leads from format n + 1 to format n + 2. A step never changes after it was released. */
export const steps: readonly Step[] = [migrateFrom1]

/**
 * Brings an open file to the present format, each step in one transaction: it is done whole, or the file is as it was.
 * Answers with the format that it had; does nothing to one of the present format. Throws what a step throws.
 */
export function migrate(storage: Storage, vaultId: string, dataKey: Uint8Array): number {
  const found = storage.format()
  for (let version = found; version < formatVersion; version++)
    storage.transaction(() => steps[version - 1]!(storage, vaultId, dataKey))
  return found
}
