/** What left this machine, or tried to. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Whether an address is anything but this machine or the page's own memory. */
export const outsideThisMachine = (url: string): boolean =>
  !/^(data|blob|about|chrome):/.test(url) && new URL(url).hostname !== '127.0.0.1'

/**
 * Every attempt of a run to reach anything but this machine: of the browser, by its own network log (each
 * connection and name look-up, also its own), and of every Node process.
 */
export function attempts(folder: string): string[] {
  const node = join(folder, 'node-network.log')
  const fromNode = existsSync(node) ? readFileSync(node, 'utf8').split('\n').filter(Boolean) : []
  const logs = readdirSync(folder).filter((name) => /^net-\d+\.json$/.test(name))
  if (logs.length === 0) throw new Error('The browser has left no network log')
  return [...fromNode, ...logs.flatMap((name) => fromBrowser(readFileSync(join(folder, name), 'utf8')))]
}

type NetLog = {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; source: { id: number }; params?: Record<string, unknown> }[]
}

const isOwn = (address: string): boolean => /^(127\.0\.0\.1|\[::1\]):/.test(address)

/**
 * A browser that was ended does not close the list, and may leave half an event. Each event is one line: a brace
 * within the half one ends nothing.
 */
function closed(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog
  } catch {
    return JSON.parse(`${text.slice(0, text.lastIndexOf('},\n') + 1)}]}`) as NetLog
  }
}

function fromBrowser(text: string): string[] {
  const log = closed(text)
  const { logEventTypes: types } = log.constants
  const of = (name: string) => {
    if (types[name] === undefined) throw new Error(`This browser's log knows no ${name}`)
    return log.events.filter(({ type }) => type === types[name])
  }
  const reached = of('TCP_CONNECT_ATTEMPT')
    .map(({ params }) => params?.['address'])
    .filter((address) => typeof address === 'string')
  if (!reached.some(isOwn)) throw new Error('The log does not even hold the app itself: it says nothing')
  const connections = reached.filter((address) => !isOwn(address))
  // Chromium asks the system which way IPv6 would go by connecting a UDP socket, which sends nothing: only what
  // is sent counts.
  const sending = new Set(of('UDP_BYTES_SENT').map(({ source }) => source.id))
  const datagrams = of('UDP_CONNECT')
    .filter(({ source }) => sending.has(source.id))
    .map(({ params }) => params?.['address'])
    .filter((address) => typeof address === 'string' && !isOwn(address))
  const lookUps = [...of('HOST_RESOLVER_SYSTEM_TASK'), ...of('HOST_RESOLVER_DNS_TASK')].flatMap(
    ({ params }) => JSON.stringify(params?.['host'] ?? params?.['hostname'] ?? '?'),
  )
  return [
    ...connections.map((address) => `connect ${address}`),
    ...datagrams.map((address) => `send ${String(address)}`),
    ...lookUps.map((host) => `look up ${host}`),
  ]
}
