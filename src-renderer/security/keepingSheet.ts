/** A recovery sheet that waits to be kept: here for as long as it is on the screen, and nowhere after. */
import { onScopeDispose, ref, shallowRef } from 'vue'
import type { ErrorCode, RecoverySheet } from '../../shared/bridge/contract.ts'
import { bridge } from '../bridge/bridge.ts'
import { useSession } from '../session/session.ts'

/** Saying it again would not help: it was locked meanwhile, or another page made a newer sheet. */
const isOver = (code: ErrorCode): boolean => ['vaultLocked', 'wrongRecoveryCode'].includes(code)

export function useKeepingSheet() {
  const session = useSession()
  const sheet = shallowRef<RecoverySheet>()
  /** Why the vault could not write down that it is kept. */
  const failure = ref<ErrorCode>()
  const isBusy = ref(false)
  let resolve: (() => void) | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  /** Shows a sheet; resolves once the person says that it is kept. `session.keys.sheetWaits` if that came too late. */
  const keep = (made: RecoverySheet): Promise<void> =>
    new Promise((kept) => {
      sheet.value = made
      session.keys.sheetWaits = true
      resolve = kept
      // Copying it takes a while without a touch, and it is shown only once.
      let minutes = 30
      timer = setInterval(() => {
        if (minutes-- > 0) void bridge['vault.keepOpen']({})
      }, 60_000)
    })

  async function kept(): Promise<void> {
    if (sheet.value === undefined || isBusy.value) return
    isBusy.value = true
    const answer = await bridge['vault.sheetKept']({ code: sheet.value.code })
    isBusy.value = false
    failure.value = answer.ok || isOver(answer.code) ? undefined : answer.code
    if (failure.value !== undefined) return
    session.keys.sheetWaits = !answer.ok
    sheet.value = undefined
    clearInterval(timer)
    resolve?.()
  }
  onScopeDispose(() => clearInterval(timer))

  return { sheet, failure, isBusy, keep, kept }
}
