/** From format 1 to 2, on the vault that version 0.1 made: nothing to do, migrates, cannot migrate. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { backupsIn, ownFolder } from '../../../../src-main/vault/backup/backupFolder.ts'
import { openVault } from '../../../../src-main/vault/openVault.ts'
import {
  allBytes,
  codeOf,
  databasePath,
  newFolder,
  newVault,
  passphrase,
  reopen,
  tamper,
} from '../folders.ts'

function folderWithFormat1(): string {
  const folder = newFolder()
  copyFileSync(new URL('../../../fixtures/vaults/format-1.db', import.meta.url), databasePath(folder))
  return folder
}

/** `user_version` (sqlite.org/fileformat2.html, 1.3). */
const formatOf = (path: string) => readFileSync(path).readUInt32BE(60)

describe('the step from format 1', () => {
  it('has nothing to do for a vault of the present format', async () => {
    const folder = newFolder()
    ;(await newVault(folder)).lock()
    const vault = await reopen(folder)
    expect(vault.log().entries.map(({ kind }) => kind)).toEqual(['vaultMade', 'locked', 'unlocked'])
  })

  it('brings every record over as it was', async () => {
    const vault = await reopen(folderWithFormat1())
    expect(vault.list('client')).toHaveLength(2)
    expect(vault.list('intake')).toHaveLength(3)
    expect(vault.list('plan')).toHaveLength(2)
    expect(vault.list('settings')[0]).toMatchObject({
      revision: 1,
      body: { practice: { name: 'Praktijk Voorbeeld', coach: 'Coach W' } },
    })
    const [saved] = vault.list('intake')
    expect(saved?.revision).toBe(2)
    expect(vault.history(saved?.id ?? '')).toEqual([])
    expect(vault.savedAt(saved?.id ?? '')).toBeNull()
    expect(vault.log().entries.map(({ kind }) => kind)).toEqual(['vaultMigrated', 'unlocked'])
  })

  it('keeps the file as it was, as a backup that the version before could open', async () => {
    const folder = folderWithFormat1()
    const before = formatOf(databasePath(folder))
    const vault = await reopen(folder)
    const [kept, ...others] = backupsIn(ownFolder(folder))
    expect(others).toEqual([])
    expect(kept).toMatchObject({ kind: 'kept', vaultId: vault.backups.vaultId })
    expect(formatOf(kept!.path)).toBe(before)
    expect(vault.backups.differences(kept!.path)).toEqual([])
    const [record] = vault.list('intake')
    vault.save({ ...record!, body: { later: true } })
    vault.backups.comeBack(kept!.path, { as: 'restored', digest: '0'.repeat(64) })
    expect(vault.list('intake')).toHaveLength(3)
    expect(vault.read(record!.id)).toEqual(record)
    vault.lock()
    expect((await reopen(folder)).list('plan')).toHaveLength(2)
  })

  it('is not begun when the file cannot be kept first', async () => {
    const folder = folderWithFormat1()
    writeFileSync(ownFolder(folder), '')
    const before = allBytes(folder)
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('storageFailed')
    expect(allBytes(folder).equals(before)).toBe(true)
  })

  it('is done once, and the vault goes on from there', async () => {
    const folder = folderWithFormat1()
    const vault = await reopen(folder)
    const record = vault.list('intake')[0]!
    vault.save({ ...record, body: { later: true } })
    vault.lock()
    const again = await reopen(folder)
    expect(again.read(record.id).body).toEqual({ later: true })
    expect(again.history(record.id).map(({ body }) => body)).toEqual([record.body])
    expect(again.log().entries.filter(({ kind }) => kind === 'vaultMigrated')).toHaveLength(1)
  })

  it.each([
    [
      'a record does not open',
      'UPDATE record SET nonce = zeroblob(12) WHERE sequence = 4',
      passphrase,
      'vaultTampered',
    ],
    [
      'a record was renamed',
      `UPDATE record SET kind = 'plan' WHERE sequence = 1`,
      passphrase,
      'vaultTampered',
    ],
    ['a table is missing', 'DROP TABLE record', passphrase, 'vaultDamaged'],
    ['the passphrase is wrong', 'SELECT 1', 'helemaal mis, jammer', 'wrongPassphrase'],
  ])('leaves the data alone when %s', async (_, sql, words, code) => {
    const folder = folderWithFormat1()
    tamper(folder, sql)
    const before = allBytes(folder)
    for (let tries = 0; tries < 2; tries++) expect(await codeOf(() => openVault(folder, words))).toBe(code)
    expect(allBytes(folder).equals(before)).toBe(true)
  })
})
