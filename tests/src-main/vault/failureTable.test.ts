/** Every way in which a vault can be wrong has a code of its own, and each code a sentence of its own. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errors as en } from '../../../shared/texts/errors.en.ts'
import { errors as nl } from '../../../shared/texts/errors.nl.ts'
import { openVault } from '../../../src-main/vault/openVault.ts'
import type { VaultErrorCode } from '../../../src-main/vault/vaultError.ts'
import {
  allBytes,
  client,
  codeOf,
  databasePath,
  openedWith,
  passphrase,
  recoveredWith,
  reopen,
  tamper,
  vaultWithSheet,
} from './folders.ts'

type Broken = { folder: string; code: string; otherCode: string }
const open = ({ folder }: Broken): Promise<unknown> => openVault(folder, passphrase)

const table: [string, VaultErrorCode, (broken: Broken) => void, ((broken: Broken) => Promise<unknown>)?][] = [
  [
    'a wrong passphrase',
    'wrongPassphrase',
    () => undefined,
    ({ folder }) => openVault(folder, 'een andere zin'),
  ],
  ['a tampered row', 'vaultTampered', ({ folder }) => tamper(folder, 'UPDATE record SET revision = 9')],
  [
    'a truncated file',
    'vaultTruncated',
    ({ folder }) => truncateSync(databasePath(folder), readFileSync(databasePath(folder)).length - 1),
  ],
  [
    'a corrupt page',
    'vaultDamaged',
    ({ folder }) => {
      const bytes = readFileSync(databasePath(folder))
      bytes.fill(0xff, 4096, 4200)
      writeFileSync(databasePath(folder), bytes)
    },
  ],
  ['a newer version', 'vaultNewer', ({ folder }) => tamper(folder, 'PRAGMA user_version = 99')],
  [
    'a row of another vault',
    'foreignRow',
    ({ folder }) => tamper(folder, `UPDATE record SET vault_id = '11111111-1111-4111-8111-111111111111'`),
  ],
  ['a row that is gone', 'vaultRolledBack', ({ folder }) => tamper(folder, 'DELETE FROM record')],
  [
    'the sheet of another vault',
    'recoveryOfOtherVault',
    () => undefined,
    ({ folder, otherCode }) => recoveredWith(folder, otherCode, 'een nieuwe zin hier'),
  ],
  [
    'a slip in typing the code',
    'recoveryCodeMistyped',
    () => undefined,
    ({ folder, code }) =>
      recoveredWith(folder, code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'), 'een nieuwe zin'),
  ],
  [
    'a sheet that another has taken the place of',
    'wrongRecoveryCode',
    ({ folder }) => tamper(folder, `UPDATE wrap SET salt = zeroblob(32) WHERE kind = 'recovery'`),
    ({ folder, code }) => recoveredWith(folder, code, 'een nieuwe zin hier'),
  ],
]

describe('the failure table', () => {
  it.each(table)('%s: %s, and the records stay as they were', async (_, expected, breakIt, tryIt = open) => {
    const [own, another] = [await vaultWithSheet(), await vaultWithSheet()]
    const vault = await openedWith(own.folder, passphrase)
    vault.insert([client('c1')])
    vault.lock()
    const broken = { folder: own.folder, code: own.code, otherCode: another.code }
    breakIt(broken)
    const before = allBytes(own.folder)
    expect(await codeOf(() => tryIt(broken))).toBe(expected)
    // A wrong secret is counted in the file; beyond that no byte of it changes.
    if (!['wrongPassphrase', 'wrongRecoveryCode'].includes(expected))
      expect(allBytes(own.folder).equals(before)).toBe(true)
  })

  it('has a code for each, and for each code its own title and sentence in both languages', () => {
    const codes = table.map(([, code]) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const texts of [nl, en])
      for (const part of ['title', 'sentence'] as const)
        expect(new Set(codes.map((code) => texts[code][part])).size).toBe(codes.length)
  })

  it('is asked of a vault that opens when nothing is wrong', async () => {
    const { folder } = await vaultWithSheet()
    expect((await reopen(folder)).list('client')).toEqual([])
  })
})
