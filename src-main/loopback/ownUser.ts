/** Whose program is at the other end of a connection on this machine, where the system tells. */
import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'

/** The far end of a connection to us, as the server's socket knows it. */
export type Connection = {
  readonly remoteAddress?: string | undefined
  readonly remotePort?: number | undefined
  readonly localPort?: number | undefined
}

/**
 * Whether a connection was made by user `userId`. The first address stands on the browser's command line, and Linux
 * shows that to every user of the machine; it also says whose each socket is. Where there are no such tables
 * (`/proc/net/tcp`) or no user ids, this is true.
 */
export function isOwnUser(
  { remoteAddress = '', remotePort = 0, localPort = 0 }: Connection,
  userId: number | undefined,
  tables: readonly string[] = readTables(),
): boolean {
  if (userId === undefined) return true
  const here = `${hexAddress(remoteAddress)}:${hexPort(remotePort)}`
  const rows = tables
    .flatMap((table) => table.split('\n'))
    .map((line) => line.trim().split(/\s+/))
    // An IPv6 socket to an IPv4 address has that at the end of a longer one.
    .filter(([, near = '', far = '']) => near.endsWith(here) && far.endsWith(`:${hexPort(localPort)}`))
  return rows.every((columns) => columns[7] === String(userId))
}

/** The system's tables of connections; none where there are none. */
function readTables(): string[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((path) => {
    try {
      return [readFileSync(path, 'latin1')]
    } catch {
      return []
    }
  })
}

/** `127.0.0.1` as `0100007F`: the four bytes in the order of this machine. */
function hexAddress(address: string): string {
  const bytes = address.split('.').map((part) => hex(Number(part), 2))
  return (endianness() === 'LE' ? bytes.reverse() : bytes).join('')
}

const hexPort = (port: number): string => hex(port, 4)
const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0')
