/** Opens and locks the vault; the one place that knows whether it is open. */
import type { Language, RecoverySheet } from '../../shared/bridge/contract.ts'
import type { LogKind } from '../../shared/bridge/log.ts'
import { createVault } from '../vault/createVault.ts'
import type { Print } from '../vault/keys.ts'
import { lockedKeys, openVault, recoverVault, type OpenOptions } from '../vault/openVault.ts'
import type { Patience } from '../vault/unlockDelay.ts'
import type { Vault } from '../vault/vault.ts'
import { VaultError } from '../vault/vaultError.ts'
import type { HandlersOf } from './handlers.ts'
import { turns } from './turns.ts'

/** Gives the open vault; throws 'vaultLocked' when there is none. */
export type OpenVault = () => Vault

/** What has to happen around opening and locking. */
export type VaultWatch = {
  opened: (vault: Vault, isNew: boolean) => void
  /** Before the key is zeroed, and after; neither rejects. */
  closing: (vault: Vault) => Promise<void>
  closed: () => Promise<void>
  /** Instead of `closing`, when there is no time. */
  slept: () => Promise<void>
}

/** For other services that stand before the lock. */
export type Door = {
  /** Opens the vault in another way than by unlocking; throws 'vaultInUse' when it is open. */
  openBy: (step: () => Promise<Vault>) => Promise<void>
  /** Runs a step during which it is neither opened nor locked. */
  withVault: <T>(step: (vault: Vault | undefined) => Promise<T>) => Promise<T>
  /** Runs a step during which it is not opened; locking does not wait for it. */
  withDoorShut: <T>(step: () => Promise<T>) => Promise<T>
}

type VaultCall =
  | 'vault.status'
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.lock'
  | 'vault.recover'
  | 'vault.changePassphrase'
  | 'vault.renewRecovery'
  | 'vault.bindDevice'
  | 'vault.sheetKept'

type Parts = {
  today: () => string
  /** How a vault is opened: its keys and whose acts the log tells of. */
  opening: OpenOptions & { patience: Patience }
  watch: VaultWatch
}

export function vaultService(
  dataFolder: string,
  { today, opening: options, watch }: Parts,
): { openVault: OpenVault; door: Door; handlers: HandlersOf<VaultCall> } {
  let vault: Vault | undefined
  /** Two of these calls never run through each other: deriving a key takes a while. */
  const inTurn = turns()
  /** What opens stands in this one first: a slow step on the file of a locked vault holds up nothing else. */
  const atTheDoor = turns()
  const opening = <T>(step: () => Promise<T>): Promise<T> => atTheDoor(() => inTurn(step))
  const opened = (made: Vault, isNew: boolean) => {
    vault = made
    watch.opened(made, isNew)
  }
  const open = (): Vault => {
    if (vault === undefined) throw new VaultError('vaultLocked')
    return vault
  }

  /** A call that asks for the passphrase of the open vault: it was right, so what failed before it is over. */
  const onOpen = (
    kind: LogKind,
    step: (keys: Vault['keys']) => Promise<void>,
  ): Promise<Record<string, never>> =>
    inTurn(async () => {
      await step(open().keys)
      open().noteFailures()
      open().note({ kind })
      return {}
    })

  /** Runs a step that makes a recovery code; answers with the code on its sheet. */
  const withSheet = async (
    language: Language,
    step: (print: Print) => Promise<unknown>,
  ): Promise<RecoverySheet> => {
    let made: RecoverySheet | undefined
    await step(async (code) => {
      made = await sheetWith(code, language, today())
    })
    if (made === undefined) throw new Error('A recovery code was made and put on no sheet')
    return made
  }

  return {
    openVault: open,
    door: {
      openBy: (step) =>
        opening(async () => {
          if (vault !== undefined) throw new VaultError('vaultInUse')
          opened(await step(), false)
        }),
      withVault: (step) => inTurn(() => step(vault)),
      withDoorShut: atTheDoor,
    },
    handlers: {
      /** A file that cannot be a vault that opens here is an error already now, before a passphrase is typed. */
      'vault.status': () =>
        inTurn(async () => {
          if (vault !== undefined)
            return { state: 'open', ...vault.keys.state(), canBind: await vault.keys.canBind() }
          const locked = lockedKeys(dataFolder)
          if (locked === undefined) return { state: 'absent', ...nothingLocked }
          const { bound, hasRecovery, sheetWaits, attempts } = locked
          const waitSeconds = options.patience.secondsAfter(attempts)
          return { state: 'locked', bound, hasRecovery, sheetWaits, waitSeconds, canBind: false }
        }),
      'vault.create': ({ passphrase, language }) =>
        opening(async () => {
          if (vault !== undefined) throw new VaultError('vaultExists')
          return withSheet(language, async (print) => {
            opened(await createVault(dataFolder, passphrase, options.cost, { ...options, print }), true)
          })
        }),
      /** Of an open vault the passphrase is still checked: whoever unlocks has to know it. */
      'vault.unlock': ({ passphrase }) =>
        opening(async () => {
          if (vault === undefined) opened(await openVault(dataFolder, passphrase, options), false)
          else {
            await vault.keys.check(passphrase)
            vault.noteFailures()
          }
          // It is open; a wrap that could not be raised now is raised the next time.
          await open()
            .keys.raiseCost(passphrase)
            .catch(() => undefined)
          return {}
        }),
      /** A laptop that falls asleep gives no time for a backup: that one is made at the next unlocking. */
      'vault.lock': ({ because }) =>
        inTurn(async () => {
          const closing = vault
          if (closing === undefined) return {}
          vault = undefined
          try {
            if (because === 'sleep') await watch.slept()
            else await watch.closing(closing)
          } finally {
            closing.lock()
          }
          await watch.closed()
          return {}
        }),
      'vault.recover': ({ code, passphrase, language }) =>
        opening(async () => {
          // Only who stands before the lock has forgotten something.
          if (vault !== undefined) throw new VaultError('vaultInUse')
          const made = await withSheet(language, async (print) => {
            opened(await recoverVault(dataFolder, { code, passphrase, print }, options), false)
          })
          return made
        }),
      'vault.changePassphrase': ({ current, next }) =>
        onOpen('passphraseChanged', (keys) => keys.changePassphrase(current, next)),
      'vault.renewRecovery': ({ passphrase, language }) =>
        inTurn(async () => {
          const made = await withSheet(language, (print) => open().keys.renewRecovery(passphrase, print))
          open().noteFailures()
          open().note({ kind: 'recoveryRenewed' })
          return made
        }),
      'vault.bindDevice': ({ passphrase, bound }) =>
        onOpen(bound ? 'deviceBound' : 'deviceFreed', (keys) => keys.bindDevice(passphrase, bound)),
      'vault.sheetKept': ({ code }) =>
        inTurn(async () => {
          await open().keys.sheetKept(code)
          return {}
        }),
    },
  }
}

const nothingLocked = { bound: false, hasRecovery: false, sheetWaits: false, waitSeconds: 0, canBind: false }

async function sheetWith(code: string, language: Language, today: string): Promise<RecoverySheet> {
  // Loaded when it is asked for: pdfmake and the fonts are the heaviest part of the product.
  const { makeRecoverySheet } = await import('../reports/recoverySheet.ts')
  const { fileName, pdf } = await makeRecoverySheet(code, language, today)
  return { code, sheet: { fileName, pdf: Buffer.from(pdf).toString('base64') } }
}
