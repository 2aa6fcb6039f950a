/** A recovery sheet that waits to be kept: here for as long as it is on the screen, and nowhere after. */
import { onScopeDispose, shallowRef } from 'vue'
import type { RecoverySheet } from '../../shared/bridge/contract.ts'
import { bridge } from '../bridge/bridge.ts'

export function useKeepingSheet() {
  const sheet = shallowRef<RecoverySheet>()
  let resolve: (() => void) | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  /** Shows a sheet; resolves once the person says that it is kept. */
  const keep = (made: RecoverySheet): Promise<void> =>
    new Promise((kept) => {
      sheet.value = made
      resolve = kept
      // Copying it takes a while without a touch, and it is shown only once.
      let minutes = 30
      timer = setInterval(() => {
        if (minutes-- > 0) void bridge['vault.keepOpen']({})
      }, 60_000)
    })

  function kept(): void {
    sheet.value = undefined
    clearInterval(timer)
    resolve?.()
  }
  onScopeDispose(() => clearInterval(timer))

  return { sheet, keep, kept }
}
