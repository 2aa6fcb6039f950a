import { describe, expect, it } from 'vitest'
import { contract, type ErrorCode } from '../../../shared/bridge/contract.ts'
import { callNames } from '../../../shared/bridge/names.ts'
import { createDispatch } from '../../../src-main/bridge/dispatch.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { Refusal } from '../../../src-main/services/refusal.ts'
import { VaultError } from '../../../src-main/vault/vaultError.ts'
import { newServices } from '../services/session.ts'

const trusted = Symbol('trusted')
const isTrusted = (sender: unknown): boolean => sender === trusted

/** Services of which one handler does something else. */
function dispatchWith(changed: Partial<Handlers> = {}, trust = isTrusted) {
  const reported: Error[] = []
  const handlers: Handlers = { ...newServices(), ...changed }
  const dispatch = createDispatch(handlers, {
    isTrusted: trust,
    onUnexpected: (error) => reported.push(error),
  })
  const call = (name: string, ...rest: [request?: unknown, sender?: unknown]) =>
    dispatch(name, rest.length > 0 ? rest[0] : {}, rest.length > 1 ? rest[1] : trusted)
  return { reported, call }
}
const failure = (code: ErrorCode) => ({ ok: false, code })

describe('the three sets of calls', () => {
  it('are equal: names, contract and handlers', () => {
    expect(Object.keys(newServices()).sort()).toEqual([...callNames].sort())
    expect(Object.keys(contract).sort()).toEqual([...callNames].sort())
  })
})

describe('a call', () => {
  it('is answered with its value', async () => {
    const { call } = dispatchWith()
    expect(await call('vault.lock')).toEqual({ ok: true, value: {} })
  })

  it.each(callNames.map((name) => [name]))(
    '%s from a stranger is refused, whatever it asks',
    async (name) => {
      const { call } = dispatchWith()
      for (const sender of [undefined, null, 'trusted', {}])
        expect(await call(name, {}, sender)).toEqual(failure('badSender'))
    },
  )

  it('from a stranger is refused before its name is looked at', async () => {
    expect(await dispatchWith().call('no.such.call', {}, 'stranger')).toEqual(failure('badSender'))
  })

  it('is refused when asking for trust fails', async () => {
    const { call } = dispatchWith({}, () => {
      throw new Error('x')
    })
    expect(await call('vault.status')).toEqual(failure('badSender'))
  })

  it.each([
    '',
    'vault',
    'vault.status ',
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'Vault.status',
  ])('of the name %o is unknown', async (name) => {
    expect(await dispatchWith().call(name)).toEqual(failure('unknownCall'))
  })

  it('by something else than a name is unknown', async () => {
    const dispatch: (name: never, request: unknown, sender: unknown) => Promise<unknown> = createDispatch(
      newServices(),
      {
        isTrusted,
        onUnexpected: () => undefined,
      },
    )
    for (const name of [undefined, null, 3, {}, ['vault.status']])
      expect(await dispatch(name as never, {}, trusted)).toEqual(failure('unknownCall'))
  })

  it.each(callNames.map((name) => [name]))(
    '%s with a wrong request never reaches its handler',
    async (name) => {
      let reached = false
      const handler = () => {
        reached = true
        return Promise.reject(new Error('reached'))
      }
      const { call } = dispatchWith({ [name]: handler })
      for (const request of [undefined, null, 'x', 3, [], { unknown: true }])
        expect(await call(name, request)).toEqual(failure('badRequest'))
      expect(reached).toBe(false)
    },
  )

  it('reaches the handler as it was checked, not as it was sent', async () => {
    const received: unknown[] = []
    const { call } = dispatchWith({
      'client.open': (request) => {
        received.push(request)
        return Promise.resolve({ records: [] })
      },
    })
    const sent = { clientId: '11111111-1111-4111-8111-111111111111' }
    expect(await call('client.open', sent)).toEqual({ ok: true, value: { records: [] } })
    expect(received).toEqual([sent])
    expect(received[0]).not.toBe(sent)
  })

  it('with a value that cannot be looked at is an error of its own, and does not throw', async () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError('trap')
        },
      },
    )
    const { call, reported } = dispatchWith()
    expect(await call('vault.status', trap)).toEqual(failure('internal'))
    expect(reported).toHaveLength(1)
  })
})

