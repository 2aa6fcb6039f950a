/** What was erased is overwritten in the end, whatever came between. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { client, databasePath, newFolder, newVault, passphrase, reopen } from './folders.ts'

const child = fileURLToPath(new URL('./erasingChild.ts', import.meta.url))

/** Records that take pages of their own. */
function addGone(vault: Vault): void {
  const body = Array.from({ length: 2000 }, (_, index) => `regel ${index} ${Math.random()}`)
  vault.insert([client('gone', body), client('stays', { n: 1 })])
  for (let revision = 1; revision < 4; revision++)
    vault.save({ ...client('gone', [...body, revision]), revision })
}

/**
 * Pages of the file, and of the log beside it, that nobody has overwritten yet. Looked at in a copy, which
 * lets go of the lock of an open one: here nobody else wants it.
 */
function freePages(folder: string): number {
  const copy = databasePath(newFolder())
  for (const end of ['', '-wal'])
    if (existsSync(databasePath(folder) + end)) copyFileSync(databasePath(folder) + end, copy + end)
  const database = new DatabaseSync(copy)
  const found = Number(database.prepare('PRAGMA freelist_count').get()?.['freelist_count'])
  database.close()
  return found
}

describe('erasing that was killed', () => {
  it.each([
    ['before the log beside the file was brought in', 'PRAGMA wal_checkpoint'],
    ['before the pages were overwritten', 'VACUUM'],
  ])('%s is finished at the next opening', async (_, statement) => {
    const folder = newFolder()
    const vault = await newVault(folder)
    addGone(vault)
    vault.lock()
    const args = ['--disable-warning=ExperimentalWarning', child, folder, passphrase, 'gone', statement]
    expect(spawnSync(process.execPath, args, { stdio: 'inherit' }).signal).toBe('SIGKILL')
    expect(freePages(folder)).toBeGreaterThan(10)

    const again = await reopen(folder)
    expect(again.list('client').map(({ id }) => id)).toEqual(['stays'])
    expect(freePages(folder)).toBe(0)
    again.lock()
    expect(freePages(folder)).toBe(0)
  })
})

describe('coming back from a backup', () => {
  it('overwrites what the backup does not have', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    const name = await vault.backups.make(new Date(), 'kept')
    addGone(vault)
    vault.backups.comeBack(join(folder, 'backups', name), { as: 'restored', digest: 'a'.repeat(64) })
    expect(vault.list('client')).toEqual([])
    expect(freePages(folder)).toBe(0)
  })

  it('made between erasing and overwriting, finishes that', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    addGone(vault)
    vault.lock()
    const args = ['--disable-warning=ExperimentalWarning', child, folder, passphrase, 'gone', 'VACUUM']
    expect(spawnSync(process.execPath, args, { stdio: 'inherit' }).signal).toBe('SIGKILL')
    // As a stick would bring it, with what lies beside it.
    const elsewhere = newFolder()
    for (const end of ['', '-wal'])
      if (existsSync(databasePath(folder) + end))
        copyFileSync(databasePath(folder) + end, databasePath(elsewhere) + end)
    ;(await reopen(elsewhere)).lock()
    expect(freePages(elsewhere)).toBe(0)
  })
})
