/** What the program tells its pages over the presence stream, and the empty page between two others. */
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshHeaders, freshPage } from '../../../src-main/loopback/fresh.ts'
import { startTestServer, type TestServer } from './loopbackServer.ts'

let server: TestServer
let session: { cookie: string; origin: string }
beforeEach(async () => {
  server = await startTestServer()
  session = await server.enter()
})
afterEach(() => server.stop())

/** Holds the stream of one page open; `text` is what has come over it. */
function openPage(): { readonly text: string; leave: () => void } {
  const page = { text: '', leave: () => void asking.destroy() }
  const asking = request(
    {
      host: '127.0.0.1',
      port: server.loopback.port,
      path: `${server.home}presence`,
      headers: { cookie: session.cookie },
      agent: false,
    },
    (response) => response.on('data', (part: Buffer) => (page.text += part.toString())),
  )
  asking.on('error', () => undefined)
  asking.end()
  return page
}

it('tells every page, as one event with its detail as JSON', async () => {
  const pages = [openPage(), openPage()]
  await vi.waitFor(() =>
    expect(pages.map(({ text }) => text)).toEqual(['retry: 1000\n\n', 'retry: 1000\n\n']),
  )
  server.loopback.tell('locking', { because: 'idle', within: 5_000 })
  const expected = 'retry: 1000\n\nevent: locking\ndata: {"because":"idle","within":5000}\n\n'
  await vi.waitFor(() => expect(pages.map(({ text }) => text)).toEqual([expected, expected]))
  pages.forEach(({ leave }) => leave())
})

it('telling nobody is nothing', () => {
  expect(() => server.loopback.tell('locked', { because: 'idle' })).not.toThrow()
})

describe('the empty page after locking', () => {
  it('is not for who has no cookie', async () => {
    expect((await server.say({ inside: '/fresh?at=/client/1' })).status).toBe(403)
  })

  it('is empty, of another kind than ours, and goes back to where one was', async () => {
    const { status, headers, body } = await server.say({
      inside: '/fresh?at=%2Fclient%2F1%2Finterview%2F2%3Ftopic%3Dworkload',
      headers: { cookie: session.cookie },
    })
    expect({ status, body }).toEqual({ status: 200, body: freshPage })
    expect(headers['cross-origin-opener-policy']).toBe('unsafe-none')
    expect(headers['cross-origin-embedder-policy']).toBeUndefined()
    expect(headers['refresh']).toBe(`0; url=${server.home}#/client/1/interview/2?topic=workload`)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it.each([
    '?at=https://example.com/',
    '?at=//example.com/%0d%0aset-cookie:x',
    '?at=/client/1"><script>',
    '?at=/x; url=https://example.com',
    '?at=/%00',
    '?at=javascript:alert(1)',
    '?at=',
    '',
    '?elsewhere=/client/1',
  ])('goes home, and nowhere else, for %s', (query) => {
    expect(freshHeaders(query, '/home/')['refresh']).toBe('0; url=/home/')
  })

  it('keeps the topics that a practice or the program names with a sign', () => {
    const at = '/client/1/interview/2?topic=signals:strain&control=input.3'
    expect(freshHeaders(`?at=${encodeURIComponent(at)}`, '/home/')['refresh']).toBe(`0; url=/home/#${at}`)
  })
})
