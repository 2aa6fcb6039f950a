/** Written to break the vault; each test is named after the attack. */
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openVault, vaultState } from '../../../src-main/vault/vault.ts'
import {
  allBytes,
  client,
  codeOf,
  databasePath,
  intake,
  newFolder,
  newVault,
  passphrase,
  reopen,
  tamper,
} from './folders.ts'

const secret = 'Geheime-inhoud-Cliënt-V'

/** A closed vault with two clients, two interviews of the first, and the first of these saved twice. */
async function closedVault(): Promise<string> {
  const folder = newFolder()
  const vault = await newVault(folder)
  vault.insert([
    client('c1', { name: secret }),
    intake('i1', 'c1', { n: 1 }),
    intake('i2', 'c1', { n: 2 }),
    client('c2', {}),
  ])
  vault.save({ ...vault.read('i1'), body: { n: 10 } })
  vault.lock()
  return folder
}

describe('reading the disk', () => {
  const forms = [secret, 'Geheime-inhoud', 'notitie-van-de-coach', 'Plannetje', passphrase]
  const needles = forms.flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text, 'utf8').toString('base64').slice(0, 12)),
    Buffer.from(Buffer.from(text, 'utf8').toString('hex')),
  ])

  it('finds no plaintext in database, write-ahead log or index: open, after saving and after closing', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    const findings = () => needles.filter((needle) => allBytes(folder).includes(needle)).map(String)
    vault.insert([client('c1', { name: secret }), intake('i1', 'c1', { note: 'notitie-van-de-coach' })])
    expect(findings()).toEqual([])
    for (let round = 0; round < 50; round++)
      vault.save({
        ...vault.read('i1'),
        body: { note: `notitie-van-de-coach ${'Plannetje '.repeat(round * 50)}` },
      })
    expect(findings()).toEqual([])
    vault.lock()
    expect(findings()).toEqual([])
    // The search can find: the ids are readable, and said to be.
    expect(allBytes(folder).includes('i1')).toBe(true)
  })

  it('finds no key either', async () => {
    const folder = await closedVault()
    const database = new DatabaseSync(databasePath(folder), { readOnly: true })
    const wrap = database.prepare("SELECT * FROM wrap WHERE kind = 'passphrase'").get() ?? {}
    database.close()
    expect(Object.keys(wrap).sort()).toEqual([
      'ciphertext',
      'device',
      'kind',
      'lanes',
      'memory_kib',
      'nonce',
      'passes',
      'salt',
    ])
    expect((wrap['ciphertext'] as Uint8Array).length).toBe(32 + 16)
  })

  it('finds nothing of what was overwritten, not even encrypted, after closing', async () => {
    const folder = await closedVault()
    const database = new DatabaseSync(databasePath(folder), { readOnly: true })
    const old = database.prepare("SELECT ciphertext FROM record WHERE id = 'c1'").get()?.['ciphertext']
    database.close()
    const part = Buffer.from(old as Uint8Array).subarray(0, 24)
    expect(allBytes(folder).includes(part)).toBe(true)
    const vault = await reopen(folder)
    vault.save({ ...vault.read('c1'), body: { name: 'x'.repeat(9000) } })
    vault.lock()
    expect(allBytes(folder).includes(part)).toBe(false)
  })

  it('learns nothing from two records with the same content', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.insert([client('c1', { same: 1 }), client('c2', { same: 1 })])
    vault.lock()
    const database = new DatabaseSync(databasePath(folder), { readOnly: true })
    const [a, b] = database.prepare('SELECT hex(nonce) AS nonce, hex(ciphertext) AS text FROM record').all()
    database.close()
    expect(a?.['nonce']).not.toBe(b?.['nonce'])
    expect(a?.['text']).not.toBe(b?.['text'])
  })
})

