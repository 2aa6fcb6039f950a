/** Written to get in: each test is an attack on the real server, by its name. */
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bodyLimit } from '../../../src-main/loopback/bridgeCall.ts'
import { pathAndQuery, startTestServer, type TestServer } from './loopbackServer.ts'

let server: TestServer
let page: { cookie: string; origin: string }

beforeEach(async () => {
  server = await startTestServer()
  page = await server.enter()
})
afterEach(() => server.stop())

const json = { 'content-type': 'application/json' }
const status = { method: 'POST', inside: '/bridge/vault.status', body: '{}' }

it('the own page gets in', async () => {
  expect(await server.say({ inside: '/', headers: page })).toMatchObject({ status: 200 })
  const answer = await server.say({
    ...status,
    headers: { ...page, ...json, 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { state: 'absent' } })
})

describe('DNS rebinding', () => {
  it.each(['evil.example', 'evil.example:80', 'localhost', '127.0.0.1', '[::1]', '0.0.0.0', ''])(
    'a page that was rebound to 127.0.0.1 sends Host %j',
    async (host) => {
      const answers = [
        await server.say({ inside: '/', headers: { ...page, host } }),
        await server.say({ ...status, headers: { ...page, ...json, host } }),
        await server.say({ path: pathAndQuery(server.loopback.address), headers: { host } }),
      ]
      expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403])
    },
  )

  it.each(['localhost', '127.1', '127.0.0.2', '0177.0.0.1', 'user@127.0.0.1', '127.0.0.1.'])(
    'our own port under another name: %s',
    async (name) => {
      const host = `${name}:${server.loopback.port}`
      expect(await server.say({ inside: '/', headers: { ...page, host } })).toMatchObject({ status: 403 })
    },
  )

  it('two hosts, one of them right', async () => {
    const host = [`127.0.0.1:${server.loopback.port}`, 'evil.example']
    // Node refuses this before we see it.
    expect((await server.say({ inside: '/', headers: { ...page, host } })).status).toBeGreaterThanOrEqual(400)
  })
})

