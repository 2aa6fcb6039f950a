/** The search for what left this machine has to find what it is for, also in the log of a browser that was killed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { attempts } from './network.ts'

const logEventTypes = {
  TCP_CONNECT_ATTEMPT: 1,
  UDP_BYTES_SENT: 2,
  UDP_CONNECT: 3,
  HOST_RESOLVER_SYSTEM_TASK: 4,
  HOST_RESOLVER_DNS_TASK: 5,
}
const reached = (id: number, address: string) => ({ params: { address }, source: { id, type: 8 }, type: 1 })
/** As Chromium writes it: an event a line. */
const log = (events: readonly object[], end = ']}\n'): string =>
  `{"constants":${JSON.stringify({ logEventTypes })},\n"events": [\n${events.map((event) => JSON.stringify(event)).join(',\n')}${end}`
const own = reached(1, '127.0.0.1:4000')
const elsewhere = reached(2, '192.0.2.7:443')

let folder = ''
test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dk-net-'))))
test.afterEach(() => rmSync(folder, { recursive: true }))
const found = (text: string): string[] => {
  writeFileSync(join(folder, 'net-0.json'), text)
  return attempts(folder)
}

test('a connection elsewhere, one’s own, a name and a datagram', () => {
  expect(found(log([own]))).toEqual([])
  expect(found(log([own, elsewhere]))).toEqual(['connect 192.0.2.7:443'])
  const name = { params: { host: 'example.org' }, source: { id: 3 }, type: 4 }
  const asked = { params: { address: '192.0.2.9:53' }, source: { id: 4 }, type: 3 }
  expect(found(log([own, name, asked]))).toEqual(['look up "example.org"'])
  expect(found(log([own, asked, { source: { id: 4 }, type: 2 }]))).toEqual(['send 192.0.2.9:53'])
})

test('all that was written before a browser was killed, wherever in an event that was', () => {
  const whole = log([own, elsewhere, { params: { a: { b: [{}] } }, source: { id: 5, type: 1 }, type: 9 }])
  const half = whole.slice(0, whole.lastIndexOf('\n', whole.length - 3) + 1)
  for (let end = half.length; end <= whole.length; end++)
    expect(found(whole.slice(0, end)), whole.slice(half.length, end)).toEqual(['connect 192.0.2.7:443'])
})

test('a log that does not hold the app itself says nothing, and is no proof', () => {
  expect(() => found(log([elsewhere]))).toThrow('says nothing')
  expect(() => attempts(join(folder, '..', 'nowhere'))).toThrow()
})
