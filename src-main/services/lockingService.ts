/** What a page needs around locking. When to lock is decided in `src-main/locking` and by the page. */
import type { Sealed } from '../vault/cipher.ts'
import { answer, type HandlersOf } from './handlers.ts'
import type { OpenVault } from './vaultService.ts'

export function lockingService(
  openVault: OpenVault,
): HandlersOf<'vault.keepOpen' | 'vault.setAside' | 'vault.takeBack'> {
  const aside = new Map<string, Sealed>()
  return {
    'vault.keepOpen': answer(() => {
      openVault()
      return {}
    }),
    'vault.setAside': answer(({ page, text }) => {
      const vault = openVault()
      aside.delete(page)
      if (text !== '') aside.set(page, vault.sealAside(text))
      return {}
    }),
    /** What is taken back stays until the page says that it has it: an answer can get lost. */
    'vault.takeBack': answer(() => {
      const vault = openVault()
      return {
        aside: [...aside].flatMap(([page, sealed]) => {
          const text = vault.unsealAside(sealed)
          return text === undefined ? [] : [{ page, text }]
        }),
      }
    }),
  }
}
