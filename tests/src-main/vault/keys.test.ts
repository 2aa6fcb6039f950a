import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../../src-main/vault/createVault.ts'
import { patienceBy } from '../../../src-main/vault/unlockDelay.ts'
import { lockedKeys } from '../../../src-main/vault/openVault.ts'
import { newDevice } from './fakeDeviceKeys.ts'
import {
  afterHours,
  allBytes,
  cheap,
  client,
  codeOf,
  databasePath,
  newFolder,
  newVault,
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

/** The rows that hold records, byte for byte. */
const records = (folder: string) => rowsOf(folder, 'SELECT * FROM record ORDER BY sequence')
const wraps = (folder: string) => rowsOf(folder, 'SELECT * FROM wrap ORDER BY kind')

describe('a new vault', () => {
  it('has two wraps of one key, and keeps the code nowhere', async () => {
    const { folder, code } = await vaultWithSheet()
    expect(wraps(folder).map(({ kind, device }) => [kind, device])).toEqual([
      ['passphrase', 0],
      ['recovery', 0],
    ])
    const bytes = allBytes(folder).toString('latin1')
    for (const part of [code, code.replaceAll('-', ''), ...code.split('-').slice(1)])
      expect(bytes).not.toContain(part)
    expect(lockedKeys(folder)).toEqual({
      bound: false,
      hasRecovery: true,
      sheetWaits: false,
      attempts: [],
    })
  })

  it('is not made when its code cannot be put on a sheet', async () => {
    const folder = newFolder()
    const print = () => Promise.reject(new Error('no fonts'))
    await expect(createVault(folder, passphrase, cheap, { print })).rejects.toThrow('no fonts')
    expect(lockedKeys(folder)).toBeUndefined()
    expect(allBytes(folder)).toHaveLength(0)
  })

  it('costs what this machine can afford, and not less than the floor', async () => {
    const folder = newFolder()
    const vault = await createVault(folder, passphrase)
    vault.lock()
    for (const { memory_kib, passes } of wraps(folder)) {
      expect(memory_kib).toBeGreaterThanOrEqual(65536)
      expect(passes).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('another passphrase', () => {
  it('opens everything that was there, and the one before does not', async () => {
    const { folder, code } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    vault.insert([client('c1', { n: 1 })])
    await vault.keys.changePassphrase(passphrase, next)
    vault.save({ ...vault.read('c1'), body: { n: 2 } })
    vault.lock()
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('wrongPassphrase')
    expect((await openedWith(folder, next)).read('c1').body).toEqual({ n: 2 })
    expect(code).toHaveLength(49)
  })

  it('touches no record, and leaves the sheet good', async () => {
    const { folder, code } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    vault.insert([client('c1', { n: 1 })])
    vault.lock()
    const before = { records: records(folder), recovery: wraps(folder)[1] }
    const again = await openedWith(folder, passphrase)
    await again.keys.changePassphrase(passphrase, next)
    again.lock()
    expect({ records: records(folder), recovery: wraps(folder)[1] }).toEqual(before)
    expect((await recoveredWith(folder, code, passphrase)).read('c1').body).toEqual({ n: 1 })
  })

  it('is refused to who does not know the present one, and nothing changes', async () => {
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    expect(await codeOf(() => vault.keys.changePassphrase('geraden zin hier', next))).toBe('wrongPassphrase')
    await vault.keys.check(passphrase)
  })
})

describe('the recovery code', () => {
  it('opens the vault with everything in it, with a new passphrase and a new code', async () => {
    const { folder, code } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    vault.insert([client('c1', { n: 1 })])
    vault.lock()
    const sheet = printer()
    const recovered = await recoveredWith(folder, code.toLowerCase(), next, sheet)
    expect(recovered.read('c1').body).toEqual({ n: 1 })
    await recovered.keys.sheetKept(sheet.codes[0]!)
    recovered.lock()
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('wrongPassphrase')
    expect(await codeOf(() => recoveredWith(folder, code, passphrase))).toBe('wrongRecoveryCode')
    const again = await recoveredWith(folder, sheet.codes[0]!, passphrase)
    expect(again.read('c1').body).toEqual({ n: 1 })
  })

  it('is made anew on request, and the sheet before it is worth nothing', async () => {
    const { folder, code } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    const sheet = printer()
    await vault.keys.renewRecovery(passphrase, sheet.print)
    await vault.keys.sheetKept(sheet.codes[0]!)
    vault.lock()
    expect(await codeOf(() => recoveredWith(folder, code, next))).toBe('wrongRecoveryCode')
    ;(await recoveredWith(folder, sheet.codes[0]!, next)).lock()
  })

  it('that cannot be put on a sheet does not take the place of the one that is', async () => {
    const { folder, code } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    const print = () => Promise.reject(new Error('no fonts'))
    await expect(vault.keys.renewRecovery(passphrase, print)).rejects.toThrow('no fonts')
    vault.lock()
    await expect(recoveredWith(folder, code, next, { print })).rejects.toThrow('no fonts')
    ;(await openedWith(folder, passphrase)).lock()
    ;(await recoveredWith(folder, code, next)).lock()
  })

  it('is missed in a vault from before there were sheets, and can be made', async () => {
    const { folder, code } = await vaultWithSheet()
    tamper(folder, `DELETE FROM wrap WHERE kind = 'recovery'`)
    expect(lockedKeys(folder)?.hasRecovery).toBe(false)
    expect(await codeOf(() => recoveredWith(folder, code, next))).toBe('wrongRecoveryCode')
    const vault = await openedWith(folder, passphrase)
    expect(vault.keys.state().hasRecovery).toBe(false)
    const sheet = printer()
    await vault.keys.renewRecovery(passphrase, sheet.print)
    expect(vault.keys.state().hasRecovery).toBe(true)
    vault.lock()
    ;(await recoveredWith(folder, sheet.codes[0]!, next)).lock()
  })
})

describe('a sheet that nobody said was kept', () => {
  /** A new vault that was locked while its sheet was on the screen. */
  async function lockedAtTheSheet(): Promise<{ folder: string; code: string }> {
    const [folder, sheet] = [newFolder(), printer()]
    const vault = await createVault(folder, passphrase, cheap, { print: sheet.print })
    vault.lock()
    return { folder, code: sheet.codes[0]! }
  }

  it('is known of, locked and open, until somebody says so; twice is as once', async () => {
    const { folder, code } = await lockedAtTheSheet()
    expect(lockedKeys(folder)).toMatchObject({ hasRecovery: true, sheetWaits: true })
    const vault = await openedWith(folder, passphrase)
    expect(vault.keys.state()).toMatchObject({ hasRecovery: true, sheetWaits: true })
    await vault.keys.sheetKept(code)
    await vault.keys.sheetKept(code)
    expect(vault.keys.state()).toMatchObject({ hasRecovery: true, sheetWaits: false })
    vault.lock()
    expect(lockedKeys(folder)).toMatchObject({ hasRecovery: true, sheetWaits: false })
    ;(await recoveredWith(folder, code, next)).lock()
  })

  it('opens the vault all the same: it may have been kept', async () => {
    const { folder, code } = await lockedAtTheSheet()
    ;(await recoveredWith(folder, code, next)).lock()
    ;(await openedWith(folder, next)).lock()
  })

  it('leaves the sheet before it good, when it was asked for', async () => {
    const { folder, code } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase)
    await vault.keys.renewRecovery(passphrase, printer().print)
    vault.lock()
    expect(lockedKeys(folder)).toMatchObject({ hasRecovery: true, sheetWaits: true })
    ;(await recoveredWith(folder, code, next)).lock()
  })

  it.each(['kept', 'waiting'])('leaves the sheet that recovered good, if that was %s', async (before) => {
    const { folder, code } = before === 'kept' ? await vaultWithSheet() : await lockedAtTheSheet()
    const sheet = printer()
    ;(await recoveredWith(folder, code, next, sheet)).lock()
    expect(lockedKeys(folder)?.sheetWaits).toBe(true)
    ;(await recoveredWith(folder, code, passphrase, sheet)).lock()
    const vault = await recoveredWith(folder, sheet.codes[1]!, next, sheet)
    await vault.keys.sheetKept(sheet.codes[2]!)
    vault.lock()
    expect(lockedKeys(folder)?.sheetWaits).toBe(false)
    expect(await codeOf(() => recoveredWith(folder, sheet.codes[1]!, next))).toBe('wrongRecoveryCode')
  })
})

describe('a cost that has fallen behind', () => {
  const costlier = { memoryKib: 20 * 1024, passes: 2, lanes: 1 }

  it('is raised with the passphrase that was just typed, once', async () => {
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase, { cost: costlier })
    await vault.keys.raiseCost(passphrase)
    vault.lock()
    const raised = wraps(folder)[0]
    expect(raised).toMatchObject({ memory_kib: 20 * 1024, passes: 2, device: 0 })
    const again = await openedWith(folder, passphrase, { cost: costlier })
    await again.keys.raiseCost(passphrase)
    again.lock()
    expect(wraps(folder)[0]).toEqual(raised)
  })
})

describe('a vault that is bound to a device', () => {
  it('opens with the passphrase on that device only, and by the sheet anywhere', async () => {
    const deviceKeys = newDevice()
    const { folder, code } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase, { deviceKeys })
    expect(await vault.keys.canBind()).toBe(true)
    await vault.keys.bindDevice(passphrase, true)
    expect(vault.keys.state().bound).toBe(true)
    vault.lock()
    expect(lockedKeys(folder)?.bound).toBe(true)
    ;(await openedWith(folder, passphrase, { deviceKeys })).lock()
    expect(await codeOf(() => openedWith(folder, passphrase))).toBe('deviceKeyMissing')
    expect(await codeOf(() => openedWith(folder, passphrase, { deviceKeys: newDevice() }))).toBe(
      'deviceKeyMissing',
    )
    ;(await recoveredWith(folder, code, next, { deviceKeys: newDevice() })).lock()
    expect(lockedKeys(folder)?.bound).toBe(false)
    ;(await openedWith(folder, next)).lock()
  })

  it('still asks for the passphrase', async () => {
    const deviceKeys = newDevice()
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase, { deviceKeys })
    await vault.keys.bindDevice(passphrase, true)
    vault.lock()
    expect(await codeOf(() => openedWith(folder, next, { deviceKeys }))).toBe('wrongPassphrase')
  })

  it('keeps its secret through another passphrase, and through binding twice', async () => {
    const deviceKeys = newDevice()
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase, { deviceKeys })
    await vault.keys.bindDevice(passphrase, true)
    const kept = readFileSync(deviceKey(folder))
    expect(statSync(deviceKey(folder)).mode & 0o777).toBe(0o600)
    await vault.keys.bindDevice(passphrase, true)
    await vault.keys.changePassphrase(passphrase, next)
    vault.lock()
    expect(readFileSync(deviceKey(folder)).equals(kept)).toBe(true)
    ;(await openedWith(folder, next, { deviceKeys })).lock()
  })

  it('is let go of again; the secret stays for the backups that still need it', async () => {
    const deviceKeys = newDevice()
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase, { deviceKeys })
    await vault.keys.bindDevice(passphrase, true)
    await vault.keys.bindDevice(passphrase, false)
    vault.lock()
    expect(existsSync(deviceKey(folder))).toBe(true)
    ;(await openedWith(folder, passphrase)).lock()
  })

  it('is bound again with the secret that is there: a backup of the first time opens with the passphrase', async () => {
    const deviceKeys = newDevice()
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase, { deviceKeys })
    await vault.keys.bindDevice(passphrase, true)
    vault.lock()
    const bytes = readFileSync(databasePath(folder))
    const kept = readFileSync(deviceKey(folder))
    const again = await openedWith(folder, passphrase, { deviceKeys })
    await again.keys.bindDevice(passphrase, false)
    await again.keys.bindDevice(passphrase, true)
    again.lock()
    expect(readFileSync(deviceKey(folder)).equals(kept)).toBe(true)
    writeFileSync(databasePath(folder), bytes)
    ;(await openedWith(folder, passphrase, { deviceKeys })).lock()
  })

  it('has its secret protected anew when the key store asks for that', async () => {
    const deviceKeys = newDevice()
    const { folder } = await vaultWithSheet()
    const vault = await openedWith(folder, passphrase, { deviceKeys })
    await vault.keys.bindDevice(passphrase, true)
    vault.lock()
    const kept = readFileSync(deviceKey(folder))
    deviceKeys.isOutdated = true
    ;(await openedWith(folder, passphrase, { deviceKeys })).lock()
    expect(readFileSync(deviceKey(folder)).equals(kept)).toBe(false)
    deviceKeys.isOutdated = false
    ;(await openedWith(folder, passphrase, { deviceKeys })).lock()
  })
})

