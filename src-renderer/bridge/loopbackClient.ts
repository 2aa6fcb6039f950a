/**
 * The bridge over HTTP, to the program on this machine that served the page. Addresses are relative: everything is
 * served in a folder whose name only this page knows.
 */
import { z } from 'zod'
import { contract, Failure, type Answered, type Bridge } from '../../shared/bridge/contract.ts'
import type { Listen } from '../../shared/bridge/events.ts'
import { callNames, type CallName } from '../../shared/bridge/names.ts'

/**
 * A function for each call. None rejects: without an answer that fits the contract it is `unreachable`, and nothing
 * is known to be saved. `send` is the browser's `fetch`; a test brings its own.
 */
export function createLoopbackClient(send: typeof fetch = (...request) => fetch(...request)): Bridge {
  const calls = callNames.map((name) => [name, (request: unknown) => post(send, name, request)] as const)
  // Each answer has been parsed with the schema of its own call; TypeScript cannot tie the names to them.
  return Object.fromEntries(calls) as Bridge
}

/**
 * Holds a stream open for as long as the page is: the program counts these, and ends when nobody is left. When it
 * ends by itself the page makes place for one that says so, and takes what the client said off the screen. Over the
 * same stream comes what the program tells.
 */
export function stayPresent(): Listen {
  const presence = new EventSource('presence')
  presence.addEventListener('closing', () => location.replace('closed'))
  return (name, listener) =>
    presence.addEventListener(name, ({ data }) => {
      try {
        listener(JSON.parse(String(data)))
      } catch {
        // Not from our program: that sends nothing but JSON.
      }
    })
}

/** The same address again, in a new process: see `fresh` in `src-main/loopback/server.ts`. */
export function goFresh(): void {
  location.replace(`fresh?at=${encodeURIComponent(location.hash.slice(1))}`)
}

async function post(send: typeof fetch, name: CallName, request: unknown): Promise<AnyAnswered> {
  try {
    // The mode stays the standard `cors`: with `same-origin` and no referrer the browser would send `Origin: null`.
    const response = await send(`bridge/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      cache: 'no-store',
      redirect: 'error',
    })
    const success = z.strictObject({ ok: z.literal(true), value: contract[name].response })
    return z.union([Failure, success]).parse(await response.json())
  } catch {
    return { ok: false, code: 'unreachable' }
  }
}

type AnyAnswered = Answered<CallName> | Failure