describe('cross-site request forgery', () => {
  it.each(['http://evil.example', 'null', 'http://localhost', 'http://127.0.0.1', 'http://127.0.0.1:1', ''])(
    'a POST from origin %j, with the cookie',
    async (origin) => {
      const answer = await server.say({ ...status, headers: { ...page, ...json, origin } })
      expect(answer.status).toBe(403)
      expect(JSON.parse(answer.body)).toEqual({ ok: false, code: 'badSender' })
    },
  )

  it('a POST without origin', async () => {
    expect(await server.say({ ...status, headers: { ...json, cookie: page.cookie } })).toMatchObject({
      status: 403,
    })
  })

  it('a POST from https on our own host', async () => {
    const origin = page.origin.replace('http:', 'https:')
    expect(await server.say({ ...status, headers: { ...page, ...json, origin } })).toMatchObject({
      status: 403,
    })
  })

  it.each(['cross-site', 'same-site', 'none'])('a POST with Sec-Fetch-Site %s', async (site) => {
    const headers = { ...page, ...json, 'sec-fetch-site': site }
    expect(await server.say({ ...status, headers })).toMatchObject({ status: 403 })
  })

  it.each(['cross-site', 'same-site', 'same-origin,cross-site'])('a link or frame with %s', async (site) => {
    const headers = { cookie: page.cookie, 'sec-fetch-site': site }
    expect(await server.say({ inside: '/', headers })).toMatchObject({ status: 403 })
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('a form that sends %j, which needs no permission', async (type) => {
    const headers = { ...page, 'content-type': type }
    expect(await server.say({ ...status, headers })).toMatchObject({ status: 415 })
  })

  it('permission is not given to anyone who asks first', async () => {
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST' }
    const answer = await server.say({ method: 'OPTIONS', inside: '/bridge/vault.status', headers })
    expect(answer.status).toBe(405)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})

describe('another user or program of this machine', () => {
  it.each(['/', '/assets/main.js', '/presence', '/closed', '/nothing'])(
    'without the cookie, at %s',
    async (path) => {
      const answer = await server.say({ inside: path })
      expect(answer.status).toBe(403)
      expect(answer.body).toContain('Dit venster hoort niet bij Draagkracht')
    },
  )

  it('calls without the cookie, or with another', async () => {
    const { origin } = page
    for (const cookie of ['', 'draagkracht=1', page.cookie.slice(0, -1)]) {
      const answer = await server.say({ ...status, headers: { ...json, origin, cookie } })
      expect(answer.status).toBe(403)
      expect(JSON.parse(answer.body)).toEqual({ ok: false, code: 'badSender' })
    }
  })

  it('brings the used token', async () => {
    const answer = await server.say({ path: pathAndQuery(server.loopback.address) })
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('Dit adres is al gebruikt')
    expect(answer.body).toContain('This address has been used already')
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('guesses a token', async () => {
    for (const path of ['/enter', '/enter?token=', '/enter?token=x', '/enter?token=x&token=y']) {
      const answer = await server.say({ path })
      expect(answer.status).toBe(403)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })

  it('cannot make a browser that fetches ahead use the token up', async () => {
    const fresh = await startTestServer()
    const path = pathAndQuery(fresh.loopback.address)
    try {
      for (const headers of [{ 'sec-purpose': 'prefetch' }, { purpose: 'prefetch' }]) {
        expect(await fresh.say({ path, headers })).toMatchObject({ status: 403 })
      }
      expect(await fresh.say({ path, headers: { 'sec-fetch-site': 'cross-site' } })).toMatchObject({
        status: 403,
      })
      expect(await fresh.say({ method: 'HEAD', path })).toMatchObject({ status: 405 })
      expect(await fresh.say({ path })).toMatchObject({ status: 303, headers: { location: fresh.home } })
    } finally {
      await fresh.stop()
    }
  })

  it('listens on no other interface', async () => {
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: '127.0.0.2', port: server.loopback.port })
      socket.once('connect', () => resolve(!socket.destroy().destroyed))
      socket.once('error', () => resolve(true))
    })
    expect(refused).toBe(true)
  })
})

describe('another program that the same browser visits, on another port', () => {
  it('is not brought the cookie: that is for a folder whose name it does not know', async () => {
    const fresh = await startTestServer()
    try {
      const { headers } = await fresh.say({ path: pathAndQuery(fresh.loopback.address) })
      expect(fresh.home).toMatch(/^\/[A-Za-z0-9_-]{22}\/$/)
      expect(headers['set-cookie']).toEqual([expect.stringContaining(`; Path=${fresh.home}`)])
      expect(fresh.home).not.toBe(server.home)
    } finally {
      await fresh.stop()
    }
  })

  it.each(['/', '/index.html', '/bridge/vault.status', '/presence', '/closed', '/x/bridge/vault.status'])(
    'finds nothing outside that folder, also with the cookie: %s',
    async (path) => {
      const call = { ...page, ...json }
      const answer = path.includes('bridge/v')
        ? await server.say({ method: 'POST', path, headers: call, body: '{}' })
        : await server.say({ path, headers: page })
      expect([404, 405]).toContain(answer.status)
      expect(server.arrived).toEqual([])
    },
  )

  it('does not come in by a longer, shorter or differently written name', async () => {
    const { home } = server
    for (const path of [
      home.slice(0, -1),
      `${home.slice(0, -2)}/`,
      `/x${home}`,
      `/${home}`,
      home.toUpperCase(),
    ])
      expect(await server.say({ path, headers: page })).toMatchObject({ status: 404 })
  })
})

it('another user who reads the token from the command line of the browser is not let in, nor uses it up', async () => {
  const fresh = await startTestServer(undefined, false)
  try {
    const answer = await fresh.say({ path: pathAndQuery(fresh.loopback.address) })
    expect(answer).toMatchObject({ status: 403 })
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(fresh.isUsed()).toBe(false)
  } finally {
    await fresh.stop()
  }
})

describe('what Node itself turns away', () => {
  const raw = (text: string): Promise<string> =>
    new Promise((resolve) => {
      let heard = ''
      const socket = connect({ host: '127.0.0.1', port: server.loopback.port })
      socket.on('data', (data: Buffer) => (heard += data.toString()))
      socket.once('error', () => undefined)
      socket.once('close', () => resolve(heard))
      socket.write(text)
    })
  const head = () => `Host: 127.0.0.1:${server.loopback.port}\r\n`
  it.each([
    ['no HTTP', () => '\x16\x03\x01 hello\r\n\r\n'],
    ['HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['two lengths', () => `POST / HTTP/1.1\r\n${head()}Content-Length: 6\r\nContent-Length: 5\r\n\r\nabcdef`],
    [
      'a length and chunks',
      () => `POST / HTTP/1.1\r\n${head()}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['an unknown encoding', () => `POST / HTTP/1.1\r\n${head()}Transfer-Encoding: xchunked\r\n\r\n`],
    ['bare line feeds', () => `GET / HTTP/1.1\n${head()}\n`],
    ['a space before the colon', () => `GET / HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n`],
    ['a folded header', () => `GET / HTTP/1.1\r\n${head()}X: a\r\n b\r\n\r\n`],
    ['a null in the path', () => `GET /\0 HTTP/1.1\r\n${head()}\r\n`],
    ['headers without end', () => `GET / HTTP/1.1\r\n${head()}X: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['another expectation', () => `GET / HTTP/1.1\r\n${head()}Expect: tea\r\n\r\n`],
    ['no host', () => 'GET / HTTP/1.0\r\n\r\n'],
    ['a tunnel of its own', () => `TRACE / HTTP/1.1\r\n${head()}\r\n`],
  ])('%s: one answer, with the content policy, and the end', async (_, text) => {
    const heard = await raw(text())
    expect(heard.match(/HTTP\/1\.1 4\d\d /g)).toHaveLength(1)
    expect(heard).toMatch(/^content-security-policy: default-src 'none'; /im)
    expect(heard).toMatch(/^connection: close/im)
  })

  it('a request hidden in the body of one that is refused is not answered', async () => {
    const inner = `GET ${server.home} HTTP/1.1\r\n${head()}Cookie: ${page.cookie}\r\n\r\n`
    const heard = await raw(`GET / HTTP/1.1\r\n${head()}Content-Length: ${inner.length}\r\n\r\n${inner}`)
    expect(heard.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  })

  it('a socket upgrade is an ordinary request, and a tunnel is cut off', async () => {
    const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nOrigin: http://evil.example\r\n'
    expect(await raw(`GET ${server.home} HTTP/1.1\r\n${head()}${upgrade}\r\n`)).toMatch(/^HTTP\/1\.1 403 /)
    expect(await raw(`CONNECT evil.example:443 HTTP/1.1\r\n${head()}\r\n`)).toBe('')
  })
})

it('a connection on which nothing is asked ends without an answer, which the next request would take for its own', async () => {
  const socket = connect({ host: '127.0.0.1', port: server.loopback.port })
  let heard = ''
  socket.on('data', (data: Buffer) => (heard += data.toString()))
  await new Promise((resolve) => socket.once('close', resolve))
  expect(heard).toBe('')
}, 30_000)

describe('path traversal', () => {
  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/main.js%00.html',
    '//evil.example/',
    '/assets/',
    '/index.html/..',
  ])('%s', async (path) => {
    expect(await server.say({ inside: path, headers: page })).toMatchObject({ status: 404 })
  })

  it('an address of a proxy, or none at all', async () => {
    expect(await server.say({ path: 'http://evil.example/', headers: page })).toMatchObject({ status: 400 })
    expect(await server.say({ method: 'OPTIONS', path: '*', headers: page })).toMatchObject({ status: 400 })
  })
})

describe('method confusion', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('%s on a call', async (method) => {
    const answer = await server.say({ method, inside: '/bridge/vault.lock', headers: page })
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } })
  })

  it.each(['/', '/presence', '/enter', '/assets/main.js'])('POST on %s', async (path) => {
    const answer = await server.say({
      method: 'POST',
      inside: path,
      headers: { ...page, ...json },
      body: '{}',
    })
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET' } })
  })

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'vault.status/',
    'VAULT.STATUS',
    '',
    '../vault.status',
    '%',
  ])('a call that is none: %j', async (name) => {
    const answer = await server.say({ ...status, inside: `/bridge/${name}`, headers: { ...page, ...json } })
    expect(JSON.parse(answer.body)).toEqual({ ok: false, code: 'unknownCall' })
  })
})

