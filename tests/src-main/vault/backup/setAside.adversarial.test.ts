/** A restore before the lock, killed at each of its steps: one of the two vaults stands, and the other is not lost. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { backupsIn, ownFolder } from '../../../../src-main/vault/backup/backupFolder.ts'
import { createVault } from '../../../../src-main/vault/createVault.ts'
import { vaultState } from '../../../../src-main/vault/openVault.ts'
import { cheap, client, codeOf, newFolder, newVault, passphrase, reopen } from '../folders.ts'

const child = fileURLToPath(new URL('./putBackChild.ts', import.meta.url))

/** A vault as a crash has left it: its latest client still waits in the write-ahead log; and a backup without that. */
async function crashedVault(): Promise<{ folder: string; backup: string }> {
  const made = newFolder()
  const vault = await newVault(made)
  vault.insert([client('early')])
  const name = await vault.backups.make(new Date('2026-11-20T10:00:00Z'), 'regular')
  vault.insert([client('late')])
  const folder = newFolder()
  mkdirSync(ownFolder(folder))
  for (const file of ['vault.db', 'vault.db-wal']) copyFileSync(join(made, file), join(folder, file))
  copyFileSync(join(ownFolder(made), name), join(ownFolder(folder), name))
  return { folder, backup: join(ownFolder(folder), name) }
}

const clientsIn = async (folder: string): Promise<string[]> => {
  const vault = await reopen(folder)
  const ids = vault.list('client').map(({ id }) => id)
  vault.lock()
  return ids
}

/** Runs the restore until step `killAt`; how many steps it took, or undefined when it was killed. */
function restore(folder: string, backup: string, killAt: number): number | undefined {
  const run = spawnSync(process.execPath, [child, String(killAt), folder, backup, passphrase], {
    encoding: 'utf8',
  })
  if (run.signal === 'SIGKILL') return undefined
  expect(run.stderr).toBe('')
  return Number(/^done (\d+)$/.exec(run.stdout)?.[1])
}

describe('a restore that is killed', () => {
  it('at every step leaves the old vault or the new one in place, and the old one in full', async () => {
    let isNew = false
    let steps: number | undefined
    for (let killAt = 1; steps === undefined; killAt++) {
      const { folder, backup } = await crashedVault()
      const backupBefore = readFileSync(backup)
      steps = restore(folder, backup, killAt)
      expect(vaultState(folder)).toBe('locked')
      const clients = await clientsIn(folder)
      if (clients.includes('late')) {
        // Once the new one stands, no later step brings the old one back.
        expect(isNew).toBe(false)
        expect(backupsIn(ownFolder(folder)).filter(({ kind }) => kind === 'aside')).toEqual([])
      } else {
        isNew = true
        expect(clients).toEqual(['early'])
        const aside = backupsIn(ownFolder(folder)).filter(({ kind }) => kind === 'aside')
        expect(aside).toHaveLength(1)
        const again = newFolder()
        copyFileSync(aside[0]!.path, join(again, 'vault.db'))
        copyFileSync(`${aside[0]!.path}-wal`, join(again, 'vault.db-wal'))
        expect(await clientsIn(again)).toEqual(['early', 'late'])
      }
      expect(readFileSync(backup).equals(backupBefore)).toBe(true)
    }
    expect(isNew).toBe(true)
    console.log(`restore killed at each of ${steps} steps`)
  }, 300_000)

  it('is finished before a new vault could be made in the place', async () => {
    const { folder, backup } = await crashedVault()
    copyFileSync(backup, join(folder, 'vault.db.restored'))
    expect(await codeOf(() => createVault(folder, passphrase, cheap))).toBe('vaultExists')
    expect(existsSync(join(folder, 'vault.db.restored'))).toBe(false)
    expect(await clientsIn(folder)).toEqual(['early'])
    expect(readdirSync(ownFolder(folder)).filter((name) => name.includes('set-aside'))).toHaveLength(2)
  })
})
