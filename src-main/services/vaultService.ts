/** Opens and locks the vault; the one place that knows whether it is open. */
import { createVault } from '../vault/createVault.ts'
import type { KdfCost } from '../vault/keyDerivation.ts'
import { openVault, vaultState } from '../vault/openVault.ts'
import type { Vault } from '../vault/vault.ts'
import { VaultError } from '../vault/vaultError.ts'
import { answer, type HandlersOf } from './handlers.ts'
import { turns } from './turns.ts'

/** Gives the open vault; throws 'vaultLocked' when there is none. */
export type OpenVault = () => Vault

/** What has to happen around opening and locking. */
export type VaultWatch = {
  opened: (vault: Vault, isNew: boolean) => void
  /** Before the key is zeroed, and after; neither rejects. */
  closing: (vault: Vault) => Promise<void>
  closed: () => Promise<void>
}

/** For other services that stand before the lock. */
export type Door = {
  /** Opens the vault in another way than by unlocking; throws 'vaultInUse' when it is open. */
  openBy: (step: () => Promise<Vault>) => Promise<void>
  /** Runs a step during which it is neither opened nor locked. */
  withVault: <T>(step: (vault: Vault | undefined) => Promise<T>) => Promise<T>
}

type VaultCall = 'vault.status' | 'vault.create' | 'vault.unlock' | 'vault.lock'

export function vaultService(
  dataFolder: string,
  watch: VaultWatch,
  cost?: KdfCost,
): { openVault: OpenVault; door: Door; handlers: HandlersOf<VaultCall> } {
  let vault: Vault | undefined
  /** Two of these calls never run through each other: deriving a key takes a while. */
  const inTurn = turns()
  const opened = (made: Vault, isNew: boolean) => {
    vault = made
    watch.opened(made, isNew)
  }

  return {
    openVault() {
      if (vault === undefined) throw new VaultError('vaultLocked')
      return vault
    },
    door: {
      openBy: (step) =>
        inTurn(async () => {
          if (vault !== undefined) throw new VaultError('vaultInUse')
          opened(await step(), false)
        }),
      withVault: (step) => inTurn(() => step(vault)),
    },
    handlers: {
      /** A file that cannot be a vault that opens here is an error already now, before a passphrase is typed. */
      'vault.status': answer(() => ({ state: vault === undefined ? vaultState(dataFolder) : 'open' })),
      'vault.create': ({ passphrase }) =>
        inTurn(async () => {
          if (vault !== undefined) throw new VaultError('vaultExists')
          opened(await createVault(dataFolder, passphrase, cost), true)
          return {}
        }),
      /** Of an open vault the passphrase is still checked: whoever unlocks has to know it. */
      'vault.unlock': ({ passphrase }) =>
        inTurn(async () => {
          if (vault === undefined) opened(await openVault(dataFolder, passphrase), false)
          else if (!(await vault.accepts(passphrase))) throw new VaultError('wrongPassphrase')
          return {}
        }),
      'vault.lock': () =>
        inTurn(async () => {
          const closing = vault
          if (closing === undefined) return {}
          vault = undefined
          try {
            await watch.closing(closing)
          } finally {
            closing.lock()
          }
          await watch.closed()
          return {}
        }),
    },
  }
}
