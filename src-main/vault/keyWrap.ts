/** The data key, wrapped by a key from the passphrase or the recovery code, as it stands in the vault's file. */
import { hkdfSync, randomBytes } from 'node:crypto'
import { contextOf, keyBytes, seal, unseal } from './cipher.ts'
import { areBounded, deriveKey, saltBytes, type KdfCost, type KdfParameters } from './keyDerivation.ts'
import type { WrapRow } from './rows.ts'
import { VaultError } from './vaultError.ts'

/** The data key is wrapped twice: by the passphrase, and by the code on the recovery sheet. */
export type WrapKind = 'passphrase' | 'recovery'

/**
 * The rows that a vault has for them. A new sheet waits in 'recoveryWaiting' until the person says that it is kept;
 * the sheet before it stays good until then. Vaults from before that was asked have none that waits.
 */
export type WrapSlot = WrapKind | 'recoveryWaiting'
export const recoverySlots = ['recovery', 'recoveryWaiting'] as const satisfies WrapSlot[]

/** What a wrap is bound to; the same to wrap and to unwrap. */
export type WrapPlace = {
  vaultId: string
  kind: WrapKind
  /** The secret of this device, 32 bytes: needed beside what the person knows. */
  device?: Uint8Array | undefined
}

/** Version 1 is that of storage format 1: a passphrase, and no device. Wraps change apart from the format since. */
const wrapVersions = [1, 2]

/** Wraps `dataKey`. The cost stands beside it and is authenticated with it, with the vault, the kind and the device. */
export async function wrapKey(
  dataKey: Uint8Array,
  secret: string,
  place: WrapPlace,
  cost: KdfCost,
): Promise<WrapRow> {
  const parameters = { ...cost, salt: randomBytes(saltBytes) }
  const wrappingKey = await wrappingKeyFrom(secret, parameters, place)
  try {
    return {
      version: 2,
      memory_kib: cost.memoryKib,
      passes: cost.passes,
      lanes: cost.lanes,
      salt: parameters.salt,
      device: place.device === undefined ? 0 : 1,
      ...seal(wrappingKey, wrapContext(2, place, parameters), dataKey),
    }
  } finally {
    wrappingKey.fill(0)
  }
}

/**
 * The data key; undefined when the secret is another (a changed wrap cannot be told from a wrong secret). Throws
 * 'vaultDamaged' for a cost out of bounds, before anything is derived with it.
 */
export async function unwrapKey(
  wrap: WrapRow,
  secret: string,
  place: WrapPlace,
): Promise<Uint8Array | undefined> {
  const parameters: KdfParameters = { ...costOf(wrap), salt: wrap.salt }
  if (!wrapVersions.includes(wrap.version) || !areBounded(parameters)) throw new VaultError('vaultDamaged')
  if (secret === '') return undefined
  const wrappingKey = await wrappingKeyFrom(secret, parameters, place)
  try {
    const dataKey = unseal(wrappingKey, wrapContext(wrap.version, place, parameters), wrap)
    if (dataKey !== undefined && dataKey.length !== keyBytes) throw new VaultError('vaultDamaged')
    return dataKey
  } finally {
    wrappingKey.fill(0)
  }
}

export const costOf = ({ memory_kib, passes, lanes }: WrapRow): KdfCost => ({
  memoryKib: memory_kib,
  passes,
  lanes,
})

async function wrappingKeyFrom(
  secret: string,
  parameters: KdfParameters,
  { vaultId, device }: WrapPlace,
): Promise<Uint8Array> {
  const derived = await deriveKey(secret, parameters)
  if (device === undefined) return derived
  // RFC 5869: without the device's secret, the right passphrase is worth nothing, and the other way round.
  try {
    return new Uint8Array(
      hkdfSync('sha256', derived, device, contextOf(['draagkracht device', vaultId]), keyBytes),
    )
  } finally {
    derived.fill(0)
  }
}

function wrapContext(
  version: number,
  { vaultId, kind, device }: WrapPlace,
  { memoryKib, passes, lanes, salt }: KdfParameters,
): Uint8Array {
  const isBound = version === 1 ? [] : [device === undefined ? 0 : 1]
  const cost = [memoryKib, passes, lanes, salt]
  return contextOf(['draagkracht wrap', version, vaultId, kind, 'argon2id', ...isBound, ...cost])
}