describe('wrong tries', () => {
  it('are kept in the file until one is right, for the log to write down', async () => {
    const { folder } = await vaultWithSheet()
    const patience = patienceBy({ now: () => 1_790_000_000_000, steady: () => 0 })
    for (const wrong of ['een', 'twee'])
      expect(await codeOf(() => openedWith(folder, wrong, { patience }))).toBe('wrongPassphrase')
    expect(lockedKeys(folder)?.attempts).toEqual([1_790_000_000_000, 1_790_000_000_000])
    const vault = await openedWith(folder, passphrase, { patience })
    const at = new Date(1_790_000_000_000).toISOString()
    expect(vault.log().entries.slice(-2)).toMatchObject([
      { kind: 'unlockFailed', count: 2, firstAt: at, lastAt: at },
      { kind: 'unlocked' },
    ])
    vault.lock()
    expect(lockedKeys(folder)?.attempts).toEqual([])
  })

  it('cost time, after the third, over a restart, whichever secret is tried, and also the right one', async () => {
    const { folder, code } = await vaultWithSheet()
    const patience = patienceBy({ now: () => 1_790_000_000_000, steady: () => 0 })
    const wrongCode = await vaultWithSheet()
    // What is no code of this vault is no try.
    for (const typed of ['ABCD', wrongCode.code, `${code}0`])
      expect(['recoveryCodeMistyped', 'recoveryOfOtherVault']).toContain(
        await codeOf(() => recoveredWith(folder, typed, next, { patience })),
      )
    const sheet = printer()
    const vault = await openedWith(folder, passphrase, { patience })
    await vault.keys.renewRecovery(passphrase, sheet.print)
    await vault.keys.sheetKept(sheet.codes[0]!)
    vault.lock()
    expect(await codeOf(() => openedWith(folder, 'een', { patience }))).toBe('wrongPassphrase')
    for (let tries = 0; tries < 2; tries++)
      expect(await codeOf(() => recoveredWith(folder, code, next, { patience }))).toBe('wrongRecoveryCode')
    // As the program would be after a restart: it knows the file only.
    const restarted = { patience: patienceBy({ now: () => 1_790_000_000_000, steady: () => 0 }) }
    await expect(openedWith(folder, passphrase, restarted)).rejects.toMatchObject({
      code: 'tooSoon',
      waitSeconds: 1,
    })
    expect(await codeOf(() => recoveredWith(folder, sheet.codes[0]!, next, restarted))).toBe('tooSoon')
    ;(await openedWith(folder, passphrase, { patience: afterHours(1) })).lock()
  })

  it('count on an open vault as well', async () => {
    const vault = await newVault()
    for (let tries = 0; tries < 3; tries++)
      expect(await codeOf(() => vault.keys.changePassphrase('geraden zin', next))).toBe('wrongPassphrase')
    expect(await codeOf(() => vault.keys.renewRecovery(passphrase, printer().print))).toBe('tooSoon')
    expect(await codeOf(() => vault.keys.check(passphrase))).toBe('tooSoon')
  })
})
