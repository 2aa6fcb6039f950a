import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../../src-main/vault/createVault.ts'
import { openVault, vaultState } from '../../../src-main/vault/openVault.ts'
import {
  afterHours,
  allBytes,
  cheap,
  client,
  codeOf,
  databasePath,
  intake,
  newFolder,
  newVault,
  passphrase,
  reopen,
} from './folders.ts'

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('a new vault', () => {
  it('is made in a folder of its own, for its owner only', async () => {
    const folder = join(newFolder(), 'deep', 'data')
    expect(vaultState(folder)).toBe('absent')
    const vault = await newVault(folder)
    vault.insert([client('c1')])
    expect(mode(folder)).toBe('700')
    for (const name of readdirSync(folder)) expect(mode(join(folder, name))).toBe('600')
    expect(readdirSync(folder).sort()).toEqual(['vault.db', 'vault.db-wal'])
    vault.lock()
    expect(readdirSync(folder)).toEqual(['vault.db'])
    expect(vaultState(folder)).toBe('locked')
  })

  it('never takes the place of one that is there', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.insert([client('c1')])
    vault.lock()
    const before = allBytes(folder)
    expect(await codeOf(() => createVault(folder, 'een heel andere zin', cheap))).toBe('vaultExists')
    expect(allBytes(folder).equals(before)).toBe(true)
  })

  it('never takes the place of a file that is no vault', async () => {
    const folder = newFolder()
    for (const [bytes, code] of [
      [Buffer.alloc(0), 'vaultTruncated'],
      [Buffer.from('iets anders '.repeat(1000)), 'vaultDamaged'],
    ] as const) {
      writeFileSync(databasePath(folder), bytes)
      expect(await codeOf(() => createVault(folder, passphrase, cheap))).toBe(code)
      expect(await codeOf(() => openVault(folder, passphrase))).toBe(code)
      expect(allBytes(folder).equals(bytes)).toBe(true)
    }
  })

  it('of which the making was broken off is no vault, and is in nobody’s way', async () => {
    const folder = newFolder()
    const left = join(folder, 'vault.db.0123456789abcdef.new')
    const half = new DatabaseSync(left)
    half.exec('PRAGMA journal_mode = WAL; CREATE TABLE vault (id TEXT)')
    half.close()
    writeFileSync(`${left}-wal`, 'half a write')
    expect(vaultState(folder)).toBe('absent')
    const vault = await newVault(folder)
    vault.insert([client('c1')])
    vault.lock()
    expect(readdirSync(folder)).toEqual(['vault.db'])
  })

  it('says when its folder cannot be made', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    expect(await codeOf(() => createVault(join(file, 'data'), passphrase, cheap))).toBe('storageFailed')
  })

  it('is absent where there is none', async () => {
    const folder = newFolder()
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultAbsent')
    expect(existsSync(databasePath(folder))).toBe(false)
    mkdirSync(databasePath(folder))
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('storageFailed')
  })
})

