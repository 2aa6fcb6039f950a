/** The services behind the bridge: the same for every face. */
import type { DeviceKeyStore } from '../vault/deviceKey.ts'
import type { KdfCost } from '../vault/keyDerivation.ts'
import { patienceBy, type Patience } from '../vault/unlockDelay.ts'
import { thisUser, type Actor } from '../vault/vault.ts'
import { dayOf } from '../today.ts'
import { backupSchedule } from './backupSchedule.ts'
import { backupService } from './backupService.ts'
import { clientService } from './clientService.ts'
import { dossierService } from './dossierService.ts'
import type { Handlers } from './handlers.ts'
import { historyService } from './historyService.ts'
import { journalIn } from './journal.ts'
import { lockingService } from './lockingService.ts'
import { logService } from './logService.ts'
import { paperService } from './paperService.ts'
import { milestoneService } from './milestoneService.ts'
import { questionService } from './questionService.ts'
import { recordService } from './recordService.ts'
import { reportService } from './reportService.ts'
import { rescueService, type ChooseFolder } from './rescueService.ts'
import { settingsService } from './settingsService.ts'
import { standingService } from './standingService.ts'
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
  /** A dialog for a folder, where the face has one. */
  chooseFolder?: ChooseFolder
  /** Hears of what went wrong with nobody waiting for it. */
  onTrouble?: (error: unknown) => void
  /** Whose acts the log holds, and by which clock; the account on this computer unless it is said. */
  actor?: Actor
  /** Only for tests: a cheaper passphrase key. */
  kdf?: KdfCost
  /** Only for tests: clocks that need no waiting. */
  patience?: Patience
}

/** A handler for every call. On quitting, a face calls `vault.lock`. */
export function createServices(options: ServiceOptions): Handlers {
  const { dataFolder, face, version, today, chooseFolder, kdf, deviceKeys } = options
  const { onTrouble = () => undefined, actor = thisUser, patience = patienceBy() } = options
  const calendar = { now: actor.now, dayOf }
  const schedule = backupSchedule({ dataFolder, calendar, onTrouble })
  const opening = { deviceKeys, cost: kdf, patience, actor }
  const { openVault, door, handlers } = vaultService(dataFolder, { today, opening, watch: schedule })
  const journal = journalIn(dataFolder, openVault)
  return {
    'app.info': () => Promise.resolve({ face, version, dataFolder }),
    ...handlers,
    ...clientService(openVault, journal),
    ...recordService(openVault),
    ...reportService(openVault, today),
    ...dossierService(openVault),
    ...settingsService(openVault),
    ...lockingService(openVault, journal),
    ...historyService(openVault),
    ...logService(openVault),
    ...paperService(openVault, today),
    ...standingService(openVault, today),
    ...milestoneService(openVault),
    ...backupService({ dataFolder, openVault, schedule, calendar }),
    ...questionService(openVault),
    ...rescueService({ dataFolder, door, calendar, chooseFolder, opening }),
  }
}
