import type { ErrorCode } from '../../shared/bridge/contract.ts'

/** Failures that say something of the vault's file: then a copy of it is worth having. */
const ofTheFile = new Set<ErrorCode>([
  'vaultDamaged',
  'vaultNewer',
  'vaultTampered',
  'vaultRolledBack',
  'vaultTruncated',
  'foreignRow',
  'vaultReplaced',
  'readOnly',
  'diskFull',
  'storageFailed',
  'internal',
])

export const isOfTheFile = (code: ErrorCode | undefined): boolean => code !== undefined && ofTheFile.has(code)
