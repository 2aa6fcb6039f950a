/** The real server with the real services on a temporary vault, and a way to say anything at all to it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDispatch, type Dispatch } from '../../../src-main/bridge/dispatch.ts'
import { createAccess } from '../../../src-main/loopback/access.ts'
import { standardTimes, type PresenceTimes } from '../../../src-main/loopback/presence.ts'
import { startLoopback, type Cookie, type Loopback } from '../../../src-main/loopback/server.ts'
import { noncePlaceholder } from '../../../src-main/renderer-files/answerFile.ts'
import type { RendererFiles } from '../../../src-main/renderer-files/rendererFiles.ts'
import { createServices } from '../../../src-main/services/createServices.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'

export const files: RendererFiles = new Map([
  [
    '/index.html',
    {
      contentType: 'text/html; charset=utf-8',
      body: Buffer.from(`<p nonce="${noncePlaceholder}">own page</p>`),
    },
  ],
  ['/assets/main.js', { contentType: 'text/javascript; charset=utf-8', body: Buffer.from('own script') }],
])

export type Said = { status: number; headers: IncomingHttpHeaders; body: string }
/** `path` as it is, or `inside` the folder that is the page's own. */
export type Saying = ({ path: string } | { inside: string }) & {
  method?: string
  headers?: Readonly<Record<string, string | readonly string[]>>
  body?: string | Buffer
}

export type TestServer = {
  loopback: Loopback
  /** The folder under which everything is served. */
  home: string
  /** Whether somebody has brought the token. */
  isUsed: () => boolean
  handlers: Handlers
  /** The names of the calls that have reached the bridge. */
  arrived: string[]
  /** The failures that nobody foresaw. */
  unexpected: Error[]
  /** Sends exactly these headers; only `Host` is added when it is not among them. */
  say: (saying: Saying) => Promise<Said>
  /** Uses the token up; gives the headers of a page that is let in. */
  enter: () => Promise<{ cookie: string; origin: string }>
  stop: () => Promise<void>
}

export async function startTestServer(
  times: PresenceTimes = standardTimes,
  isWelcome = true,
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'loopback-'))
  const access = createAccess()
  const unexpected: Error[] = []
  const arrived: string[] = []
  const handlers = createServices({
    dataFolder: folder,
    face: 'loopback',
    version: '0.0.1',
    today: () => '2026-11-02',
    kdf: { memoryKib: 19 * 1024, passes: 1, lanes: 1 },
  })
  const answer = createDispatch<Cookie>(handlers, {
    isTrusted: (cookie) => access.admits(cookie),
    onUnexpected: (error) => unexpected.push(error),
  })
  const dispatch: Dispatch<Cookie> = (name, request, cookie) => {
    arrived.push(name)
    return answer(name, request, cookie)
  }
  const lock = () => handlers['vault.lock']({})
  const loopback = await startLoopback({ files, access, times, isWelcome: () => isWelcome, dispatch, lock })
  const say = (saying: Saying) => sayTo(loopback.port, { ...saying, path: pathOf(saying) })
  const pathOf = (saying: Saying) => ('path' in saying ? saying.path : access.home + saying.inside.slice(1))

  return {
    loopback,
    home: access.home,
    isUsed: access.isUsed,
    handlers,
    arrived,
    unexpected,
    say,
    async enter() {
      const { headers } = await say({ path: pathAndQuery(loopback.address) })
      const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? ''
      return { cookie, origin: `http://127.0.0.1:${loopback.port}` }
    },
    async stop() {
      await loopback.close()
      await rm(folder, { recursive: true })
    },
  }
}

export function pathAndQuery(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

export function sayTo(
  port: number,
  { method = 'GET', path, headers = {}, body }: Omit<Saying, 'inside'> & { path: string },
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, setHost: false, agent: false })
    if (!('host' in headers)) request.setHeader('host', `127.0.0.1:${port}`)
    for (const [name, value] of Object.entries(headers)) {
      request.setHeader(name, typeof value === 'string' ? value : [...value])
    }
    request.once('error', reject)
    request.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    request.end(body)
  })
}
