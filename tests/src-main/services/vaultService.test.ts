import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { newClient, newServices, openServices, passphrase, refusalOf } from './session.ts'

const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code
const unknownId = '11111111-1111-4111-8111-111111111111'

/** Every call that touches a client, on no vault or a locked one. */
const callsOnAVault: [string, (services: Handlers) => Promise<unknown>][] = [
  ['clients.list', (services) => services['clients.list']({})],
  ['client.create', (services) => services['client.create']({ body: { client: { reference: 'V' } } })],
  ['client.open', (services) => services['client.open']({ clientId: unknownId })],
  [
    'record.create',
    (services) =>
      services['record.create']({ record: { clientId: unknownId, kind: 'plan', body: { actions: [] } } }),
  ],
  [
    'record.save',
    (services) =>
      services['record.save']({
        record: { id: unknownId, clientId: unknownId, kind: 'plan', revision: 1, body: { actions: [] } },
      }),
  ],
  [
    'report.make',
    (services) => services['report.make']({ clientId: unknownId, audience: 'client', language: 'nl' }),
  ],
  ['dossier.export', (services) => services['dossier.export']({ clientId: unknownId })],
  ['dossier.import', (services) => services['dossier.import']({ text: '{}' })],
  ['settings.get', (services) => services['settings.get']({})],
  ['history.list', (services) => services['history.list']({ clientId: unknownId, recordId: unknownId })],
  [
    'history.read',
    (services) => services['history.read']({ clientId: unknownId, recordId: unknownId, revision: 1 }),
  ],
  [
    'history.restore',
    (services) => services['history.restore']({ clientId: unknownId, recordId: unknownId, revision: 1 }),
  ],
  ['client.erase', (services) => services['client.erase']({ clientId: unknownId, reference: 'V' })],
  [
    'report.released',
    (services) =>
      services['report.released']({ clientId: unknownId, audience: 'client', digest: 'a'.repeat(64) }),
  ],
  ['log.list', (services) => services['log.list']({})],
  ['log.export', (services) => services['log.export']({ language: 'nl' })],
  ['settings.save', (services) => services['settings.save']({ language: 'en', theme: 'dark', practice: {} })],
]

describe('the vault, from first run to unlocking', () => {
  it('is absent, open, locked and open again, with everything there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
    const services = newServices(folder)
    const state = async () => (await services['vault.status']({})).state
    expect(await state()).toBe('absent')
    expect(await codeOf(services['vault.unlock']({ passphrase }))).toBe('vaultAbsent')
    await services['vault.create']({ passphrase, language: 'nl' })
    expect(await state()).toBe('open')
    const clientId = await newClient(services)
    await services['vault.lock']({})
    expect(await state()).toBe('locked')
    await services['vault.lock']({})
    expect(await codeOf(services['vault.unlock']({ passphrase: 'iets heel anders hier' }))).toBe(
      'wrongPassphrase',
    )
    expect(await state()).toBe('locked')
    await services['vault.unlock']({ passphrase })
    expect((await services['clients.list']({})).clients.map(({ id }) => id)).toEqual([clientId])
  })

  it('is made once', async () => {
    const services = await openServices()
    expect(await codeOf(services['vault.create']({ passphrase, language: 'nl' }))).toBe('vaultExists')
    await services['vault.lock']({})
    expect(await codeOf(services['vault.create']({ passphrase, language: 'nl' }))).toBe('vaultExists')
  })

  it('is made once by two calls at the same moment', async () => {
    const services = newServices()
    const calls = [
      services['vault.create']({ passphrase, language: 'nl' }),
      services['vault.create']({ passphrase: 'een andere zin, ook lang', language: 'nl' }),
    ]
    const outcomes = await Promise.allSettled(calls)
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await codeOf(calls[1]!)).toBe('vaultExists')
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
  })

  it('asks for the passphrase also when it is open', async () => {
    const services = await openServices()
    expect(await codeOf(services['vault.unlock']({ passphrase: 'iets heel anders hier' }))).toBe(
      'wrongPassphrase',
    )
    await services['vault.unlock']({ passphrase })
    expect((await services['vault.status']({})).state).toBe('open')
  })

  it('ends locked when it is locked while it is being unlocked', async () => {
    const services = await openServices()
    await services['vault.lock']({})
    const unlocking = services['vault.unlock']({ passphrase })
    await services['vault.lock']({})
    await unlocking
    expect((await services['vault.status']({})).state).toBe('locked')
  })

  it('is in use for a second instance', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
    const [first, second] = [newServices(folder), newServices(folder)]
    await first['vault.create']({ passphrase, language: 'nl' })
    expect(await codeOf(second['vault.unlock']({ passphrase }))).toBe('vaultInUse')
    await first['vault.lock']({})
    await second['vault.unlock']({ passphrase })
    expect(await codeOf(first['vault.unlock']({ passphrase }))).toBe('vaultInUse')
  })

  it.each(callsOnAVault)('%s is refused while it is absent and while it is locked', async (_, call) => {
    const services = newServices()
    expect(await codeOf(call(services))).toBe('vaultLocked')
    await services['vault.create']({ passphrase, language: 'nl' })
    await services['vault.lock']({})
    expect(await codeOf(call(services))).toBe('vaultLocked')
  })
})

describe('app.info', () => {
  it('says what runs and where its vault lies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
    const info = await newServices(folder)['app.info']({})
    expect(info).toEqual({ face: 'loopback', version: '0.1.0', dataFolder: folder })
  })
})
