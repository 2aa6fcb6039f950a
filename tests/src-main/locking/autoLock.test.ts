import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { passphrase, startSession, type LockingSession } from './lockingSession.ts'

const minute = 60_000
let session: LockingSession
/** What the page does when it is told something; by default it is not there. */
let page: (name: string, session: LockingSession) => void

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] })
  page = () => undefined
  session = await startSession((name, here) => page(name, here))
})
afterEach(async () => {
  await session.end()
  vi.useRealTimers()
})

describe('a vault that is left alone', () => {
  it('is asked for two minutes after the limit, and locked five seconds later without an answer', async () => {
    await session.pass(12 * minute - 5_000)
    expect(session.told).toEqual([])
    await session.pass(5_000)
    expect(session.told).toEqual([['locking', { because: 'idle', within: 5_000 }]])
    expect(await session.state()).toBe('open')
    await session.pass(5_000)
    expect(await session.state()).toBe('locked')
    expect(session.told.slice(1)).toEqual([['locked', { because: 'idle' }]])
    expect(session.locked).toEqual(['idle'])
    expect(session.failures).toEqual([])
  })

  it('is locked by the page when that answers, and only once', async () => {
    page = (name, here) => {
      if (name === 'locking') void here.handlers['vault.lock']({ because: 'idle' })
    }
    await session.pass(12 * minute)
    expect(await session.state()).toBe('locked')
    await session.pass(30 * minute)
    expect(session.told.map(([name]) => name)).toEqual(['locking', 'locked'])
  })

  it('stays open for as long as a page says that somebody is there', async () => {
    for (let passed = 0; passed < 60; passed++) {
      await session.pass(minute)
      await session.handlers['vault.keepOpen']({})
    }
    expect(session.told).toEqual([])
    expect(await session.state()).toBe('open')
  })

  it('goes by the minutes of the settings, as they were read or saved last', async () => {
    await session.handlers['settings.save']({
      language: 'nl',
      theme: 'system',
      practice: {},
      lockAfterMinutes: 1,
    })
    await session.pass(3 * minute + 5_000)
    expect(await session.handlers['vault.status']({})).toMatchObject({
      state: 'locked',
      lastLock: { because: 'idle', minutes: 1 },
    })
  })

  it('is counted anew from each unlocking', async () => {
    await session.handlers['vault.lock']({})
    await session.pass(9 * minute)
    await session.handlers['vault.unlock']({ passphrase })
    await session.pass(11 * minute)
    expect(await session.state()).toBe('open')
    await session.pass(2 * minute)
    expect(await session.state()).toBe('locked')
  })
})

describe('a machine that slept', () => {
  it('wakes up to a vault that is being locked', async () => {
    session.clock.wall += 30 * minute
    await session.pass(5_000)
    expect(session.told).toEqual([['locking', { because: 'sleep', within: 2_000 }]])
    await session.pass(2_000)
    expect(await session.handlers['vault.status']({})).toMatchObject({
      state: 'locked',
      lastLock: { because: 'sleep', minutes: 10 },
    })
  })
})

describe('every way in', () => {
  it('counts from a recovery on: it locks by itself afterwards', async () => {
    const { code } = await session.handlers['vault.renewRecovery']({ passphrase, language: 'nl' })
    await session.handlers['vault.lock']({})
    await session.handlers['vault.recover']({ code, passphrase: 'een nieuwe zin hier', language: 'nl' })
    const locking = session.lock('screen')
    await session.pass(3_000)
    await locking
    expect(await session.state()).toBe('locked')
    expect(session.locked).toEqual(['demand', 'screen'])
  })

  it('is shut at once when the lid was closed while it was opening', async () => {
    await session.handlers['vault.lock']({})
    const opening = session.handlers['vault.unlock']({ passphrase })
    await session.lock('sleep')
    await opening
    expect(await session.state()).toBe('locked')
    expect(session.locked).toEqual(['demand', 'sleep'])
  })
})

describe('the reason of the last lock', () => {
  it('is given while it is locked, and is the person’s when none was given', async () => {
    expect(await session.handlers['vault.status']({})).not.toHaveProperty('lastLock')
    await session.handlers['vault.lock']({})
    expect(await session.handlers['vault.status']({})).toMatchObject({
      state: 'locked',
      lastLock: { because: 'demand', minutes: 10 },
    })
  })

  it('stays what it was when a locked vault is locked again', async () => {
    await session.handlers['vault.lock']({ because: 'screen' })
    await session.handlers['vault.lock']({})
    await session.lock('sleep')
    expect(await session.handlers['vault.status']({})).toMatchObject({ lastLock: { because: 'screen' } })
    expect(session.locked).toEqual(['screen'])
  })
})

describe('words that could not be saved', () => {
  const record = { page: '11111111-1111-4111-8111-111111111111', text: '{"said":"nooit genoeg"}' }
  const other = { page: '22222222-2222-4222-8222-222222222222', text: '{"said":"van een andere bladzij"}' }

  it('come back after unlocking, as often as asked, until they are taken away', async () => {
    await session.handlers['vault.setAside']({ ...record, text: 'eerder' })
    await session.handlers['vault.setAside'](record)
    await session.handlers['vault.setAside'](other)
    await session.handlers['vault.lock']({ because: 'idle' })
    await session.handlers['vault.unlock']({ passphrase })
    const both = { aside: [record, other].map((one) => ({ ...one, isCutOff: false })), isUnreadable: false }
    expect(await session.handlers['vault.takeBack']({})).toEqual(both)
    expect(await session.handlers['vault.takeBack']({})).toEqual(both)
    await session.handlers['vault.setAside']({ ...record, text: '' })
    expect((await session.handlers['vault.takeBack']({})).aside).toEqual([{ ...other, isCutOff: false }])
  })

  it('cannot be set aside or taken back while it is locked', async () => {
    await session.handlers['vault.setAside'](record)
    await session.handlers['vault.lock']({})
    await expect(session.handlers['vault.takeBack']({})).rejects.toMatchObject({ code: 'vaultLocked' })
    await expect(session.handlers['vault.setAside'](record)).rejects.toMatchObject({ code: 'vaultLocked' })
    await expect(session.handlers['vault.keepOpen']({})).rejects.toMatchObject({ code: 'vaultLocked' })
  })
})
