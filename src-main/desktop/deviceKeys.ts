/** The operating system's key store, as Electron offers it: Keychain, DPAPI, the secret service or KWallet. */
import { safeStorage } from 'electron'
import type { DeviceKeyStore } from '../vault/deviceKey.ts'

/**
 * Where Linux has no secret service Electron would encrypt with a password that stands in its source, and calls that
 * `basic_text`: as good as plaintext, so that is no key store here, nor is one that is not known yet.
 */
const realStores = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']

/** Good from when the app is ready. */
export function deviceKeysOn(platform: NodeJS.Platform): DeviceKeyStore {
  const available = async (): Promise<boolean> => {
    if (platform === 'linux' && !realStores.includes(safeStorage.getSelectedStorageBackend())) return false
    return safeStorage.isAsyncEncryptionAvailable()
  }
  const mustBeThere = async (): Promise<void> => {
    if (!(await available())) throw new Error('This system has no key store')
  }
  return {
    available,
    async protect(bytes) {
      await mustBeThere()
      // It takes text.
      return safeStorage.encryptStringAsync(Buffer.from(bytes).toString('base64'))
    },
    async unprotect(bytes) {
      await mustBeThere()
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(bytes))
      return { bytes: Buffer.from(result, 'base64'), isOutdated: shouldReEncrypt }
    },
  }
}
