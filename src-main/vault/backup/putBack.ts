/** Brings a backup back where no vault opens: read through with the passphrase of that time, then put in place. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { keysOf } from '../keys.ts'
import { migrate } from '../migrations/migrate.ts'
import { openWithEither, type OpenOptions } from '../openVault.ts'
import { lookAt, openStorage } from '../storage.ts'
import { onDisk } from '../storageErrors.ts'
import { thisUser, type Vault } from '../vault.ts'
import { VaultError } from '../vaultError.ts'
import { makeFolder, removeUnfinished, unfinishedPath, vaultPath } from '../vaultFile.ts'
import { copyCompared } from './fileCopy.ts'
import { asBackup, readWholly } from './readBackup.ts'
import { finishPlacing, takePlace } from './setAside.ts'

/**
 * Copies a backup, reads all of the copy, sets the present file aside and opens the copy in its place; the backup stays
 * where it is. Throws 'vaultInUse' while another process has the vault, 'wrongPassphrase', 'deviceKeyMissing', 'backupUnreadable',
 * 'backupNewer', or what the disk says; the present file stands as it was then.
 */
export async function putBack(
  dataFolder: string,
  { path, passphrase }: { path: string; passphrase: string },
  options: OpenOptions,
): Promise<Vault> {
  finishPlacing(dataFolder)
  mustBeFree(dataFolder)
  onDisk(() => makeFolder(dataFolder))
  onDisk(() => removeUnfinished(dataFolder))
  const copy = unfinishedPath(dataFolder, randomBytes(8).toString('hex'))
  try {
    await copyCompared(path, copy)
    if (existsSync(`${path}-wal`)) await copyCompared(`${path}-wal`, `${copy}-wal`)
    await readThrough(copy, passphrase, dataFolder, options)
    takePlace(dataFolder, copy, (options.actor ?? thisUser).now())
  } finally {
    onDisk(() => removeUnfinished(dataFolder))
  }
  return openWithEither(dataFolder, passphrase, { ...options, as: 'restored' })
}

/** A vault that cannot be looked at for any other reason is what this is for. */
function mustBeFree(dataFolder: string): void {
  try {
    lookAt(vaultPath(dataFolder))
  } catch (error) {
    if (!(error instanceof VaultError) || error.code === 'vaultInUse') throw error
  }
}

/** Closing it brings in what waits beside it, so that it is one file again. */
async function readThrough(
  path: string,
  passphrase: string,
  dataFolder: string,
  options: OpenOptions,
): Promise<void> {
  asBackup(() => lookAt(path))
  const storage = asBackup(() => openStorage(path))
  try {
    asBackup(() => storage.check())
    const vaultId = storage.vaultId()
    const dataKey = await keysOf(storage, vaultId, dataFolder, options).byEither(passphrase)
    try {
      asBackup(() => {
        migrate(storage, vaultId, dataKey)
        readWholly(storage, { vaultId, dataKey })
      })
    } finally {
      dataKey.fill(0)
    }
  } finally {
    storage.close()
  }
}