describe('changing rows', () => {
  it.each([
    [
      'swapping the contents of two interviews',
      `UPDATE record SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM record AS other WHERE other.id = CASE record.id WHEN 'i1' THEN 'i2' ELSE 'i1' END) WHERE id IN ('i1', 'i2')`,
      'i1',
    ],
    [
      'giving an interview the content of another',
      `UPDATE record SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM record WHERE id = 'i2') WHERE id = 'i1'`,
      'i1',
    ],
    ['raising a revision', `UPDATE record SET revision = 3 WHERE id = 'i1'`, 'i1'],
    ['lowering a revision', `UPDATE record SET revision = 1 WHERE id = 'i1'`, 'i1'],
    ['a revision of 2^60', `UPDATE record SET revision = 1152921504606846976 WHERE id = 'i1'`, 'i1'],
    ['turning an interview into a plan', `UPDATE record SET kind = 'plan' WHERE id = 'i1'`, 'i1'],
    ['inventing a kind', `UPDATE record SET kind = 'other' WHERE id = 'i1'`, 'i1'],
    ['moving an interview to another client', `UPDATE record SET client_id = 'c2' WHERE id = 'i1'`, 'i1'],
    ['renaming a record', `UPDATE record SET id = 'i3' WHERE id = 'i1'`, 'i3'],
    ['changing the order', `UPDATE record SET sequence = 99 WHERE id = 'i1'`, 'i1'],
    [
      'cutting a tag',
      `UPDATE record SET ciphertext = substr(ciphertext, 1, length(ciphertext) - 1) WHERE id = 'i1'`,
      'i1',
    ],
    ['emptying a content', `UPDATE record SET ciphertext = x'' WHERE id = 'i1'`, 'i1'],
    ['zeroing a nonce', `UPDATE record SET nonce = zeroblob(12) WHERE id = 'i1'`, 'i1'],
    ['a longer nonce', `UPDATE record SET nonce = zeroblob(16) WHERE id = 'i1'`, 'i1'],
  ])('%s is found out, never read as a value', async (_, sql, id) => {
    const folder = await closedVault()
    tamper(folder, sql)
    const vault = await reopen(folder)
    expect(await codeOf(() => vault.read(id))).toBe('vaultDamaged')
    expect(vault.read('i2').body).toSatisfy(
      (body) => sql.includes("'i2')") || JSON.stringify(body) === '{"n":2}',
    )
    expect(vault.read('c1').body).toEqual({ name: secret })
  })

  it('moving an interview: the client who gets it is damaged, and does not show it', async () => {
    const folder = await closedVault()
    tamper(folder, `UPDATE record SET client_id = 'c2' WHERE id = 'i1'`)
    const vault = await reopen(folder)
    expect(await codeOf(() => vault.ofClient('c2'))).toBe('vaultDamaged')
    expect(vault.ofClient('c1').map(({ id }) => id)).toEqual(['c1', 'i2'])
  })

  it('putting an older content back under the present revision', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.insert([client('c1', { n: 1 })])
    vault.lock()
    const database = new DatabaseSync(databasePath(folder))
    const old = database.prepare('SELECT nonce, ciphertext FROM record').get() ?? {}
    database.close()
    const later = await reopen(folder)
    later.save({ ...later.read('c1'), body: { n: 2 } })
    later.lock()
    tamper(
      folder,
      'UPDATE record SET nonce = ?, ciphertext = ?',
      old['nonce'] ?? null,
      old['ciphertext'] ?? null,
    )
    const again = await reopen(folder)
    expect(await codeOf(() => again.read('c1'))).toBe('vaultDamaged')
  })

  it('copying a row from another vault with the same passphrase', async () => {
    const [folder, other] = [await closedVault(), await closedVault()]
    const row = `SELECT * FROM record WHERE id = 'i1'`
    const database = new DatabaseSync(databasePath(other), { readOnly: true })
    const { nonce = null, ciphertext = null } = database.prepare(row).get() ?? {}
    database.close()
    tamper(folder, `UPDATE record SET nonce = ?, ciphertext = ? WHERE id = 'i1'`, nonce, ciphertext)
    const vault = await reopen(folder)
    expect(await codeOf(() => vault.read('i1'))).toBe('vaultDamaged')
  })

  it('copying a row from another vault together with its key', async () => {
    const [folder, other] = [await closedVault(), await closedVault()]
    const database = new DatabaseSync(databasePath(other), { readOnly: true })
    const {
      salt = null,
      nonce = null,
      ciphertext = null,
    } = database.prepare("SELECT * FROM wrap WHERE kind = 'passphrase'").get() ?? {}
    database.close()
    tamper(folder, 'UPDATE wrap SET salt = ?, nonce = ?, ciphertext = ?', salt, nonce, ciphertext)
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('wrongPassphrase')
  })
})

