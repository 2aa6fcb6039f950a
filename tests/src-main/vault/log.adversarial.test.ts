/** Written to make the log lie; each test is named after the attack. The vault opens, and the break is shown. */
import { copyFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { client, databasePath, newFolder, newVault, reopen, tamper } from './folders.ts'

/** A closed vault whose log has five entries: made, added, changed, changed, locked. */
async function closedVault(): Promise<string> {
  const folder = newFolder()
  const vault = await newVault(folder)
  vault.insert([client('c1')])
  for (let n = 0; n < 2; n++) vault.save({ ...vault.read('c1'), body: { n } })
  vault.lock()
  return folder
}

async function breaksOf(folder: string) {
  const vault = await reopen(folder)
  const { breaks } = vault.log()
  vault.lock()
  return breaks
}

describe('a log from which somebody', () => {
  it.each([
    ['takes the first entry', 'DELETE FROM log WHERE number = 1', [{ number: 1, what: 'missing' }]],
    ['takes one from the middle', 'DELETE FROM log WHERE number = 3', [{ number: 3, what: 'missing' }]],
    [
      'takes the end',
      'DELETE FROM log WHERE number > 3',
      [
        { number: 4, what: 'missing' },
        { number: 5, what: 'missing' },
      ],
    ],
    [
      'puts one entry in the place of another',
      'UPDATE log SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM log WHERE number = 4) WHERE number = 3',
      [{ number: 3, what: 'changed' }],
    ],
    [
      'moves an entry',
      'UPDATE log SET number = 99 WHERE number = 2',
      [
        { number: 2, what: 'missing' },
        { number: 99, what: 'changed' },
      ],
    ],
    [
      'flips an entry',
      'UPDATE log SET ciphertext = zeroblob(200) WHERE number = 2',
      [{ number: 2, what: 'changed' }],
    ],
    [
      'adds an entry',
      `INSERT INTO log VALUES (50, zeroblob(12), zeroblob(99))`,
      [{ number: 50, what: 'changed' }],
    ],
  ])('%s', async (_, sql, breaks) => {
    const folder = await closedVault()
    tamper(folder, sql)
    expect(await breaksOf(folder)).toEqual(breaks)
    // What is written afterwards does not heal it.
    const vault = await reopen(folder)
    expect(vault.log().breaks).toEqual(breaks)
    expect(vault.log().entries.at(-1)?.kind).toBe('unlocked')
  })

  it('puts an entry of another course of events: genuine, but not what followed', async () => {
    const folder = await closedVault()
    const other = newFolder()
    copyFileSync(databasePath(folder), databasePath(other))
    const elsewhere = await reopen(other)
    elsewhere.note({ kind: 'exported', clientId: 'c1' })
    elsewhere.lock()
    const here = await reopen(folder)
    here.note({ kind: 'erased', clientId: 'c1' })
    here.lock()
    const database = new DatabaseSync(databasePath(other), { readOnly: true })
    const { nonce = null, ciphertext = null } =
      database.prepare('SELECT nonce, ciphertext FROM log WHERE number = 7').get() ?? {}
    database.close()
    tamper(folder, 'UPDATE log SET nonce = ?, ciphertext = ? WHERE number = 7', nonce, ciphertext)
    expect(await breaksOf(folder)).toEqual([
      { number: 7, what: 'unlinked' },
      { number: 8, what: 'unlinked' },
    ])
  })
})
