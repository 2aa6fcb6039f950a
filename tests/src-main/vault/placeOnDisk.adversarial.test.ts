/** The vault's file is taken away while the vault is open: nothing is called saved that nobody finds again. */
import {
  chmodSync,
  copyFileSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openVault } from '../../../src-main/vault/openVault.ts'
import type { VaultErrorCode } from '../../../src-main/vault/vaultError.ts'
import { client, codeOf, databasePath, newFolder, newVault, passphrase, reopen } from './folders.ts'

const onPosix = describe.runIf(process.platform !== 'win32')
const replace = (folder: string, end: string) => {
  copyFileSync(databasePath(folder) + end, join(folder, 'copy'))
  renameSync(join(folder, 'copy'), databasePath(folder) + end)
}
const ways: [string, (folder: string) => void, VaultErrorCode][] = [
  ['is deleted', (folder) => rmSync(databasePath(folder)), 'placeGone'],
  ['gets another name', (folder) => renameSync(databasePath(folder), join(folder, 'old.db')), 'placeGone'],
  ['is replaced by a copy, as a sync program does', (folder) => replace(folder, ''), 'vaultReplaced'],
  ['loses its write-ahead log', (folder) => rmSync(`${databasePath(folder)}-wal`), 'placeGone'],
  ['gets another write-ahead log', (folder) => replace(folder, '-wal'), 'vaultReplaced'],
  ['loses its folder', (folder) => rmSync(folder, { recursive: true }), 'placeGone'],
]

onPosix('a vault that', () => {
  it.each(ways)('%s refuses to save, and says so every time', async (_, takeAway, code) => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.insert([client('c1', { n: 0 })])
    const saved = vault.save({ ...client('c1', { n: 1 }), revision: 1 })
    takeAway(folder)
    for (let tries = 0; tries < 3; tries++)
      expect(await codeOf(() => vault.save({ ...client('c1', { n: 2 }), revision: saved }))).toBe(code)
    expect(await codeOf(() => vault.insert([client('c2')]))).toBe(code)
    expect(vault.read('c1')).toMatchObject({ revision: saved, body: { n: 1 } })
  })

  it('gets its name back saves again', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.insert([client('c1', { n: 0 })])
    renameSync(databasePath(folder), join(folder, 'away'))
    expect(await codeOf(() => vault.save({ ...client('c1', { n: 1 }), revision: 1 }))).toBe('placeGone')
    renameSync(join(folder, 'away'), databasePath(folder))
    expect(vault.save({ ...client('c1', { n: 1 }), revision: 1 })).toBe(2)
    vault.lock()
    expect((await reopen(folder)).read('c1').body).toEqual({ n: 1 })
  })

  afterEach(() => vi.restoreAllMocks())

  it('is taken away between writing and answering: that save is not acknowledged', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.insert([client('c1', { n: 0 })])
    const { exec } = DatabaseSync.prototype
    vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
      exec.call(this, sql)
      if (sql === 'COMMIT') rmSync(databasePath(folder))
    })
    expect(await codeOf(() => vault.save({ ...client('c1', { n: 1 }), revision: 1 }))).toBe('placeGone')
  })
})

onPosix('another path to the same vault', () => {
  it.each([
    ['a symbolic link', symlinkSync],
    ['a hard link', linkSync],
  ] as const)('%s: one of the two at a time', async (_, link) => {
    const [folder, other] = [newFolder(), newFolder()]
    const vault = await newVault(folder)
    link(databasePath(folder), databasePath(other))
    expect(await codeOf(() => openVault(other, passphrase))).toBe('vaultInUse')
    vault.lock()
    const through = await reopen(other)
    through.insert([client('c1', { n: 7 })])
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultInUse')
    through.lock()
    expect((await reopen(folder)).read('c1').body).toEqual({ n: 7 })
  })
})

onPosix('a file that a copy has made readable to all', () => {
  it('is for its owner only once it has been opened, and what is written beside it', async () => {
    const folder = newFolder()
    ;(await newVault(folder)).lock()
    chmodSync(folder, 0o777)
    chmodSync(databasePath(folder), 0o666)
    const vault = await reopen(folder)
    vault.insert([client('c1')])
    for (const end of ['', '-wal']) expect(statSync(databasePath(folder) + end).mode & 0o777).toBe(0o600)
  })
})

it('an empty file put in its place is no vault, and is not made into one', async () => {
  const folder = newFolder()
  ;(await newVault(folder)).lock()
  rmSync(databasePath(folder))
  writeFileSync(databasePath(folder), '')
  expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultTruncated')
  expect(await codeOf(() => newVault(folder))).toBe('vaultTruncated')
  expect(statSync(databasePath(folder)).size).toBe(0)
})
