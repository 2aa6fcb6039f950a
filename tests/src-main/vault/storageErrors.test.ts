import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { onDisk, storageCode } from '../../../src-main/vault/storageErrors.ts'
import { VaultError } from '../../../src-main/vault/vaultError.ts'
import { codeOf, newFolder } from './folders.ts'

const fresh = () => {
  const path = join(newFolder(), 'x.db')
  const database = new DatabaseSync(path, { timeout: 0 })
  database.exec('CREATE TABLE t (a)')
  return { path, database }
}

describe('what SQLite really throws', () => {
  it('on a full disk', async () => {
    const { database } = fresh()
    database.exec('PRAGMA max_page_count = 3')
    const fill = () => onDisk(() => database.prepare('INSERT INTO t VALUES (zeroblob(100000))').run())
    expect(await codeOf(fill)).toBe('diskFull')
    database.close()
  })

  it('on a file that may only be read', async () => {
    const { path, database } = fresh()
    database.close()
    const reader = new DatabaseSync(path, { readOnly: true })
    expect(await codeOf(() => onDisk(() => reader.exec('DELETE FROM t')))).toBe('readOnly')
    reader.close()
  })

  it('while another connection writes', async () => {
    const { path, database } = fresh()
    database.exec('BEGIN EXCLUSIVE')
    const other = new DatabaseSync(path, { timeout: 0 })
    expect(await codeOf(() => onDisk(() => other.prepare('SELECT * FROM t').all()))).toBe('vaultInUse')
    other.close()
    database.close()
  })

  it('on what is no database, and on a folder', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'text'), 'geen database '.repeat(100))
    mkdirSync(join(folder, 'map'))
    const open = (name: string) => () =>
      onDisk(() => new DatabaseSync(join(folder, name), { readOnly: true }).prepare('SELECT * FROM t').all())
    expect(await codeOf(open('text'))).toBe('vaultDamaged')
    expect(await codeOf(open('map'))).toBe('storageFailed')
  })

  it('leaves alone what does not come from the disk', () => {
    expect(() =>
      onDisk(() => {
        throw new TypeError('x')
      }),
    ).toThrow(TypeError)
    expect(storageCode('x')).toBeUndefined()
  })
})

const sqlite = (errcode: number) => Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode })
const system = (code: string) => Object.assign(new Error('x'), { code, syscall: 'write' })

describe('codes that are hard to provoke', () => {
  it.each([
    [sqlite(13), 'diskFull'],
    [sqlite(10 | (3 << 8)), 'storageFailed'], // IOERR_WRITE
    [sqlite(10 | (19 << 8)), 'diskFull'], // IOERR_SHMSIZE
    [sqlite(11 | (1 << 8)), 'vaultDamaged'], // CORRUPT_VTAB
    [sqlite(8 | (4 << 8)), 'vaultReplaced'], // READONLY_DBMOVED
    [sqlite(8 | (1 << 8)), 'readOnly'], // READONLY_RECOVERY
    [sqlite(6), 'vaultInUse'],
    [sqlite(999), 'storageFailed'],
    [system('ENOSPC'), 'diskFull'],
    [system('EDQUOT'), 'diskFull'],
    [system('EROFS'), 'readOnly'],
    [system('EACCES'), 'readOnly'],
    [system('EIO'), 'storageFailed'],
    [system('ENODEV'), 'placeGone'],
  ] as const)('%o', (error, code) => {
    expect(storageCode(error)).toBe(code)
    try {
      onDisk(() => {
        throw error
      })
      expect.unreachable()
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(VaultError)
      expect((thrown as VaultError).cause).toBe(error)
    }
  })
})
