/** The services behind the bridge: the same for every face. */
import type { DeviceKeyStore } from '../vault/deviceKey.ts'
import type { KdfCost } from '../vault/keyDerivation.ts'
import type { Patience } from '../vault/unlockDelay.ts'
import type { Actor } from '../vault/vault.ts'
import { clientService } from './clientService.ts'
import { dossierService } from './dossierService.ts'
import type { Handlers } from './handlers.ts'
import { historyService } from './historyService.ts'
import { lockingService } from './lockingService.ts'
import { logService } from './logService.ts'
import { recordService } from './recordService.ts'
import { reportService } from './reportService.ts'
import { settingsService } from './settingsService.ts'
import { vaultService } from './vaultService.ts'

export type ServiceOptions = {
  /** Absolute path of the folder that holds the vault; made when it is not there. */
  dataFolder: string
  face: 'desktop' | 'loopback'
  version: string
  /** The calendar date now, `2026-11-02`. */
  today: () => string
  /** The operating system's key store, where the face has one. */
  deviceKeys?: DeviceKeyStore
  /** Only for tests: a cheaper passphrase key. */
  kdf?: KdfCost
  /** Whose acts the log holds, and by which clock; the account on this computer unless it is said. */
  actor?: Actor
  /** Only for tests: clocks that need no waiting. */
  patience?: Patience
}

/** A handler for every call. On quitting, a face calls `vault.lock`. */
export function createServices({ dataFolder, face, version, today, ...keys }: ServiceOptions): Handlers {
  const { openVault, handlers } = vaultService(dataFolder, today, keys)
  return {
    'app.info': () => Promise.resolve({ face, version, dataFolder }),
    ...handlers,
    ...clientService(openVault),
    ...recordService(openVault),
    ...reportService(openVault, today),
    ...dossierService(openVault),
    ...settingsService(openVault),
    ...lockingService(openVault),
    ...historyService(openVault),
    ...logService(openVault),
  }
}