describe('what a handler does', () => {
  it('refuse: becomes its code, with problems when there are any', async () => {
    const problems = [{ path: '$.client', code: 'missing' }] as const
    const { call, reported } = dispatchWith({
      'clients.list': () => Promise.reject(new VaultError('diskFull')),
      'settings.get': () => Promise.reject(new Refusal('notFound')),
      'vault.lock': () => Promise.reject(new VaultError('tooSoon', { waitSeconds: 4 })),
      'dossier.import': () => Promise.reject(new Refusal('invalidDossier', problems)),
    })
    expect(await call('clients.list')).toEqual(failure('diskFull'))
    expect(await call('settings.get')).toEqual(failure('notFound'))
    expect(await call('vault.lock')).toEqual({ ...failure('tooSoon'), waitSeconds: 4 })
    expect(await call('dossier.import', { text: '{}' })).toEqual({ ...failure('invalidDossier'), problems })
    expect(reported).toEqual([])
  })

  it('answer what does not fit: is never passed on', async () => {
    const sly = { face: 'desktop', version: '1', dataFolder: '/', key: 'secret' } as const
    const { call, reported } = dispatchWith({
      'app.info': () => Promise.resolve(sly),
      'clients.list': () => Promise.resolve({ clients: [{ half: 1 }] } as never),
    })
    expect(await call('app.info')).toEqual(failure('internal'))
    expect(await call('clients.list')).toEqual(failure('internal'))
    expect(reported).toHaveLength(2)
  })

  it('fail as nobody foresaw: is reported without what it was about', async () => {
    class Unforeseen extends Error {}
    const secret = 'Geheime-inhoud\n    at Cliënt V (secret)'
    const { call, reported } = dispatchWith({
      'clients.list': () => Promise.reject(new Unforeseen(secret)),
      'settings.get': () => {
        throw new Unforeseen(secret)
      },
      'app.info': () => Promise.reject(Object.assign(new Error(), { stack: undefined })),
      'vault.lock': () => new Promise((_, reject) => ['Geheime-inhoud'].forEach(reject)),
      // The stack still quotes what the message said at first.
      'vault.status': () => Promise.reject(Object.assign(new Error(secret), { message: 'later' })),
    })
    for (const name of ['clients.list', 'settings.get', 'app.info', 'vault.lock', 'vault.status'])
      expect(await call(name)).toEqual(failure('internal'))
    expect(reported.map(({ name, message }) => [name, message])).toEqual([
      ['Unforeseen', 'in clients.list'],
      ['Unforeseen', 'in settings.get'],
      ['Error', 'in app.info'],
      ['string', 'in vault.lock'],
      ['Error', 'in vault.status'],
    ])
    expect(reported[0]?.stack).toContain('dispatch.test.ts')
    for (const { stack } of reported) expect(stack).not.toMatch(/Geheime|Cliënt/)
  })

  it('throw what cannot be looked at: still an answer', async () => {
    const trap = new Proxy(new Error('x'), {
      getPrototypeOf: () => {
        throw new TypeError('trap')
      },
    })
    const { call } = dispatchWith({ 'clients.list': () => Promise.reject(trap) })
    expect(await call('clients.list')).toEqual(failure('internal'))
  })

  it('fail while the face cannot hear it: still an answer', async () => {
    const handlers = { ...newServices(), 'clients.list': () => Promise.reject(new Error('x')) }
    const dispatch = createDispatch(handlers, {
      isTrusted,
      onUnexpected: () => {
        throw new Error('no terminal')
      },
      onFailed: () => {
        throw new Error('no log')
      },
    })
    expect(await dispatch('clients.list', {}, trusted)).toEqual(failure('internal'))
  })
})

describe('through the whole line', () => {
  it('a refused save crosses as a value, with its place', async () => {
    const { call } = dispatchWith()
    await call('vault.create', { passphrase: 'vier woorden naast elkaar', language: 'nl' })
    const body = { client: { reference: 'V-1', jobTitle: 'therapeut' } }
    expect(await call('client.create', { body })).toEqual({
      ...failure('invalidDossier'),
      problems: [{ path: '$.client.jobTitle', code: 'healthTerm', value: 'therapeut' }],
    })
    expect(await call('vault.create', { passphrase: 'vier woorden naast elkaar', language: 'nl' })).toEqual(
      failure('vaultExists'),
    )
    await call('vault.lock')
    expect(await call('clients.list')).toEqual(failure('vaultLocked'))
  })
})