describe('a body to choke on', () => {
  it.each(['', '{', 'undefined', '{"a":1}x', '[1,]'])('no JSON: %j', async (body) => {
    const answer = await server.say({ ...status, body, headers: { ...page, ...json } })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body)).toEqual({ ok: false, code: 'badRequest' })
  })

  it('no UTF-8', async () => {
    const body = Buffer.from([0x22, 0xff, 0xfe, 0x22])
    expect(await server.say({ ...status, body, headers: { ...page, ...json } })).toMatchObject({
      status: 400,
    })
  })

  it.each(['null', '[]', '"x"', '{"__proto__":{"admin":true}}', '{"more":1}'])(
    'another shape: %s',
    async (body) => {
      const answer = await server.say({ ...status, body, headers: { ...page, ...json } })
      expect(JSON.parse(answer.body)).toEqual({ ok: false, code: 'badRequest' })
    },
  )

  it('one that says that it is too large', async () => {
    const headers = { ...page, ...json, 'content-length': String(bodyLimit + 1) }
    const answer = await new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: server.loopback.port })
      const lines = Object.entries({ host: `127.0.0.1:${server.loopback.port}`, ...headers })
      socket.write(
        `POST ${server.home}bridge/vault.status HTTP/1.1\r\n${lines.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n`,
      )
      socket.once('data', (data) => {
        socket.destroy()
        resolve(data.toString().split('\r\n')[0])
      })
    })
    expect(answer).toBe('HTTP/1.1 413 Payload Too Large')
  })

  it('one that does not say how large it is, and goes on', async () => {
    const headers = { ...page, ...json, 'transfer-encoding': 'chunked' }
    const sent = server.say({ ...status, body: Buffer.alloc(bodyLimit + 1, 0x20), headers })
    // Cut off while it still sends, or answered: never taken.
    const outcome = await sent.then(
      (answer) => answer.status,
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    )
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(outcome)
    expect(await server.say({ inside: '/', headers: page })).toMatchObject({ status: 200 })
  })
})

it('nothing of it was unforeseen', async () => {
  await server.say({ ...status, body: '{"more":1}', headers: { ...page, ...json } })
  expect(server.unexpected).toEqual([])
})
