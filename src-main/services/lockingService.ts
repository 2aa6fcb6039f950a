/** What a page needs around locking. When to lock is decided in `src-main/locking` and by the page. */
import { answer, type HandlersOf } from './handlers.ts'
import type { Journal } from './journal.ts'
import type { OpenVault } from './vaultService.ts'

export const lockingService = (
  openVault: OpenVault,
  journal: Journal,
): HandlersOf<'vault.keepOpen' | 'vault.setAside' | 'vault.takeBack'> => ({
  'vault.keepOpen': answer(() => {
    openVault()
    return {}
  }),
  'vault.setAside': async ({ page, text }) => {
    await journal.set(page, text)
    return {}
  },
  /** What is taken back stays until the page says that it has it: an answer can get lost. */
  'vault.takeBack': () => journal.left(),
})
