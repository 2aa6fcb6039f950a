/** Opens and locks the vault; the one place that knows whether it is open. */
import { createVault } from '../vault/createVault.ts'
import type { KdfCost } from '../vault/keyDerivation.ts'
import { openVault, vaultState } from '../vault/openVault.ts'
import type { Actor, Vault } from '../vault/vault.ts'
import { VaultError } from '../vault/vaultError.ts'
import { answer, type HandlersOf } from './handlers.ts'

/** Gives the open vault; throws 'vaultLocked' when there is none. */
export type OpenVault = () => Vault

type VaultCall = 'vault.status' | 'vault.create' | 'vault.unlock' | 'vault.lock'

export function vaultService(
  dataFolder: string,
  cost?: KdfCost,
  actor?: Actor,
): { openVault: OpenVault; handlers: HandlersOf<VaultCall> } {
  let vault: Vault | undefined
  let last: Promise<unknown> = Promise.resolve()
  /** Two of these calls never run through each other: deriving a key takes a while. */
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const mine = last.then(step)
    last = mine.catch(() => undefined)
    return mine
  }

  return {
    openVault() {
      if (vault === undefined) throw new VaultError('vaultLocked')
      return vault
    },
    handlers: {
      /** A file that cannot be a vault that opens here is an error already now, before a passphrase is typed. */
      'vault.status': answer(() => ({ state: vault === undefined ? vaultState(dataFolder) : 'open' })),
      'vault.create': ({ passphrase }) =>
        inTurn(async () => {
          if (vault !== undefined) throw new VaultError('vaultExists')
          vault = await createVault(dataFolder, passphrase, cost, actor)
          return {}
        }),
      /** Of an open vault the passphrase is still checked: whoever unlocks has to know it. */
      'vault.unlock': ({ passphrase }) =>
        inTurn(async () => {
          if (vault === undefined) vault = await openVault(dataFolder, passphrase, actor)
          else if (!(await vault.accepts(passphrase))) throw new VaultError('wrongPassphrase')
          return {}
        }),
      'vault.lock': () =>
        inTurn(() => {
          const closing = vault
          vault = undefined
          closing?.lock()
          return Promise.resolve({})
        }),
    },
  }
}
