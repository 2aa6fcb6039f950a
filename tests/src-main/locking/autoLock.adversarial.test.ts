/** Each test is named after an attempt to keep the vault open. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createVault } from '../../../src-main/vault/createVault.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { passphrase, startSession, type LockingSession } from './lockingSession.ts'

const minute = 60_000
let session: LockingSession
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

it('the clock is set back every minute', async () => {
  for (let passed = 0; passed < 13; passed++) {
    session.clock.wall -= 90 * minute
    await session.pass(minute)
  }
  expect(await session.state()).toBe('locked')
})

it('the clock is set back once, an hour, before the laptop is left', async () => {
  session.clock.wall -= 60 * minute
  await session.pass(12 * minute + 5_000)
  expect(await session.state()).toBe('locked')
})

it('a page that wakes up with the machine says at once that somebody is there', async () => {
  session.clock.wall += 30 * minute
  await session.handlers['vault.keepOpen']({})
  expect(session.told).toEqual([['locking', { because: 'sleep', within: 2_000 }]])
  await session.pass(2_000)
  expect(await session.state()).toBe('locked')
})

it('a page that is asked to lock says that somebody is there instead', async () => {
  page = (name, here) => {
    if (name === 'locking') void here.handlers['vault.keepOpen']({})
  }
  await session.pass(12 * minute + 5_000)
  expect(await session.state()).toBe('locked')
})

it('a page that never answers', async () => {
  const locked = session.lock('sleep')
  await session.pass(1_000)
  expect(await session.state()).toBe('open')
  await session.pass(1_000)
  await locked
  expect(await session.state()).toBe('locked')
})

it('a page that cannot be told', async () => {
  page = () => {
    throw new Error('Object has been destroyed')
  }
  const locked = session.lock('screen')
  await session.pass(2_000)
  await locked
  expect(await session.state()).toBe('locked')
  expect(session.failures).toHaveLength(2)
})

it('a key is pressed while the pages are asked to lock for sleep', async () => {
  const locked = session.lock('sleep')
  await session.handlers['vault.keepOpen']({})
  await session.pass(2_000)
  await locked
  expect(await session.state()).toBe('locked')
})

it('the lid is opened and closed: asked three times, it locks once', async () => {
  const locked = [session.lock('sleep'), session.lock('screen'), session.lock('sleep')]
  await session.pass(2_000)
  await Promise.all(locked)
  expect(session.told).toEqual([
    ['locking', { because: 'sleep', within: 2_000 }],
    ['locked', { because: 'sleep' }],
  ])
})

it('the lid is closed in the middle of a save: what was acknowledged is there, the next one is refused', async () => {
  const { record } = await session.handlers['client.create']({ body: { client: { reference: 'V-001' } } })
  const save = (reference: string, revision: number) =>
    session.handlers['record.save']({ record: { ...record, revision, body: { client: { reference } } } })
  const saving = save('V-002', 1)
  const locked = session.lock('sleep')
  expect(await saving).toEqual({ revision: 2 })
  await session.pass(2_000)
  await locked
  await expect(save('V-003', 2)).rejects.toMatchObject({ code: 'vaultLocked' })
  await session.handlers['vault.unlock']({ passphrase })
  const { clients } = await session.handlers['clients.list']({})
  expect(clients.map(({ body }) => body.client.reference)).toEqual(['V-002'])
})

it('the watch goes on after a wrong passphrase, and an attempt to unlock keeps nothing open', async () => {
  await session.pass(11 * minute)
  await expect(session.handlers['vault.unlock']({ passphrase: 'een andere zin' })).rejects.toMatchObject({
    code: 'wrongPassphrase',
  })
  await session.pass(minute + 10_000)
  expect(await session.state()).toBe('locked')
})

it('words that were set aside are given to another vault', async () => {
  const folders = await Promise.all(['a-', 'b-'].map((name) => mkdtemp(join(tmpdir(), name))))
  const kdf = { memoryKib: 19 * 1024, passes: 1, lanes: 1 }
  const [mine, others] = await Promise.all(folders.map((folder) => createVault(folder, passphrase, kdf)))
  const sealed = mine!.sealAside('nooit genoeg')
  expect(mine!.unsealAside(sealed)).toBe('nooit genoeg')
  expect(others!.unsealAside(sealed)).toBeUndefined()
  expect(Buffer.from(sealed.ciphertext).includes('nooit')).toBe(false)
  const touched = sealed.ciphertext.map((byte, index) => (index === 0 ? byte ^ 1 : byte))
  expect(mine!.unsealAside({ ...sealed, ciphertext: touched })).toBeUndefined()
  mine!.lock()
  others!.lock()
  expect(() => mine!.unsealAside(sealed)).toThrow()
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })))
})
