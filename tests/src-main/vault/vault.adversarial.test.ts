/** Written to break the vault; each test is named after the attack. */
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openVault, vaultState } from '../../../src-main/vault/openVault.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
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

const firstRow = (folder: string, sql: string, open?: Vault): Record<string, SQLOutputValue> => {
  const path = databasePath(folder)
  if (open === undefined) return oneRow(path, sql)
  // Of a vault that is open, from a copy of its files.
  const copy = join(newFolder(), 'copy.db')
  for (const end of ['', '-wal']) copyFileSync(path + end, copy + end)
  return oneRow(copy, sql)
}
function oneRow(path: string, sql: string): Record<string, SQLOutputValue> {
  const database = new DatabaseSync(path)
  try {
    return database.prepare(sql).get() ?? {}
  } finally {
    database.close()
  }
}

/** From the middle of every sealed content that a statement finds. */
function sealedParts(folder: string, sql: string): Buffer[] {
  const database = new DatabaseSync(databasePath(folder), { readOnly: true })
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => Buffer.from(row['ciphertext'] as Uint8Array).subarray(4, 24))
  } finally {
    database.close()
  }
}

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
    const wrap = database.prepare('SELECT * FROM wrap').get() ?? {}
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
      'version',
    ])
    expect((wrap['ciphertext'] as Uint8Array).length).toBe(32 + 16)
  })

  it('finds nothing of what was erased, not even encrypted: no revision of it', async () => {
    const folder = await closedVault()
    const parts = sealedParts(folder, `SELECT ciphertext FROM record WHERE client_id = 'c1'`).concat(
      sealedParts(folder, `SELECT ciphertext FROM history WHERE client_id = 'c1'`),
    )
    expect(parts).toHaveLength(4)
    for (const part of parts) expect(allBytes(folder).includes(part)).toBe(true)
    const vault = await reopen(folder)
    vault.erase('c1')
    // Also while it is open, in the write-ahead log.
    for (const part of parts) expect(allBytes(folder).includes(part)).toBe(false)
    vault.lock()
    for (const part of parts) expect(allBytes(folder).includes(part)).toBe(false)
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

/** The code with which a vault refuses to open, or to read this record once it is open. */
async function refusalOf(folder: string, id = 'i1'): Promise<string> {
  return codeOf(async () => (await reopen(folder)).read(id))
}

describe('changing rows', () => {
  it.each([
    [
      'swapping the contents of two interviews',
      `UPDATE record SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM record AS other WHERE other.id = CASE record.id WHEN 'i1' THEN 'i2' ELSE 'i1' END) WHERE id IN ('i1', 'i2')`,
    ],
    [
      'giving an interview the content of another',
      `UPDATE record SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM record WHERE id = 'i2') WHERE id = 'i1'`,
    ],
    ['raising a revision', `UPDATE record SET revision = 3 WHERE id = 'i1'`],
    ['lowering a revision', `UPDATE record SET revision = 1 WHERE id = 'i1'`],
    ['turning an interview into a plan', `UPDATE record SET kind = 'plan' WHERE id = 'i1'`],
    ['inventing a kind', `UPDATE record SET kind = 'other' WHERE id = 'i1'`],
    ['moving an interview to another client', `UPDATE record SET client_id = 'c2' WHERE id = 'i1'`],
    ['renaming a record', `UPDATE record SET id = 'i3' WHERE id = 'i1'`],
    ['changing the order', `UPDATE record SET sequence = 99 WHERE id = 'i1'`],
    [
      'cutting a tag',
      `UPDATE record SET ciphertext = substr(ciphertext, 1, length(ciphertext) - 1) WHERE id = 'i1'`,
    ],
    ['emptying a content', `UPDATE record SET ciphertext = x'' WHERE id = 'i1'`],
    ['zeroing a nonce', `UPDATE record SET nonce = zeroblob(12) WHERE id = 'i1'`],
    ['a longer nonce', `UPDATE record SET nonce = zeroblob(16) WHERE id = 'i1'`],
    ['changing an earlier revision', `UPDATE history SET nonce = zeroblob(12)`],
    ['zeroing the tally', `UPDATE vault SET tally = zeroblob(60)`],
  ])('%s is found out, never read as a value', async (_, sql) => {
    const folder = await closedVault()
    tamper(folder, sql)
    expect(await refusalOf(folder)).toBe('vaultTampered')
  })

  it('a revision of 2^60 is no number that we wrote', async () => {
    const folder = await closedVault()
    tamper(folder, `UPDATE record SET revision = 1152921504606846976 WHERE id = 'i1'`)
    expect(await refusalOf(folder)).toBe('vaultDamaged')
  })

  it('a content changed in place leaves the others readable', async () => {
    const folder = await closedVault()
    tamper(folder, `UPDATE record SET ciphertext = zeroblob(length(ciphertext)) WHERE id = 'i1'`)
    const vault = await reopen(folder)
    expect(await codeOf(() => vault.read('i1'))).toBe('vaultTampered')
    expect(vault.read('i2').body).toEqual({ n: 2 })
    expect(vault.history('i1').map(({ body }) => body)).toEqual([{ n: 1 }])
  })

  it('putting an older content back under the present revision', async () => {
    const folder = await closedVault()
    tamper(
      folder,
      `UPDATE record SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM history WHERE id = 'i1') WHERE id = 'i1'`,
    )
    expect(await refusalOf(folder)).toBe('vaultTampered')
  })

  it('copying the content of a row from another vault with the same passphrase', async () => {
    const [folder, other] = [await closedVault(), await closedVault()]
    const { nonce = null, ciphertext = null } = firstRow(other, `SELECT * FROM record WHERE id = 'i1'`)
    tamper(folder, `UPDATE record SET nonce = ?, ciphertext = ? WHERE id = 'i1'`, nonce, ciphertext)
    expect(await refusalOf(folder)).toBe('vaultTampered')
  })

  it('copying a row from another vault together with its key', async () => {
    const [folder, other] = [await closedVault(), await closedVault()]
    const { salt = null, nonce = null, ciphertext = null } = firstRow(other, 'SELECT * FROM wrap')
    tamper(folder, 'UPDATE wrap SET salt = ?, nonce = ?, ciphertext = ?', salt, nonce, ciphertext)
    expect(await codeOf(() => openVault(folder, passphrase))).toBe('wrongPassphrase')
  })
})

describe('replaying, deleting and adding whole rows, each of them genuine', () => {
  const whole = 'sequence, vault_id, id, client_id, kind, revision, nonce, ciphertext'
  const replay = `INSERT OR REPLACE INTO record (${whole}) SELECT ${whole} FROM history WHERE id = 'i1'`

  it.each([
    ['an interview as it was before it was saved again', replay],
    ['the same, and its history taken away', `${replay}; DELETE FROM history`],
    ['an interview is deleted', `DELETE FROM record WHERE id = 'i2'`],
    ['all of a client is deleted', `DELETE FROM record WHERE client_id = 'c2'`],
    ['an earlier revision is deleted', 'DELETE FROM history'],
    [
      'the present revision is put among the earlier ones',
      `INSERT INTO history (${whole}) SELECT ${whole} FROM record WHERE id = 'i2'`,
    ],
  ])('%s', async (_, sql) => {
    const folder = await closedVault()
    for (const step of sql.split('; ')) tamper(folder, step)
    expect(await refusalOf(folder)).toBe('vaultRolledBack')
  })

  it('a row of last week, of a revision that was written twice since', async () => {
    const folder = await closedVault()
    const row = firstRow(folder, `SELECT * FROM record WHERE id = 'i1'`)
    const copy = readFileSync(databasePath(folder))
    const later = await reopen(folder)
    later.save({ ...later.read('i1'), body: { n: 'weg' } })
    const kept = firstRow(folder, `SELECT * FROM record WHERE id = 'i1'`, later)
    later.lock()
    // The vault goes back to last week and takes another way from there.
    writeFileSync(databasePath(folder), copy)
    const again = await reopen(folder)
    again.save({ ...again.read('i1'), body: { n: 'hier' } })
    again.lock()
    expect(row['revision']).toBe(2)
    tamper(
      folder,
      `UPDATE record SET nonce = ?, ciphertext = ? WHERE id = 'i1'`,
      kept['nonce'] ?? null,
      kept['ciphertext'] ?? null,
    )
    expect(await refusalOf(folder)).toBe('vaultRolledBack')
  })

  it('a whole row of another vault, beside ours and in the place of ours', async () => {
    for (const into of ['INSERT', 'INSERT OR REPLACE']) {
      const [folder, other] = [await closedVault(), await closedVault()]
      const {
        vault_id = null,
        nonce = null,
        ciphertext = null,
      } = firstRow(other, `SELECT * FROM record WHERE id = 'i2'`)
      const [sequence, id] = into === 'INSERT' ? [99, 'i9'] : [3, 'i2']
      tamper(
        folder,
        `${into} INTO record (${whole}) VALUES (${sequence}, ?, '${id}', 'c1', 'intake', 1, ?, ?)`,
        vault_id,
        nonce,
        ciphertext,
      )
      expect(await refusalOf(folder)).toBe('foreignRow')
    }
  })

  it('taking the bar off an id that was erased, to put it back from an old copy', async () => {
    const folder = await closedVault()
    const row = firstRow(folder, `SELECT * FROM record WHERE id = 'c2'`)
    const vault = await reopen(folder)
    vault.erase('c2')
    expect(await codeOf(() => vault.insert([client('c2')]))).toBe('erased')
    expect(await codeOf(() => vault.save({ ...client('c2'), revision: 1 }))).toBe('erased')
    vault.lock()
    tamper(folder, 'DELETE FROM erased')
    expect(await refusalOf(folder, 'c2')).toBe('vaultRolledBack')
    tamper(
      folder,
      `INSERT INTO record (${whole}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...whole.split(', ').map((column) => row[column] ?? null),
    )
    expect(await refusalOf(folder, 'c2')).toBe('vaultRolledBack')
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
    ['a wrap of another kind', `UPDATE OR REPLACE wrap SET kind = 'recovery'`],
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
      expect(await codeOf(() => openVault(folder, passphrase))).toBe('vaultTruncated')
    }
    writeFileSync(databasePath(folder), whole)
    expect((await reopen(folder)).read('i1').body).toEqual({ n: 10 })
  })

  it('flipping bytes all over it: a code or the true value, never another value', async () => {
    const folder = await closedVault()
    const whole = readFileSync(databasePath(folder))
    const outcomes = new Map<string, number>()
    for (let at = 0; at < whole.length; at += 997) {
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
        'vaultTampered',
        'vaultTruncated',
        'vaultRolledBack',
        'foreignRow',
        'wrongPassphrase',
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
