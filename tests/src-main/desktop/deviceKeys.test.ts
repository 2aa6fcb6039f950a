/** What the operating system's key store is asked, and when it is not asked at all. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deviceKeysOn } from '../../../src-main/desktop/deviceKeys.ts'
import { forgetElectron, safeStorage } from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))
beforeEach(() => forgetElectron())

const secret = Uint8Array.from({ length: 68 }, (_, index) => index * 3)
const nothingAsked = () => {
  expect(safeStorage.encryptStringAsync).not.toHaveBeenCalled()
  expect(safeStorage.decryptStringAsync).not.toHaveBeenCalled()
}

describe.each(['darwin', 'win32', 'linux'] as const)('on %s', (platform) => {
  it('keeps a secret and gives it back, byte for byte', async () => {
    const keys = deviceKeysOn(platform)
    expect(await keys.available()).toBe(true)
    const kept = await keys.protect(secret)
    expect(safeStorage.encryptStringAsync.mock.calls).toEqual([[Buffer.from(secret).toString('base64')]])
    expect(kept).toEqual(Buffer.from(`kept ${Buffer.from(secret).toString('base64')}`))
    const back = await keys.unprotect(kept)
    expect(back.isOutdated).toBe(false)
    expect(Buffer.from(secret).equals(back.bytes)).toBe(true)
    expect(safeStorage.decryptStringAsync.mock.calls).toEqual([[Buffer.from(kept)]])
  })

  it('says when what it kept is to be kept anew', async () => {
    safeStorage.decryptStringAsync.mockResolvedValueOnce({ result: 'AAAA', shouldReEncrypt: true })
    expect(await deviceKeysOn(platform).unprotect(Buffer.from('kept'))).toEqual({
      bytes: Buffer.alloc(3),
      isOutdated: true,
    })
  })

  it('that cannot encrypt now: is not there, and is handed nothing', async () => {
    safeStorage.isAsyncEncryptionAvailable.mockResolvedValue(false)
    const keys = deviceKeysOn(platform)
    expect(await keys.available()).toBe(false)
    await expect(keys.protect(secret)).rejects.toThrow('no key store')
    await expect(keys.unprotect(secret)).rejects.toThrow('no key store')
    nothingAsked()
    safeStorage.isAsyncEncryptionAvailable.mockResolvedValue(true)
  })

  it('is not asked which store it has, but on Linux', async () => {
    await deviceKeysOn(platform).available()
    expect(safeStorage.getSelectedStorageBackend).toHaveBeenCalledTimes(platform === 'linux' ? 1 : 0)
  })
})

describe('on Linux', () => {
  it.each(['basic_text', 'unknown', '', 'something_new'])(
    'the store %s, which may be plaintext, is none',
    async (backend) => {
      safeStorage.getSelectedStorageBackend.mockReturnValue(backend)
      const keys = deviceKeysOn('linux')
      expect(await keys.available()).toBe(false)
      await expect(keys.protect(secret)).rejects.toThrow('no key store')
      await expect(keys.unprotect(secret)).rejects.toThrow('no key store')
      nothingAsked()
      expect(safeStorage.isAsyncEncryptionAvailable).not.toHaveBeenCalled()
    },
  )

  it.each(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'])('%s is one', async (backend) => {
    safeStorage.getSelectedStorageBackend.mockReturnValue(backend)
    expect(await deviceKeysOn('linux').available()).toBe(true)
  })
})
