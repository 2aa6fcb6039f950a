/** A key store of its own for each device, as an operating system has it: what one protects no other reads. */
import { randomBytes } from 'node:crypto'
import { seal, unseal } from '../../../src-main/vault/cipher.ts'
import type { DeviceKeyStore } from '../../../src-main/vault/deviceKey.ts'

const context = Buffer.from('key store')
const nonceBytes = 12

export type FakeDevice = DeviceKeyStore & { isThere: boolean; isOutdated: boolean; asked: number }

export function newDevice(): FakeDevice {
  const key = randomBytes(32)
  const device: FakeDevice = {
    isThere: true,
    isOutdated: false,
    asked: 0,
    available: () => Promise.resolve(device.isThere),
    protect: (bytes) => {
      device.asked++
      if (!device.isThere) return Promise.reject(new Error('no key store'))
      const { nonce, ciphertext } = seal(key, context, bytes)
      return Promise.resolve(Buffer.concat([nonce, ciphertext]))
    },
    unprotect: (kept) => {
      const sealed = { nonce: kept.subarray(0, nonceBytes), ciphertext: kept.subarray(nonceBytes) }
      const bytes = unseal(key, context, sealed)
      if (bytes === undefined || !device.isThere) return Promise.reject(new Error('not ours'))
      return Promise.resolve({ bytes, isOutdated: device.isOutdated })
    },
  }
  return device
}
