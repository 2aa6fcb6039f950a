/** The pages that are open, each by the event stream that it holds. */
import type { ServerResponse } from 'node:http'
import type { Tell } from '../../shared/bridge/events.ts'
import { freshNonce } from '../renderer-files/answerFile.ts'
import { securityHeaders } from '../renderer-files/securityHeaders.ts'
import { createPresence, type PresenceTimes } from './presence.ts'

export type OpenPages = {
  add(response: ServerResponse): void
  /** Tells every open page. */
  readonly tell: Tell
  /** The browser has ended: see `Presence`. */
  readonly hurry: () => void
  /**
   * Tells every page that the program closes, and waits until they have left for `/closed`, a second at most: what
   * a client said does not stay on a screen that nothing stands behind any more.
   */
  farewell(): Promise<void>
}

const farewellTime = 1_000

/** Calls `onEmpty` when the last page has gone, or none came. */
export function openPages(times: PresenceTimes, onEmpty: () => void): OpenPages {
  const presence = createPresence(times, onEmpty)
  const streams = new Map<ServerResponse, Promise<undefined>>()

  return {
    add(response) {
      const headers = securityHeaders({ nonce: freshNonce(), connect: 'none' })
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' })
      response.write('retry: 1000\n\n')
      const leave = presence.arrive()
      const { promise: gone, resolve } = Promise.withResolvers<undefined>()
      streams.set(response, gone)
      response.once('close', () => {
        streams.delete(response)
        leave()
        resolve(undefined)
      })
    },
    tell(name, detail) {
      for (const response of streams.keys())
        response.write(`event: ${name}\ndata: ${JSON.stringify(detail)}\n\n`)
    },
    hurry: () => presence.hurry(),
    async farewell() {
      presence.stop()
      for (const response of streams.keys()) response.write('event: closing\ndata: \n\n')
      const { promise: late, resolve } = Promise.withResolvers<undefined>()
      const timer = setTimeout(() => resolve(undefined), farewellTime)
      await Promise.race([Promise.all(streams.values()), late])
      clearTimeout(timer)
    },
  }
}
