/**
 * Loaded into every Node process of an end-to-end run (NODE_OPTIONS=--import): writes down each attempt to look up
 * a name or to connect to anything but this machine, in the file that NETWORK_LOG names.
 */
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'

const log = process.env.NETWORK_LOG
const own = new Set(['127.0.0.1', '::1', 'localhost', undefined])
const note = (what) => {
  if (log) appendFileSync(log, `${process.pid} ${what}\n`)
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const host = typeof options === 'object' ? options.host : typeof args[1] === 'string' ? args[1] : undefined
  const isPipe = typeof options === 'object' && options?.path !== undefined
  if (!isPipe && !own.has(host)) note(`connect ${host}`)
  return connect.apply(this, args)
}

const { lookup } = dns
dns.lookup = function (name, ...rest) {
  if (!own.has(name)) note(`lookup ${name}`)
  return lookup.call(this, name, ...rest)
}
