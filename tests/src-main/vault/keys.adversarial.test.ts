/** Written to get at the data key, or to keep the coach from it; each test is named after the attack. */
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../../src-main/vault/createVault.ts'
import { floorCost } from '../../../src-main/vault/keyDerivation.ts'
import { unwrapKey, wrapKey } from '../../../src-main/vault/keyWrap.ts'
import { readRecoveryCode } from '../../../src-main/vault/recoveryCode.ts'
import { patienceBy } from '../../../src-main/vault/unlockDelay.ts'
import { lockedKeys } from '../../../src-main/vault/openVault.ts'
import { newDevice } from './fakeDeviceKeys.ts'
import {
  afterHours,
  cheap,
  codeOf,
  newFolder,
  openedWith,
  passphrase,
  printer,
  recoveredWith,
  rowsOf,
  tamper,
  vaultWithSheet,
} from './folders.ts'

const next = 'een heel andere, nieuwe zin'
const deviceKey = (folder: string) => join(folder, 'device.key')
const wrapOf = (folder: string, kind: string) =>
  rowsOf(folder, `SELECT * FROM wrap WHERE kind = '${kind}'`)[0]!
const vaultIdOf = (folder: string) => String(rowsOf(folder, 'SELECT id FROM vault')[0]!['id'])

/** Puts a wrap in the place of another. */
function putWrap(folder: string, kind: string, wrap: ReturnType<typeof wrapOf>): void {
  const { memory_kib, passes, lanes, device, salt, nonce, ciphertext } = wrap
  tamper(
    folder,
    `UPDATE wrap SET memory_kib = ?, passes = ?, lanes = ?, device = ?, salt = ?, nonce = ?, ciphertext = ? WHERE kind = '${kind}'`,
    ...[memory_kib!, passes!, lanes!, device!, salt!, nonce!, ciphertext!],
  )
}

/** A closed vault that is bound to a device. */
async function boundVault() {
  const deviceKeys = newDevice()
  const made = await vaultWithSheet()
  const vault = await openedWith(made.folder, passphrase, { deviceKeys })
  await vault.keys.bindDevice(passphrase, true)
  vault.lock()
  return { ...made, deviceKeys }
}

describe('a dictionary and the file', () => {
  it('every guess costs the whole derivation: nothing in the file tells sooner whether it is right', async () => {
    const { folder } = await vaultWithSheet()
    const columns = Object.keys(wrapOf(folder, 'passphrase')).sort()
    expect(columns).toEqual(
      ['ciphertext', 'device', 'kind', 'lanes', 'memory_kib', 'nonce', 'passes', 'salt', 'version'].sort(),
    )
    // Two vaults with one passphrase share no salt and no bytes: a table made for one is no use for the other.
    const other = await vaultWithSheet()
    for (const part of ['salt', 'nonce', 'ciphertext'])
      expect(wrapOf(folder, 'passphrase')[part]).not.toEqual(wrapOf(other.folder, 'passphrase')[part])
    expect(wrapOf(folder, 'passphrase')['salt']).not.toEqual(wrapOf(folder, 'recovery')['salt'])
  })

  it('at the keyboard twenty wrong tries take over half an hour', async () => {
    const { folder } = await vaultWithSheet()
    const clocks = { time: 1_790_000_000_000 }
    const patience = patienceBy({ now: () => clocks.time, steady: () => clocks.time })
    const start = clocks.time
    for (let tries = 0; tries < 20; tries++) {
      clocks.time += 1000 * patience.secondsAfter(lockedKeys(folder)?.attempts ?? [])
      expect(await codeOf(() => openedWith(folder, `zin ${tries}`, { patience }))).toBe('wrongPassphrase')
    }
    expect(clocks.time - start).toBe(1000 * (1 + 2 + 4 + 8 + 16 + 32 + 64 + 128 + 256 + 8 * 300))
  })
})