describe('records', () => {
  it('come back as they were, in the order in which they were made', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    const body = { tekst: 'Ik zeg altijd ja. 🙂 \u0000', list: [1, null, { a: true }], leeg: '' }
    vault.insert([client('zz', body), intake('b', 'zz'), client('aa'), intake('a', 'zz'), intake('x', 'aa')])
    vault.lock()
    const again = await reopen(folder)
    expect(again.read('zz')).toEqual({ id: 'zz', clientId: 'zz', kind: 'client', revision: 1, body })
    expect(again.list('client').map(({ id }) => id)).toEqual(['zz', 'aa'])
    expect(again.ofClient('zz').map(({ id }) => id)).toEqual(['zz', 'b', 'a'])
    expect(again.list('settings')).toEqual([])
    expect(await codeOf(() => again.read('nope'))).toBe('notFound')
  })

  it('keep their place when they are saved', async () => {
    const vault = await newVault()
    vault.insert([client('c1'), intake('i1', 'c1'), intake('i2', 'c1')])
    expect(vault.save({ ...vault.read('i1'), body: { note: 'later' } })).toBe(2)
    expect(vault.save({ ...vault.read('i1'), body: { note: 'nog later' } })).toBe(3)
    expect(vault.ofClient('c1').map(({ id, revision }) => [id, revision])).toEqual([
      ['c1', 1],
      ['i1', 3],
      ['i2', 1],
    ])
    expect(vault.read('i1').body).toEqual({ note: 'nog later' })
  })

  it('are not overwritten by who saw an older revision', async () => {
    const vault = await newVault()
    vault.insert([client('c1', { n: 0 })])
    const seen = vault.read('c1')
    vault.save({ ...seen, body: { n: 1 } })
    expect(await codeOf(() => vault.save({ ...seen, body: { n: 2 } }))).toBe('staleRevision')
    expect(await codeOf(() => vault.save({ ...seen, revision: 9, body: { n: 2 } }))).toBe('staleRevision')
    expect(vault.read('c1')).toMatchObject({ revision: 2, body: { n: 1 } })
  })

  it('are saved only as what they are', async () => {
    const vault = await newVault()
    vault.insert([client('c1'), client('c2'), intake('i1', 'c1')])
    const record = vault.read('i1')
    expect(await codeOf(() => vault.save({ ...record, id: 'i9' }))).toBe('notFound')
    expect(await codeOf(() => vault.save({ ...record, clientId: 'c2' }))).toBe('notFound')
    expect(await codeOf(() => vault.save({ ...record, kind: 'plan' }))).toBe('notFound')
    expect(vault.read('i1').revision).toBe(1)
  })

  it('are added all or none', async () => {
    const vault = await newVault()
    vault.insert([client('c1')])
    expect(() => vault.insert([client('c2'), intake('i1', 'c2'), client('c1')])).toThrow()
    expect(vault.list('client').map(({ id }) => id)).toEqual(['c1'])
    expect(vault.list('intake')).toEqual([])
    vault.insert([client('c2')])
    expect(vault.list('client')).toHaveLength(2)
  })
})

describe('unlocking and locking', () => {
  it('takes the passphrase, composed or not, and no other', async () => {
    const folder = newFolder()
    const vault = await createVault(folder, 'cafe\u0301 met cliënten', cheap)
    await vault.keys.check('café met cliënten')
    expect(await codeOf(() => vault.keys.check('cafe met clienten'))).toBe('wrongPassphrase')
    vault.noteFailures()
    vault.lock()
    for (const wrong of ['cafe met clienten', ' Café met cliënten', ''])
      expect(await codeOf(() => openVault(folder, wrong))).toBe('wrongPassphrase')
    // Three tries have failed: the next may come after a second.
    const again = await openVault(folder, 'café met cliënten', { patience: afterHours(1) })
    again.lock()
  })

  it('leaves nothing to call after locking, and may be done twice', async () => {
    const vault = await newVault()
    vault.insert([client('c1')])
    vault.lock()
    vault.lock()
    expect(await codeOf(() => vault.read('c1'))).toBe('vaultLocked')
    expect(await codeOf(() => vault.list('client'))).toBe('vaultLocked')
    expect(await codeOf(() => vault.ofClient('c1'))).toBe('vaultLocked')
    expect(await codeOf(() => vault.insert([client('c2')]))).toBe('vaultLocked')
    expect(await codeOf(() => vault.save({ ...client('c1'), revision: 1 }))).toBe('vaultLocked')
    expect(await codeOf(() => vault.keys.check(passphrase))).toBe('vaultLocked')
  })

  it('can be tried again after a wrong passphrase: nothing stays locked', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.lock()
    expect(await codeOf(() => openVault(folder, 'helemaal mis, jammer'))).toBe('wrongPassphrase')
    expect((await reopen(folder)).list('client')).toEqual([])
  })
})

describe('the file', () => {
  it('has the settings that durability and privacy ask for', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.lock()
    const database = new DatabaseSync(databasePath(folder), { readOnly: true })
    const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('application_id')).toBe(0x44524147)
    expect(pragma('user_version')).toBe(2)
    expect(pragma('integrity_check')).toBe('ok')
    database.close()
  })
})
