/** Another user of this machine, at the other end of a connection. */
import { existsSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isOwnUser } from '../../../src-main/loopback/ownUser.ts'

const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})

/** Both ends of a real connection. */
async function connection(host: string): Promise<{ near: Socket; far: Socket }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const accepted = new Promise<Socket>((resolve) => server.once('connection', resolve))
  const far = connect({ host, port: address.port })
  const near = await accepted
  sockets.push(near, far)
  server.close()
  return { near, far }
}

const userId = process.getuid?.() ?? 0

describe.runIf(existsSync('/proc/net/tcp'))('on Linux, of a real connection', () => {
  it.each(['127.0.0.1', '::ffff:127.0.0.1'])('made to %s, it is known whose it is', async (host) => {
    const { near } = await connection(host)
    expect(isOwnUser(near, userId)).toBe(true)
    expect(isOwnUser(near, userId + 1)).toBe(false)
  })
})

describe('the system’s table', () => {
  const row = (local: string, remote: string, user: number) =>
    `   1: ${local} ${remote} 01 00000000:00000000 00:00000000 00000000  ${user}        0 12345 1 0000 20 4 30 10 -1`
  const peer = { remoteAddress: '127.0.0.1', remotePort: 40000, localPort: 8080 }
  const [here, server] = ['0100007F:9C40', '0100007F:1F90']

  it('says it for this connection: not for another port, another address or the server’s own end', () => {
    const others = [
      row('0100007F:9C41', server, 1),
      row('0200007F:9C40', server, 1),
      row(here, '0100007F:1F91', 1),
      row(server, here, 1),
    ]
    expect(isOwnUser(peer, 1000, [[...others, row(here, server, 1000)].join('\n')])).toBe(true)
    expect(isOwnUser(peer, 1000, [[...others, row(here, server, 1001)].join('\n')])).toBe(false)
  })

  it('is believed when any row of it says another user', () => {
    const both = [row(here, server, 1000), row(`0000000000000000FFFF0000${here}`, server, 1001)]
    expect(isOwnUser(peer, 1000, both)).toBe(false)
  })

  it('is not there on other systems, where nothing can be asked', () => {
    expect(isOwnUser(peer, 1000, [])).toBe(true)
    expect(isOwnUser(peer, undefined, [row(here, server, 1001)])).toBe(true)
  })
})
