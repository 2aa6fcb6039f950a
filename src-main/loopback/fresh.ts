/** The step between a page and a fresh one, after locking. */
import { freshNonce } from '../renderer-files/answerFile.ts'
import { securityHeaders } from '../renderer-files/securityHeaders.ts'

/**
 * The headers of an empty page that goes on to `home` at once. It is of another kind than ours (not isolated from
 * other origins), so a browser shows neither it nor what comes after it in the process of the page before; that
 * process ends, with all that it held in memory. `query` brings back where the page was: `?at=/client/…`.
 */
export function freshHeaders(query: string, home: string): Readonly<Record<string, string>> {
  const headers = Object.entries(securityHeaders({ nonce: freshNonce(), connect: 'none' }))
  const at = new URLSearchParams(query).get('at') ?? ''
  return {
    ...Object.fromEntries(headers.filter(([name]) => name !== 'cross-origin-embedder-policy')),
    'cross-origin-opener-policy': 'unsafe-none',
    'content-type': 'text/html; charset=utf-8',
    refresh: `0; url=${home}${isRoute(at) ? `#${at}` : ''}`,
  }
}

/** Nothing to see, and no icon to ask for. */
export const freshPage = '<!doctype html><title>Draagkracht</title><link rel="icon" href="data:,">'

/** What the router writes; anything else would be nobody of ours. */
const isRoute = (at: string): boolean => /^\/[\w/?=&.:%~-]*$/.test(at)