describe('parameters of the derivation lowered in the file', () => {
  it.each(['passphrase', 'recovery'])(
    'below the bounds, for the %s: refused before deriving',
    async (kind) => {
      const { folder, code } = await vaultWithSheet()
      tamper(folder, `UPDATE wrap SET memory_kib = 8, passes = 1 WHERE kind = '${kind}'`)
      const open = () =>
        kind === 'passphrase' ? openedWith(folder, passphrase) : recoveredWith(folder, code, next)
      expect(await codeOf(open)).toBe('vaultDamaged')
    },
  )

  it('within the bounds: it opens nothing, so nobody is led to wrap for less', async () => {
    const { folder } = await vaultWithSheet()
    tamper(folder, 'UPDATE wrap SET memory_kib = 20000')
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('wrongPassphrase')
  })

  it('an honest wrap of former days is raised to the floor at the next unlock', async () => {
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase, { cost: floorCost })
    await vault.keys.raiseCost(passphrase)
    vault.lock()
    expect(wrapOf(folder, 'passphrase')).toMatchObject({ memory_kib: 65536, passes: 3 })
  })
})

describe('wraps moved about', () => {
  it('swapped between passphrase and recovery', async () => {
    const { folder, code } = await vaultWithSheet()
    const [known, onSheet] = [wrapOf(folder, 'passphrase'), wrapOf(folder, 'recovery')]
    putWrap(folder, 'passphrase', onSheet)
    putWrap(folder, 'recovery', known)
    const secret = readRecoveryCode(code, vaultIdOf(folder))
    expect(await codeOf(() => openedWith(folder, secret))).toBe('wrongPassphrase')
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('wrongPassphrase')
    expect(await codeOf(() => recoveredWith(folder, code, next))).toBe('wrongRecoveryCode')
  })

  it('taken from another vault, whose passphrase and sheet one knows', async () => {
    const [own, other] = [await vaultWithSheet(), await vaultWithSheet()]
    putWrap(own.folder, 'passphrase', wrapOf(other.folder, 'passphrase'))
    putWrap(own.folder, 'recovery', wrapOf(other.folder, 'recovery'))
    expect(await codeOf(() => openedWith(own.folder, passphrase))).toBe('wrongPassphrase')
    expect(await codeOf(() => recoveredWith(own.folder, other.code, next))).toBe('recoveryOfOtherVault')
    expect(await codeOf(() => recoveredWith(own.folder, own.code, next))).toBe('wrongRecoveryCode')
  })

  it('a wrap of format 1 passed off as one of today', async () => {
    const { folder } = await vaultWithSheet()
    const place = { vaultId: vaultIdOf(folder), kind: 'passphrase' } as const
    const wrap = await wrapKey(new Uint8Array(32), passphrase, place, cheap)
    expect(await unwrapKey({ ...wrap, version: 1 }, passphrase, place)).toBeUndefined()
    expect(await codeOf(() => unwrapKey({ ...wrap, version: 3 }, passphrase, place))).toBe('vaultDamaged')
    expect(await unwrapKey(wrap, passphrase, place)).toHaveLength(32)
  })

  it('an old recovery wrap put back: opens with the old sheet, as the copy it came from would have', async () => {
    const { folder, code } = await vaultWithSheet()
    const old = wrapOf(folder, 'recovery')
    const vault = await openedWith(folder, passphrase)
    const sheet = printer()
    await vault.keys.renewRecovery(passphrase, sheet.print)
    await vault.keys.sheetKept(sheet.codes[0]!)
    vault.lock()
    expect(await codeOf(() => recoveredWith(folder, code, next))).toBe('wrongRecoveryCode')
    putWrap(folder, 'recovery', old)
    // Whoever has the old file and the old sheet has the data key already; rewrapping does not change that key.
    ;(await recoveredWith(folder, code, next, { patience: afterHours(1) })).lock()
  })
})

