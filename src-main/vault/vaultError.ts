import type { ErrorCode } from '../../shared/bridge/contract.ts'

export type VaultErrorCode = Extract<
  ErrorCode,
  | 'vaultAbsent'
  | 'vaultExists'
  | 'vaultLocked'
  | 'vaultInUse'
  | 'vaultDamaged'
  | 'vaultNewer'
  | 'vaultTampered'
  | 'vaultRolledBack'
  | 'vaultTruncated'
  | 'foreignRow'
  | 'vaultReplaced'
  | 'placeGone'
  | 'erased'
  | 'wrongPassphrase'
  | 'notFound'
  | 'staleRevision'
  | 'diskFull'
  | 'readOnly'
  | 'storageFailed'
  | 'tooSoon'
  | 'recoveryCodeMistyped'
  | 'recoveryOfOtherVault'
  | 'wrongRecoveryCode'
  | 'deviceKeyMissing'
  | 'deviceKeyUnavailable'
  | 'backupFailed'
  | 'backupUnreadable'
  | 'backupOfOtherVault'
  | 'backupNewer'
  | 'backupNotFound'
  | 'folderNotFound'
  | 'folderInside'
  | 'undoGone'
>

/** Why the vault refused or failed. Its message is the code alone: nothing of a client can stand in it. */
export class VaultError extends Error {
  override readonly name = 'VaultError'
  readonly code: VaultErrorCode
  /** Before the next try is let in, with 'tooSoon' and after a wrong secret. */
  readonly waitSeconds: number

  constructor(code: VaultErrorCode, options?: ErrorOptions & { waitSeconds?: number }) {
    super(code, options)
    this.code = code
    this.waitSeconds = options?.waitSeconds ?? 0
  }
}
