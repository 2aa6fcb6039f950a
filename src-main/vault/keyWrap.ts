/** The data key, wrapped by a key from the passphrase, as it stands in the vault's file. */
import { randomBytes } from 'node:crypto'
import { contextOf, keyBytes, seal, unseal } from './cipher.ts'
import { areBounded, deriveKey, saltBytes, type KdfCost, type KdfParameters } from './keyDerivation.ts'
import type { WrapRow } from './rows.ts'
import { VaultError } from './vaultError.ts'

/** To what a wrap is bound. Version 1 is what format 1 wrote; it still opens. */
const wrapVersion = 2

/** Wraps `dataKey` for one vault. The cost stands beside it and is authenticated with it. */
export async function wrapKey(
  dataKey: Uint8Array,
  vaultId: string,
  passphrase: string,
  cost: KdfCost,
): Promise<WrapRow> {
  const parameters = { ...cost, salt: randomBytes(saltBytes) }
  const wrappingKey = await deriveKey(passphrase, parameters)
  try {
    return {
      version: wrapVersion,
      device: 0,
      memory_kib: cost.memoryKib,
      passes: cost.passes,
      lanes: cost.lanes,
      salt: parameters.salt,
      ...seal(wrappingKey, wrapContext(wrapVersion, vaultId, parameters), dataKey),
    }
  } finally {
    wrappingKey.fill(0)
  }
}

/**
 * The data key. Throws 'vaultDamaged' for a cost out of bounds, before anything is derived with it;
 * 'wrongPassphrase' when the wrap does not open (a changed wrap cannot be told from a wrong passphrase).
 */
export async function unwrapKey(wrap: WrapRow, vaultId: string, passphrase: string): Promise<Uint8Array> {
  const parameters: KdfParameters = {
    memoryKib: wrap.memory_kib,
    passes: wrap.passes,
    lanes: wrap.lanes,
    salt: wrap.salt,
  }
  if (!areBounded(parameters)) throw new VaultError('vaultDamaged')
  if (passphrase === '') throw new VaultError('wrongPassphrase')
  const wrappingKey = await deriveKey(passphrase, parameters)
  const dataKey = unseal(wrappingKey, wrapContext(wrap.version, vaultId, parameters), wrap)
  wrappingKey.fill(0)
  if (dataKey === undefined) throw new VaultError('wrongPassphrase')
  if (dataKey.length !== keyBytes) throw new VaultError('vaultDamaged')
  return dataKey
}

const wrapContext = (
  version: number,
  vaultId: string,
  { memoryKib, passes, lanes, salt }: KdfParameters,
): Uint8Array =>
  contextOf(['draagkracht wrap', version, vaultId, 'passphrase', 'argon2id', memoryKib, passes, lanes, salt])
