/** What a request must look like before anyone reads it further: written against other sites and other servers. */
import type { IncomingMessage } from 'node:http'

export type Refusal = 'badAddress' | 'foreignHost' | 'foreignOrigin' | 'foreignSite' | 'wrongMethod'

export const statusOfRefusal = {
  badAddress: 400,
  foreignHost: 403,
  foreignOrigin: 403,
  foreignSite: 403,
  wrongMethod: 405,
} as const satisfies Record<Refusal, number>

/** The parts of a request that the gate looks at. `hosts` and `origins`: every such header that was sent. */
export type Knock = {
  readonly method: string
  readonly url: string
  readonly hosts: readonly string[]
  readonly origins: readonly string[]
  readonly fetchSite: string | undefined
}

export function knockOf(request: IncomingMessage): Knock {
  const site = request.headersDistinct['sec-fetch-site']
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    hosts: request.headersDistinct.host ?? [],
    origins: request.headersDistinct.origin ?? [],
    fetchSite: site === undefined ? undefined : site.join(','),
  }
}

/** The one method that a path answers to. */
export function methodOf(path: string): 'GET' | 'POST' {
  return isCall(path) ? 'POST' : 'GET'
}

/** Whether a path is that of a call of the bridge, in whichever folder. */
export function isCall(path: string): boolean {
  return /^\/[^/]+\/bridge\//.test(path)
}

/**
 * Why a request is turned away, or undefined. Pure.
 * - `Host` exactly ours: a page whose name was rebound to 127.0.0.1 sends its own name.
 * - `Origin` exactly ours when it is there, and always there on a POST: another site, or another port, sends its own.
 * - `Sec-Fetch-Site`, which a page cannot set: our own page, or a person who typed the address.
 */
export function refusalOf(knock: Knock, port: number): Refusal | undefined {
  const { method, url, hosts, origins, fetchSite } = knock
  const own = `127.0.0.1:${port}`
  if (hosts.length !== 1 || hosts[0] !== own) return 'foreignHost'
  if (!url.startsWith('/')) return 'badAddress'
  if (method !== methodOf(pathOf(url))) return 'wrongMethod'
  const needed = method === 'POST' ? 1 : 0
  if (origins.length < needed || origins.length > 1) return 'foreignOrigin'
  if (origins.some((origin) => origin !== `http://${own}`)) return 'foreignOrigin'
  const sites = method === 'POST' ? ['same-origin'] : ['same-origin', 'none']
  if (fetchSite !== undefined && !sites.includes(fetchSite)) return 'foreignSite'
  return undefined
}

/** The path of a request's URL, neither decoded nor normalised. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? ''
}
