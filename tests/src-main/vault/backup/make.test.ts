import { join } from 'node:path'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backupsIn, ownFolder } from '../../../../src-main/vault/backup/backupFolder.ts'
import { client, intake, newFolder, newVault } from '../folders.ts'

const at = new Date('2026-11-25T10:12:03Z')

describe('a backup of an open vault', () => {
  it('is made beside it, for its owner only, and leaves nothing else there', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.insert([client('a'), intake('b', 'a')])
    const name = await vault.backups.make(at, 'regular')
    expect(name).toBe('vault-2026-11-25T10-12-03Z.db')
    expect(readdirSync(ownFolder(folder))).toEqual([name])
    expect(statSync(ownFolder(folder)).mode & 0o777).toBe(0o700)
    expect(statSync(join(ownFolder(folder), name)).mode & 0o777).toBe(0o600)
    expect(backupsIn(ownFolder(folder))).toMatchObject([
      { name, kind: 'regular', vaultId: vault.backups.vaultId },
    ])
  })

  it('takes the next second when there is one of that moment, and never its place', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    const first = await vault.backups.make(at, 'regular')
    const bytes = readFileSync(join(ownFolder(folder), first))
    expect(await vault.backups.make(at, 'regular')).toBe('vault-2026-11-25T10-12-04Z.db')
    expect(readFileSync(join(ownFolder(folder), first)).equals(bytes)).toBe(true)
  })

  it('is one moment of the vault, whatever is saved while it is made', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    let [record] = vault.insert([client('a', { text: 'x'.repeat(100_000) })])
    for (let index = 0; index < 60; index++)
      vault.insert([client(`c${index}`, { text: Math.random().toString(36).repeat(3000) })])
    const made = { isDone: false }
    const making = vault.backups.make(at, 'regular').finally(() => (made.isDone = true))
    let saves = 0
    for (; !made.isDone && saves < 200; saves++) {
      record = { ...record!, revision: vault.save({ ...record!, body: { saves } }) }
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(saves).toBeGreaterThan(0)
    vault.backups.verify(join(ownFolder(folder), await making))
    expect(vault.read('a').revision).toBe(saves + 1)
  })

  it('is the same as the vault until something happens to it', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    const [record] = vault.insert([client('a')])
    const path = join(ownFolder(folder), await vault.backups.make(at, 'regular'))
    vault.note({ kind: 'backedUp' })
    vault.note({ kind: 'unlocked' })
    expect(vault.backups.isCurrent(path)).toBe(true)
    vault.note({ kind: 'exported', clientId: 'a' })
    expect(vault.backups.isCurrent(path)).toBe(false)
    vault.save(record!)
    expect(vault.backups.isCurrent(path)).toBe(false)
  })
})