describe('the device', () => {
  it('the flag cleared in the file: the passphrase alone opens nothing', async () => {
    const { folder, deviceKeys } = await boundVault()
    tamper(folder, 'UPDATE wrap SET device = 0')
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('wrongPassphrase')
    expect(await codeOf(() => openedWith(folder, passphrase, { deviceKeys }))).toBe('wrongPassphrase')
  })

  it('the flag set in the file: says what is missing, and the sheet still opens', async () => {
    const { folder, code } = await vaultWithSheet()
    tamper(folder, `UPDATE wrap SET device = 1 WHERE kind = 'passphrase'`)
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('deviceKeyMissing')
    ;(await recoveredWith(folder, code, next)).lock()
  })

  it('the flag of the recovery wrap set in the file: damaged, never asked of a device', async () => {
    const { folder, code } = await vaultWithSheet()
    tamper(folder, `UPDATE wrap SET device = 1 WHERE kind = 'recovery'`)
    const deviceKeys = newDevice()
    expect(await codeOf(() => recoveredWith(folder, code, next, { deviceKeys }))).toBe('vaultDamaged')
  })

  it('a flag that is neither', async () => {
    const { folder } = await vaultWithSheet()
    tamper(folder, 'UPDATE wrap SET device = 2')
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('vaultDamaged')
  })

  it('device.key of another vault on the same device', async () => {
    const { folder, deviceKeys } = await boundVault()
    const other = await vaultWithSheet()
    const vault = await openedWith(other.folder, passphrase, { deviceKeys })
    await vault.keys.bindDevice(passphrase, true)
    vault.lock()
    copyFileSync(deviceKey(other.folder), deviceKey(folder))
    expect(await codeOf(() => openedWith(folder, passphrase, { deviceKeys }))).toBe('deviceKeyMissing')
  })

  it.each([
    ['gone', (path: string) => rmSync(path)],
    ['emptied', (path: string) => writeFileSync(path, '')],
    ['cut', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['filled with the secret as it is', (path: string) => writeFileSync(path, Buffer.alloc(68, 7))],
  ])('device.key %s: points to the sheet, and is no wrong passphrase', async (_, spoil) => {
    const { folder, code, deviceKeys } = await boundVault()
    spoil(deviceKey(folder))
    expect(await codeOf(() => openedWith(folder, passphrase, { deviceKeys }))).toBe('deviceKeyMissing')
    expect(lockedKeys(folder)?.attempts).toEqual([])
    ;(await recoveredWith(folder, code, next, { deviceKeys })).lock()
  })

  it('both files copied to another laptop, with the right passphrase', async () => {
    const { folder } = await boundVault()
    const stolen = newFolder()
    for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(stolen, name))
    expect(await codeOf(() => openedWith(stolen, passphrase, { deviceKeys: newDevice() }))).toBe(
      'deviceKeyMissing',
    )
  })

  it('the secret stands nowhere as it is', async () => {
    const { folder, deviceKeys } = await boundVault()
    const { bytes } = await deviceKeys.unprotect(readFileSync(deviceKey(folder)))
    const secret = Buffer.from(bytes).subarray(-32)
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).includes(secret.subarray(0, 8))).toBe(false)
  })

  it('no key store, one that has gone, or one that would keep it readable: not bound, nothing written', async () => {
    const { folder } = await vaultWithSheet()
    const gone = newDevice()
    gone.isThere = false
    const failing = { ...newDevice(), protect: () => Promise.reject(new Error('no key store')) }
    const deaf = { ...newDevice(), unprotect: () => Promise.reject(new Error('not ours')) }
    for (const deviceKeys of [undefined, gone, failing, deaf]) {
      const vault = await openedWith(folder, passphrase, { deviceKeys })
      expect(await codeOf(() => vault.keys.bindDevice(passphrase, true))).toBe('deviceKeyUnavailable')
      vault.lock()
      expect(existsSync(deviceKey(folder))).toBe(false)
      expect(lockedKeys(folder)?.bound).toBe(false)
    }
    expect(gone.asked).toBe(0)
    ;(await openedWith(folder, passphrase)).lock()
  })
})

