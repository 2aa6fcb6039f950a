/** Passphrase, sheet and device as the screens ask for them, on a real vault. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { patienceBy } from '../../../src-main/vault/unlockDelay.ts'
import { readPdf, squeezed } from '../reports/readPdf.ts'
import { newDevice } from '../vault/fakeDeviceKeys.ts'
import { newClient, newServices, openServices, passphrase, refusalOf } from './session.ts'

const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code
const next = 'een heel andere, nieuwe zin'
const language = 'nl'
const newPlace = () => mkdtempSync(join(tmpdir(), 'draagkracht-test-'))

describe('the first run', () => {
  it('answers with a code and its sheet, and the folder holds neither', async () => {
    const folder = newPlace()
    const services = newServices(folder)
    const { code, sheet } = await services['vault.create']({ passphrase, language })
    expect(sheet.fileName).toBe(`herstelblad-${code.slice(0, 4)}-2026-11-23.pdf`)
    const { text } = await readPdf(new Uint8Array(Buffer.from(sheet.pdf, 'base64')))
    for (const group of code.split('-')) expect(text).toContain(group)
    expect(text).toContain(squeezed('23 november 2026'))
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([])
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).includes(code.slice(5, 14))).toBe(false)
    expect(await services['vault.status']({})).toEqual({
      state: 'open',
      waitSeconds: 0,
      bound: false,
      hasRecovery: true,
      sheetWaits: true,
      canBind: false,
    })
  })
})

describe('a laptop that falls asleep while the sheet is on the screen', () => {
  it('says after that, locked and open, that nobody has kept it, until another is kept', async () => {
    const services = newServices()
    const first = await services['vault.create']({ passphrase, language })
    await services['vault.lock']({ because: 'sleep' })
    expect(await services['vault.status']({})).toMatchObject({ state: 'locked', sheetWaits: true })
    expect(await codeOf(services['vault.sheetKept']({ code: first.code }))).toBe('vaultLocked')
    await services['vault.unlock']({ passphrase })
    const second = await services['vault.renewRecovery']({ passphrase, language })
    expect(await codeOf(services['vault.sheetKept']({ code: first.code }))).toBe('wrongRecoveryCode')
    expect(await services['vault.status']({})).toMatchObject({ state: 'open', sheetWaits: true })
    await services['vault.sheetKept']({ code: second.code })
    expect(await services['vault.status']({})).toMatchObject({ state: 'open', sheetWaits: false })
  })
})

describe('a forgotten passphrase', () => {
  it('is replaced with the code: everything is there, with another code from then on', async () => {
    const services = newServices()
    const first = await services['vault.create']({ passphrase, language })
    const clientId = await newClient(services)
    expect(await codeOf(services['vault.recover']({ code: first.code, passphrase: next, language }))).toBe(
      'vaultInUse',
    )
    await services['vault.lock']({})
    const second = await services['vault.recover']({ code: first.code, passphrase: next, language: 'en' })
    expect(second.sheet.fileName).toMatch(/^recovery-sheet-/)
    expect(second.code).not.toBe(first.code)
    expect(second.code.slice(0, 4)).toBe(first.code.slice(0, 4))
    expect((await services['clients.list']({})).clients.map(({ id }) => id)).toEqual([clientId])
    await services['vault.sheetKept']({ code: second.code })
    await services['vault.lock']({})
    expect(await codeOf(services['vault.unlock']({ passphrase }))).toBe('wrongPassphrase')
    expect(await codeOf(services['vault.recover']({ code: first.code, passphrase, language }))).toBe(
      'wrongRecoveryCode',
    )
    await services['vault.unlock']({ passphrase: next })
  })

  it('has a code of its own for a slip and for another vault’s sheet, and neither counts as a try', async () => {
    const services = await openServices()
    await services['vault.lock']({})
    const other = await newServices()['vault.create']({ passphrase, language })
    for (let tries = 0; tries < 5; tries++) {
      expect(await codeOf(services['vault.recover']({ code: 'ABCD', passphrase: next, language }))).toBe(
        'recoveryCodeMistyped',
      )
      expect(await codeOf(services['vault.recover']({ code: other.code, passphrase: next, language }))).toBe(
        'recoveryOfOtherVault',
      )
    }
    await services['vault.unlock']({ passphrase })
  })
})

describe('changing', () => {
  it('the passphrase and the sheet, each with the present passphrase only', async () => {
    const services = newServices()
    const first = await services['vault.create']({ passphrase, language })
    expect(await codeOf(services['vault.changePassphrase']({ current: next, next }))).toBe('wrongPassphrase')
    await services['vault.changePassphrase']({ current: passphrase, next })
    expect(await codeOf(services['vault.renewRecovery']({ passphrase, language }))).toBe('wrongPassphrase')
    const second = await services['vault.renewRecovery']({ passphrase: next, language })
    await services['vault.sheetKept']({ code: second.code })
    await services['vault.lock']({})
    expect(await codeOf(services['vault.recover']({ code: first.code, passphrase, language }))).toBe(
      'wrongRecoveryCode',
    )
    await services['vault.recover']({ code: second.code, passphrase, language })
  })

  it.each([
    ['vault.changePassphrase', { current: passphrase, next }],
    ['vault.renewRecovery', { passphrase, language }],
    ['vault.bindDevice', { passphrase, bound: true }],
    ['vault.sheetKept', { code: 'ABCD' }],
  ] as const)('%s is refused while the vault is locked', async (name, request) => {
    const services = await openServices()
    await services['vault.lock']({})
    expect(await codeOf(services[name](request as never))).toBe('vaultLocked')
  })
})

describe('wrong tries', () => {
  it('cost time over a restart, are said beforehand, and are over with the right passphrase', async () => {
    const folder = newPlace()
    const clocks = { wall: 1_790_000_000_000, steady: 0 }
    const run = () =>
      newServices(folder, { patience: patienceBy({ now: () => clocks.wall, steady: () => clocks.steady }) })
    const services = run()
    await services['vault.create']({ passphrase, language })
    await services['vault.lock']({})
    const wait = async (of = services) => (await of['vault.status']({})).waitSeconds
    const waits: number[] = []
    for (let tries = 0; tries < 5; tries++) {
      clocks.steady += 60_000
      clocks.wall += 60_000
      expect(await codeOf(services['vault.unlock']({ passphrase: next }))).toBe('wrongPassphrase')
      waits.push(await wait())
    }
    expect(waits).toEqual([0, 0, 1, 2, 4])
    await expect(services['vault.unlock']({ passphrase })).rejects.toMatchObject({
      code: 'tooSoon',
      waitSeconds: 4,
    })
    const restarted = run()
    expect(await wait(restarted)).toBe(4)
    clocks.wall += 4000
    expect(await wait(restarted)).toBe(0)
    await restarted['vault.unlock']({ passphrase })
    expect(await wait(restarted)).toBe(0)
    await restarted['vault.lock']({})
    expect(await codeOf(restarted['vault.unlock']({ passphrase: next }))).toBe('wrongPassphrase')
    expect(await wait(restarted)).toBe(0)
  })

  it('on an open vault keep who sits down at it from guessing on', async () => {
    const services = await openServices()
    for (let tries = 0; tries < 3; tries++)
      expect(await codeOf(services['vault.bindDevice']({ passphrase: next, bound: true }))).toBe(
        'wrongPassphrase',
      )
    expect(await codeOf(services['vault.changePassphrase']({ current: passphrase, next }))).toBe('tooSoon')
    // Who works on is not disturbed.
    await newClient(services)
  })
})

describe('binding to the device', () => {
  it('can be done where there is a key store, is off at first, and is undone by the sheet', async () => {
    const folder = newPlace()
    const deviceKeys = newDevice()
    const services = newServices(folder, { deviceKeys })
    const { code } = await services['vault.create']({ passphrase, language })
    expect(await services['vault.status']({})).toMatchObject({ bound: false, canBind: true })
    await services['vault.bindDevice']({ passphrase, bound: true })
    expect(await services['vault.status']({})).toMatchObject({ bound: true })
    await services['vault.lock']({})
    const browser = newServices(folder)
    expect(await browser['vault.status']({})).toMatchObject({ state: 'locked', bound: true, canBind: false })
    expect(await codeOf(browser['vault.unlock']({ passphrase }))).toBe('deviceKeyMissing')
    await services['vault.unlock']({ passphrase })
    await services['vault.lock']({})
    await browser['vault.recover']({ code, passphrase: next, language })
    expect(await browser['vault.status']({})).toMatchObject({ bound: false })
    expect(await codeOf(browser['vault.bindDevice']({ passphrase: next, bound: true }))).toBe(
      'deviceKeyUnavailable',
    )
  })
})