describe('weakening or blowing up the key derivation', () => {
  it.each([
    ['memory under the least', 'UPDATE wrap SET memory_kib = 8'],
    ['memory of 4 TiB', 'UPDATE wrap SET memory_kib = 4294967296'],
    ['memory beyond a whole number', 'UPDATE wrap SET memory_kib = 9007199254740993'],
    ['negative memory', 'UPDATE wrap SET memory_kib = -1'],
    ['no passes', 'UPDATE wrap SET passes = 0'],
    ['a million passes', 'UPDATE wrap SET passes = 1000000'],
    ['lanes', 'UPDATE wrap SET lanes = 255'],
    ['a short salt', `UPDATE wrap SET salt = x'00'`],
    ['a megabyte of salt', 'UPDATE wrap SET salt = zeroblob(1000000)'],
    ['no wrap at all', 'DELETE FROM wrap'],
    ['the wrap of the passphrase gone', `DELETE FROM wrap WHERE kind = 'passphrase'`],
    ['no vault id', 'DELETE FROM vault'],
  ])('%s is refused before anything is derived', async (_, sql) => {
    const folder = await closedVault()
    tamper(folder, sql)
    const start = performance.now()
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultDamaged')
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it.each([
    ['other passes', 'UPDATE wrap SET passes = 2'],
    ['other memory', 'UPDATE wrap SET memory_kib = 20000'],
    ['another salt', 'UPDATE wrap SET salt = zeroblob(32)'],
    ['another vault id', `UPDATE vault SET id = 'other'`],
    ['a flipped wrap', `UPDATE wrap SET ciphertext = zeroblob(48)`],
    ['a cut wrap', `UPDATE wrap SET ciphertext = x'00'`],
  ])('%s within the bounds opens nothing', async (_, sql) => {
    const folder = await closedVault()
    tamper(folder, sql)
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('wrongPassphrase')
  })
})

describe('changing the file', () => {
  it('a later version is left alone: the same bytes before and after', async () => {
    const folder = await closedVault()
    tamper(folder, 'PRAGMA user_version = 3')
    const before = allBytes(folder)
    expect(await codeOf(() => vaultState(folder))).toBe('vaultNewer')
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultNewer')
    expect(await codeOf(() => newVault(folder))).toBe('vaultNewer')
    expect(allBytes(folder).equals(before)).toBe(true)
  })

  it('a later version of which a part still waits in the write-ahead log is left alone too', async () => {
    const folder = await closedVault()
    const crashed = newFolder()
    const database = new DatabaseSync(databasePath(folder))
    database.exec('PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 3')
    for (const end of ['', '-wal']) copyFileSync(databasePath(folder) + end, databasePath(crashed) + end)
    database.close()
    const before = allBytes(crashed)
    expect(await codeOf(() => openVault(crashed, passphrase))).toBe('vaultNewer')
    expect(allBytes(crashed).equals(before)).toBe(true)
  })

  it.each([
    ['no mark of ours', 'PRAGMA application_id = 1'],
    ['version 0', 'PRAGMA user_version = 0'],
    ['a negative version', 'PRAGMA user_version = -1'],
    [
      'a trigger that would copy what is written',
      'CREATE TRIGGER spy AFTER UPDATE ON record BEGIN DELETE FROM record; END',
    ],
    ['a view in place of nothing', 'CREATE VIEW spy AS SELECT * FROM record'],
    ['an extra table', 'CREATE TABLE spy (a)'],
    ['an extra column', 'ALTER TABLE record ADD COLUMN spy TEXT'],
    ['a missing table', 'DROP TABLE record'],
    ['a missing index', 'DROP INDEX record_of_client'],
  ])('%s', async (_, sql) => {
    const folder = await closedVault()
    tamper(folder, sql)
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultDamaged')
  })

  it('cutting it off, at every page and around it', async () => {
    const folder = await closedVault()
    const whole = readFileSync(databasePath(folder))
    for (let length = 0; length < whole.length; length += 2048) {
      writeFileSync(databasePath(folder), whole)
      truncateSync(databasePath(folder), length)
      expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultDamaged')
    }
    writeFileSync(databasePath(folder), whole)
    expect((await reopen(folder)).read('i1').body).toEqual({ n: 10 })
  })

  it('flipping bytes all over it: a code or the true value, never another value', async () => {
    const folder = await closedVault()
    const whole = readFileSync(databasePath(folder))
    const outcomes = new Map<string, number>()
    for (let at = 0; at < whole.length; at += 331) {
      const flipped = Buffer.from(whole)
      flipped[at]! ^= 0xff
      writeFileSync(databasePath(folder), flipped)
      const outcome = await tryReading(folder)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['untouched', 'vaultDamaged']))
    for (const outcome of outcomes.keys())
      expect([
        'untouched',
        'vaultDamaged',
        'vaultNewer',
        'wrongPassphrase',
        'notFound',
        'storageFailed',
      ]).toContain(outcome)
  })
})

async function tryReading(folder: string): Promise<string> {
  const expected = { c1: { name: secret }, i1: { n: 10 }, i2: { n: 2 }, c2: {} }
  let outcome = 'untouched'
  const note = async (step: () => unknown) => {
    outcome = await codeOf(step).catch((error: unknown) => {
      if (error instanceof Error && error.message.startsWith('Expected a VaultError')) return outcome
      throw error
    })
  }
  let vault: Awaited<ReturnType<typeof openVault>> | undefined
  await note(async () => {
    vault = await openVault(folder, passphrase)
  })
  for (const [id, body] of Object.entries(expected))
    await note(() => {
      if (vault !== undefined) expect(vault.read(id).body).toEqual(body)
    })
  vault?.lock()
  return outcome
}
