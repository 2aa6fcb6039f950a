/** A recovery sheet that waits to be kept: here for as long as it is on the screen, and nowhere after. */
import { shallowRef } from 'vue'
import type { RecoverySheet } from '../../shared/bridge/contract.ts'

export function useKeepingSheet() {
  const sheet = shallowRef<RecoverySheet>()
  let resolve: (() => void) | undefined

  /** Shows a sheet; resolves once the person says that it is kept. */
  const keep = (made: RecoverySheet): Promise<void> =>
    new Promise((kept) => {
      sheet.value = made
      resolve = kept
    })

  function kept(): void {
    sheet.value = undefined
    resolve?.()
  }

  return { sheet, keep, kept }
}
