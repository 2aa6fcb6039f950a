import { get } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parsePolicy } from '../renderer-files/contentPolicy.ts'
import { sayTo, startTestServer, type TestServer } from './loopbackServer.ts'

let server: TestServer
let page: { cookie: string; origin: string }

beforeEach(async () => {
  server = await startTestServer({ firstVisit: 60_000, grace: 100 })
  page = await server.enter()
})
afterEach(() => server.stop())

/** An open page: what its stream says, and how to close it. */
async function openPage(): Promise<{
  said: () => string
  status: number
  leave: () => void
  gone: Promise<void>
}> {
  return new Promise((resolve) => {
    const request = get({
      host: '127.0.0.1',
      port: server.loopback.port,
      path: `${server.home}presence`,
      headers: { host: `127.0.0.1:${server.loopback.port}`, cookie: page.cookie },
      agent: false,
    })
    request.once('error', () => undefined)
    request.once('response', (response) => {
      let said = ''
      response.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('event: closing')) request.destroy()
      })
      response.on('error', () => undefined)
      resolve({
        said: () => said,
        status: response.statusCode ?? 0,
        leave: () => request.destroy(),
        gone: new Promise((done) => response.once('close', () => done())),
      })
    })
  })
}

async function call(name: string, request: unknown): Promise<unknown> {
  const headers = { ...page, 'content-type': 'application/json' }
  const body = JSON.stringify(request)
  return JSON.parse((await server.say({ method: 'POST', inside: `/bridge/${name}`, headers, body })).body)
}

const passphrase = 'vier woorden op een rij'

describe('what it serves', () => {
  it('is the renderer, with the headers of both faces', async () => {
    const { status, headers, body } = await server.say({ inside: '/', headers: page })
    expect(status).toBe(200)
    expect(body).toMatch(/^<p nonce="[A-Za-z0-9+/]{24}">own page<\/p>$/)
    const policy = parsePolicy(String(headers['content-security-policy']))
    expect(policy['connect-src']).toEqual(["'self'"])
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(await server.say({ inside: '/assets/main.js?v=1', headers: page })).toMatchObject({
      status: 200,
      body: 'own script',
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    })
  })

  it('is a page in both languages when there is nothing, in its own policy', async () => {
    const { status, headers, body } = await server.say({ inside: '/nothing', headers: page })
    const nonce = /<style nonce="([^"]+)">/.exec(body)?.[1]
    expect(status).toBe(404)
    expect(body).toContain('<p lang="nl">Deze pagina bestaat niet')
    expect(body).toContain('<p lang="en">Draagkracht has no such page')
    expect(parsePolicy(String(headers['content-security-policy']))['style-src']).toContain(`'nonce-${nonce}'`)
  })

  it('is the bridge, to the vault on disk', async () => {
    expect(await call('vault.create', { passphrase, language: 'nl' })).toMatchObject({ ok: true })
    expect(await call('client.create', { body: { client: { reference: 'Cliënt V' } } })).toMatchObject({
      ok: true,
      value: { record: { revision: 1, body: { client: { reference: 'Cliënt V' } } } },
    })
    expect(await call('clients.list', {})).toMatchObject({
      ok: true,
      value: { clients: [{ kind: 'client' }] },
    })
    expect(await call('vault.lock', {})).toEqual({ ok: true, value: {} })
    expect(await call('clients.list', {})).toEqual({ ok: false, code: 'vaultLocked' })
  })
})

describe('the end', () => {
  it('comes after the last page, and not before', async () => {
    const [one, other] = [await openPage(), await openPage()]
    let abandoned = false
    void server.loopback.abandoned.then(() => (abandoned = true))
    one.leave()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(abandoned).toBe(false)
    other.leave()
    await server.loopback.abandoned
    expect(abandoned).toBe(true)
  })

  it('locks the vault before anything else', async () => {
    await call('vault.create', { passphrase, language: 'nl' })
    const locked: string[] = []
    const one = await openPage()
    void one.gone.then(() => locked.push('page gone'))
    const lock = server.handlers['vault.lock']
    await server.loopback.close()
    locked.push('closed')
    await expect(server.handlers['clients.list']({})).rejects.toMatchObject({ code: 'vaultLocked' })
    expect(locked).toEqual(['page gone', 'closed'])
    await lock({})
  })

  it('tells the open pages, which find a page that says so', async () => {
    const one = await openPage()
    expect(one.status).toBe(200)
    const closing = server.loopback.close()
    await one.gone
    expect(one.said()).toContain('event: closing')
    await closing
  })

  it('shows that page while the others are still leaving', async () => {
    const slow = get({
      host: '127.0.0.1',
      port: server.loopback.port,
      path: `${server.home}presence`,
      headers: { host: `127.0.0.1:${server.loopback.port}`, cookie: page.cookie },
      agent: false,
    })
    slow.on('error', () => undefined)
    await new Promise((resolve) => slow.once('response', (response) => resolve(response.resume())))
    const closing = server.loopback.close()
    const shown = await server.say({ inside: '/closed', headers: page })
    expect(shown.status).toBe(200)
    expect(shown.body).toContain('Draagkracht is afgesloten')
    expect(await call('vault.status', {})).toEqual({ ok: false, code: 'unreachable' })
    expect(await server.say({ inside: '/presence', headers: page })).toMatchObject({ status: 503 })
    await closing
  })

  it('waits for a call that is under way: what it saves is saved', async () => {
    const creating = call('vault.create', { passphrase, language: 'nl' })
    await vi.waitFor(() => expect(server.arrived).toEqual(['vault.create']))
    await server.loopback.close()
    expect(await creating).toMatchObject({ ok: true })
    expect(await server.handlers['vault.status']({})).toMatchObject({ state: 'locked' })
  })

  it('frees the port, and may come twice', async () => {
    const { port } = server.loopback
    await Promise.all([server.loopback.close(), server.loopback.close()])
    await expect(sayTo(port, { path: '/' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

it('each server has another port, token and cookie', async () => {
  const other = await startTestServer()
  try {
    expect(other.loopback.port).not.toBe(server.loopback.port)
    expect(await other.say({ inside: '/', headers: page })).toMatchObject({ status: 403 })
  } finally {
    await other.stop()
  }
})
