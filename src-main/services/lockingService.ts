/** What a page needs around locking. When to lock is decided in `src-main/locking` and by the page. */
import type { Sealed } from '../vault/cipher.ts'
import { answer, type HandlersOf } from './handlers.ts'
import type { OpenVault } from './vaultService.ts'

export function lockingService(
  openVault: OpenVault,
): HandlersOf<'vault.keepOpen' | 'vault.setAside' | 'vault.takeBack'> {
  let aside: Sealed | undefined
  return {
    'vault.keepOpen': answer(() => {
      openVault()
      return {}
    }),
    'vault.setAside': answer(({ text }) => {
      const vault = openVault()
      aside = text === '' ? undefined : vault.sealAside(text)
      return {}
    }),
    /** What is taken back stays until the page says that it has it: an answer can get lost. */
    'vault.takeBack': answer(() => {
      const vault = openVault()
      return { text: (aside && vault.unsealAside(aside)) ?? '' }
    }),
  }
}
