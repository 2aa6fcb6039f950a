/** The services behind the bridge: the same for every face. */
import type { KdfCost } from '../vault/keyDerivation.ts'
import { dayOf } from '../today.ts'
import { backupSchedule } from './backupSchedule.ts'
import { backupService } from './backupService.ts'
import { clientService } from './clientService.ts'
import { dossierService } from './dossierService.ts'
import type { Handlers } from './handlers.ts'
import { recordService } from './recordService.ts'
import { reportService } from './reportService.ts'
import { rescueService, type ChooseFolder } from './rescueService.ts'
import { settingsService } from './settingsService.ts'
import { vaultService } from './vaultService.ts'

export type ServiceOptions = {
  /** Absolute path of the folder that holds the vault; made when it is not there. */
  dataFolder: string
  face: 'desktop' | 'loopback'
  version: string
  /** The calendar date now, `2026-11-02`. */
  today: () => string
  /** A dialog for a folder, where the face has one. */
  chooseFolder?: ChooseFolder
  /** Hears of what went wrong with nobody waiting for it. */
  onTrouble?: (error: unknown) => void
  /** Only for tests: a cheaper passphrase key, and another clock. */
  kdf?: KdfCost
  now?: () => Date
}

/** A handler for every call. On quitting, a face calls `vault.lock`. */
export function createServices(options: ServiceOptions): Handlers {
  const { dataFolder, face, version, today, chooseFolder, kdf } = options
  const { onTrouble = () => undefined, now = () => new Date() } = options
  const calendar = { now, dayOf }
  const schedule = backupSchedule({ dataFolder, calendar, onTrouble })
  const { openVault, door, handlers } = vaultService(dataFolder, schedule, kdf)
  return {
    'app.info': () => Promise.resolve({ face, version, dataFolder }),
    ...handlers,
    ...clientService(openVault),
    ...recordService(openVault),
    ...reportService(openVault, today),
    ...dossierService(openVault),
    ...settingsService(openVault),
    ...backupService({ dataFolder, openVault, schedule, calendar }),
    ...rescueService({ dataFolder, door, calendar, chooseFolder }),
  }
}
