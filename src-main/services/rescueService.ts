/** For when no vault opens: backups of before, and a copy of the file as it is. */
import { isAbsolute } from 'node:path'
import { backupsIn, isFolder, ownFolder, vaultIdIn } from '../vault/backup/backupFolder.ts'
import { copyVaultFile, moveCopy } from '../vault/backup/copyVaultFile.ts'
import { putBack } from '../vault/backup/putBack.ts'
import type { OpenOptions } from '../vault/openVault.ts'
import type { Patience } from '../vault/unlockDelay.ts'
import { VaultError } from '../vault/vaultError.ts'
import { vaultPath } from '../vault/vaultFile.ts'
import type { Calendar } from './backupRound.ts'
import { entryIn, found } from './backupService.ts'
import type { HandlersOf } from './handlers.ts'
import type { Door } from './vaultService.ts'

type RescueCall = 'backup.find' | 'backup.putBack' | 'vault.copyFile' | 'folder.choose'

/** Asks for a folder in a dialog; undefined when none was chosen. */
export type ChooseFolder = () => Promise<string | undefined>

type Parts = {
  dataFolder: string
  door: Door
  calendar: Calendar
  chooseFolder?: ChooseFolder | undefined
  opening: OpenOptions & { patience: Patience }
}

export function rescueService({
  dataFolder,
  door,
  calendar,
  chooseFolder,
  opening,
}: Parts): HandlersOf<RescueCall> {
  // In memory: the vault's own file may be what is broken, and a backup is not written to.
  let failures: number[] = []
  return {
    'backup.find': ({ folder = ownFolder(dataFolder) }) =>
      door.withVault((vault) => {
        if (folder !== ownFolder(dataFolder) && !(isAbsolute(folder) && isFolder(folder)))
          throw new VaultError('folderNotFound')
        const vaultId = vault?.backups.vaultId ?? vaultIdIn(vaultPath(dataFolder))
        return Promise.resolve({ folder, backups: backupsIn(folder).map(entryIn(folder, vaultId)) })
      }),

    'backup.putBack': async ({ passphrase, ...source }) => {
      const waitSeconds = opening.patience.secondsAfter(failures)
      if (waitSeconds > 0) throw new VaultError('tooSoon', { waitSeconds })
      const { path } = found(source)
      try {
        await door.openBy(() => putBack(dataFolder, { path, passphrase }, opening))
        failures = []
        return {}
      } catch (error) {
        if (error instanceof VaultError && ['wrongPassphrase', 'wrongRecoveryCode'].includes(error.code))
          failures.push(opening.patience.failed())
        throw error
      }
    },

    /** A stick or a share may be slow, or hang: locking waits for the copy beside the vault only. */
    'vault.copyFile': async ({ folder: into }) => {
      const now = calendar.now()
      let beside: string | undefined
      const made = await door.withDoorShut(async () => {
        beside = await door.withVault(async (vault) => {
          const copyOpen = vault && ((to: string) => vault.backups.copyTo(to))
          return copyOpen && copyVaultFile(dataFolder, { now, copyOpen })
        })
        return beside ?? copyVaultFile(dataFolder, { into, now })
      })
      return { folder: beside === undefined || into === undefined ? made : await moveCopy(made, into, now) }
    },

    'folder.choose': async () => {
      const folder = await chooseFolder?.()
      return { isAvailable: chooseFolder !== undefined, ...(folder === undefined ? {} : { folder }) }
    },
  }
}
