/** The app, served to a browser on this machine: 127.0.0.1 only, a random port, one visitor's cookie. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Tell } from '../../shared/bridge/events.ts'
import type { Dispatch } from '../bridge/dispatch.ts'
import { answerFile, freshNonce } from '../renderer-files/answerFile.ts'
import type { RendererFiles } from '../renderer-files/rendererFiles.ts'
import { securityHeaders } from '../renderer-files/securityHeaders.ts'
import type { Access } from './access.ts'
import { failureOf, readJsonBody } from './bridgeCall.ts'
import { freshHeaders, freshPage } from './fresh.ts'
import { isCall, knockOf, methodOf, pathOf, refusalOf, statusOfRefusal } from './gate.ts'
import { openPages } from './openPages.ts'
import { pages, plainPage, type PageText } from './plainPage.ts'
import type { PresenceTimes } from './presence.ts'

/** The `Cookie` header, which is who calls. */
export type Cookie = string | undefined

export type LoopbackParts = {
  readonly files: RendererFiles
  readonly access: Access
  readonly times: PresenceTimes
  /** Whether a connection may bring the token at all. */
  readonly isWelcome: (socket: Socket) => boolean
  /** The bridge; it asks once more who is there. Never rejects. */
  readonly dispatch: Dispatch<Cookie>
  /** Locks the vault: called once, when no call is under way any more. */
  readonly lock: () => Promise<unknown>
}

export type Loopback = {
  readonly port: number
  /** The first address, with the token. */
  readonly address: string
  /** Settles when the last page has gone, or none came. */
  readonly abandoned: Promise<undefined>
  /** The browser has ended: waits for nobody new. */
  readonly hurry: () => void
  /** Tells every open page. */
  readonly tell: Tell
  /** Finishes the calls under way, locks, says goodbye to the open pages and frees the port. May be called again. */
  close(): Promise<void>
}

export async function startLoopback({
  files,
  access,
  times,
  isWelcome,
  dispatch,
  lock,
}: LoopbackParts): Promise<Loopback> {
  const { promise: abandoned, resolve: abandon } = Promise.withResolvers<undefined>()
  const streams = openPages(times, () => abandon(undefined))
  const underWay = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  const server = createServer({ ...limits }, (request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.maxConnections = 64
  // What Node refuses by itself goes out with our headers as well.
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) =>
    refuse('', response, 417, pages.refused),
  )
  server.on('clientError', (_error, socket) => {
    // Not after an answer, nor where nothing was asked yet: it would be taken for the one to the next request. A browser
    // opens connections ahead of what it will ask.
    const isAsked = socket instanceof Socket && socket.bytesRead > 0 && socket.bytesWritten === 0
    if (isAsked && socket.writable) socket.write(malformed())
    socket.destroy()
  })
  const port = await listen(server)
  return {
    port,
    address: `http://127.0.0.1:${port}/enter?token=${access.token}`,
    abandoned,
    hurry: streams.hurry,
    tell: streams.tell,
    close,
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const knock = knockOf(request)
    const path = pathOf(knock.url)
    const refusal = refusalOf(knock, port)
    if (refusal === 'wrongMethod') response.setHeader('allow', methodOf(path))
    if (refusal !== undefined) return refuse(path, response, statusOfRefusal[refusal], pages.refused)
    if (path === '/enter') return enter(request, response)
    if (!access.admits(request.headers.cookie)) return refuse(path, response, 403, pages.stranger)
    const inside = access.inside(path)
    if (inside === undefined) return refuse(path, response, 404, pages.missing)
    if (inside === '/closed') return sendPage(response, 200, pages.closed)
    if (inside === '/fresh') {
      response.writeHead(200, freshHeaders(knock.url.slice(path.length), access.home)).end(freshPage)
      return
    }
    if (inside === '/presence')
      return closing === undefined ? streams.add(response) : sendJson(response, 503, {})
    if (isCall(path)) return call(inside.slice('/bridge/'.length), request, response)
    // The page that faces the client has no bridge, and no reason to ask for anything but its own files.
    const file = answerFile(inside, files, inside === '/facing.html' ? 'none' : 'self')
    if (file.status === 404) return sendPage(response, 404, pages.missing)
    response.writeHead(file.status, { ...file.headers, 'content-length': file.body.length }).end(file.body)
  }

  /** A browser that fetches ahead of the person must not use the token up, nor may somebody else. */
  function enter(request: IncomingMessage, response: ServerResponse): void {
    const isAhead = request.headers['sec-purpose'] !== undefined || request.headers['purpose'] !== undefined
    if (isAhead || !isWelcome(request.socket)) return refuse('/enter', response, 403, pages.refused)
    const headers = securityHeaders({ nonce: freshNonce(), connect: 'none' })
    const token = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('token')
    const cookie = access.exchange(token ?? '')
    if (cookie === undefined) return sendPage(response, 403, pages.used)
    response.writeHead(303, { ...headers, location: access.home, 'set-cookie': cookie }).end()
  }

  async function call(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJsonBody(request)
    if (!body.ok) {
      // The rest of what is being sent is not read: the connection ends with this answer.
      response.setHeader('connection', 'close')
      return sendJson(response, body.status, failureOf(body.status))
    }
    if (closing !== undefined) return sendJson(response, 503, { ok: false, code: 'unreachable' })
    const answered = dispatch(name, body.value, request.headers.cookie)
    underWay.add(answered)
    try {
      sendJson(response, 200, await answered)
    } finally {
      underWay.delete(answered)
    }
  }

  async function close(): Promise<void> {
    closing ??= (async () => {
      await Promise.allSettled(underWay)
      await lock()
      await streams.farewell()
      await stopListening(server)
    })()
    await closing
  }
}

/** Against connections that are opened and then kept waiting; in milliseconds and bytes. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
} as const

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port')
  return bound.port
}

/** Lets what is being sent arrive, and waits no longer for anybody. */
async function stopListening(server: Server): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), 250)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(cutOff)
}

/** An answer to what is no HTTP, or too slow or too large to be read. */
function malformed(): string {
  const headers = { ...securityHeaders({ nonce: freshNonce(), connect: 'none' }), connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return ['HTTP/1.1 400 Bad Request', ...lines, '', ''].join('\r\n')
}

function refuse(path: string, response: ServerResponse, status: number, text: PageText): void {
  response.setHeader('connection', 'close')
  if (isCall(path)) return sendJson(response, status, failureOf(status))
  sendPage(response, status, text)
}

function sendPage(response: ServerResponse, status: number, text: PageText): void {
  const nonce = freshNonce()
  const headers = securityHeaders({ nonce, connect: 'none' })
  response
    .writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' })
    .end(plainPage(text, nonce))
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const headers = securityHeaders({ nonce: freshNonce(), connect: 'none' })
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}