describe('the count of wrong tries', () => {
  const fill = (folder: string, count: number, at: number) => {
    const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`
    tamper(folder, `INSERT INTO attempt SELECT ${at} FROM (${numbers} SELECT i FROM n)`)
  }

  it('deleted from the file: the next guess comes at once, and still costs the derivation', async () => {
    const { folder } = await vaultWithSheet()
    fill(folder, 12, Date.now())
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('tooSoon')
    tamper(folder, 'DELETE FROM attempt')
    expect(await codeOf(() => openedWith(folder, 'geraden zin'))).toBe('wrongPassphrase')
  })

  it('tries in the year 3000, to keep the coach out: over after five minutes', async () => {
    const { folder } = await vaultWithSheet()
    fill(folder, 50, 32_503_680_000_000)
    await expect(openedWith(folder, passphrase)).rejects.toMatchObject({ code: 'tooSoon', waitSeconds: 300 })
    const clocks = { steady: 0 }
    const patience = patienceBy({ now: Date.now, steady: () => clocks.steady })
    clocks.steady = 299_999
    await expect(openedWith(folder, passphrase, { patience })).rejects.toMatchObject({ waitSeconds: 1 })
    clocks.steady = 300_000
    ;(await openedWith(folder, passphrase, { patience })).lock()
  })

  it('a try in the year 33658, to write what no reader of the log expects', async () => {
    const { folder } = await vaultWithSheet()
    tamper(folder, 'INSERT INTO attempt VALUES (1000000000000000)')
    const vault = await openedWith(folder, passphrase, { patience: afterHours(400_000) })
    expect(vault.log().breaks).toEqual([])
    expect(vault.log().entries.at(-2)).toMatchObject({ kind: 'unlockFailed', count: 1 })
  })

  it('a hundred thousand tries, to choke the program', async () => {
    const { folder } = await vaultWithSheet()
    fill(folder, 100_000, 1)
    const vault = await openedWith(folder, passphrase)
    expect(vault.log().entries.at(-2)).toMatchObject({ kind: 'unlockFailed', count: 1000 })
    vault.lock()
    expect(lockedKeys(folder)?.attempts).toEqual([])
  })

  it.each([
    ['a number that is none of ours', 'INSERT INTO attempt VALUES (9223372036854775807)'],
    ['no table at all', 'DROP TABLE attempt'],
  ])('%s is damage, not a way in', async (_, sql) => {
    const { folder } = await vaultWithSheet()
    tamper(folder, sql)
    expect(await codeOf(() => lockedKeys(folder))).toBe('vaultDamaged')
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('vaultDamaged')
  })

  it('the clock set back a year between two tries keeps the coach out no longer than a second', async () => {
    const { folder } = await vaultWithSheet()
    const clocks = { wall: 1_790_000_000_000, steady: 0 }
    const patience = patienceBy({ now: () => clocks.wall, steady: () => clocks.steady })
    for (let tries = 0; tries < 3; tries++)
      expect(await codeOf(() => openedWith(folder, 'geraden zin', { patience }))).toBe('wrongPassphrase')
    clocks.wall -= 31_536_000_000
    clocks.steady += 999
    expect(await codeOf(() => openedWith(folder, passphrase, { patience }))).toBe('tooSoon')
    clocks.steady += 1
    ;(await openedWith(folder, passphrase, { patience })).lock()
  })

  it('looking at a locked vault changes no byte of it', async () => {
    const { folder } = await vaultWithSheet()
    fill(folder, 3, 1)
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])
    expect(lockedKeys(folder)?.attempts).toEqual([1, 1, 1])
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])).toEqual(before)
  })
})

describe('a sheet for a vault that does not open', () => {
  it('stays good: a recovery that fails changes nothing, as often as it is tried', async () => {
    const { folder, code } = await vaultWithSheet()
    tamper(folder, "INSERT INTO erased VALUES ('not-ours')")
    for (let tries = 0; tries < 2; tries++)
      expect(await codeOf(() => recoveredWith(folder, code, next))).toBe('vaultRolledBack')
    tamper(folder, 'DELETE FROM erased')
    ;(await openedWith(folder, passphrase)).lock()
    ;(await recoveredWith(folder, code, next)).lock()
  })
})

describe('a sheet said to be kept', () => {
  it('that is not the newest: of two pages with a sheet each, the older one says so', async () => {
    const { folder, code } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    const sheet = printer()
    await vault.keys.renewRecovery(passphrase, sheet.print)
    await vault.keys.renewRecovery(passphrase, sheet.print)
    const [older, newer] = [sheet.codes[0]!, sheet.codes[1]!]
    for (const not of [older, code])
      expect(await codeOf(() => vault.keys.sheetKept(not))).toBe('wrongRecoveryCode')
    expect(vault.keys.state().sheetWaits).toBe(true)
    await vault.keys.sheetKept(newer)
    expect(await codeOf(() => vault.keys.sheetKept(older))).toBe('wrongRecoveryCode')
    vault.lock()
    ;(await recoveredWith(folder, newer, next)).lock()
  })

  it('by a guess: refused, and no try of the secret', async () => {
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    expect(await codeOf(() => vault.keys.sheetKept('ABCD'))).toBe('recoveryCodeMistyped')
    expect(vault.keys.state().waitSeconds).toBe(0)
    vault.lock()
  })

  it('by somebody at the file, who renames its row: the sheet opens as before', async () => {
    const [folder, sheet] = [newFolder(), printer()]
    const vault = await createVault(folder, passphrase, cheap, { print: sheet.print })
    vault.lock()
    tamper(folder, `UPDATE wrap SET kind = 'recovery' WHERE kind = 'recoveryWaiting'`)
    ;(await recoveredWith(folder, sheet.codes[0]!, next)).lock()
  })
})
