/** The renderer's only way out: to the vault and the reports, on whichever face it runs. */
import './trustedTypes.ts'
import type { Bridge } from '../../shared/bridge/contract.ts'
import { createLoopbackClient, stayPresent } from './loopbackClient.ts'

/** `draagkracht` is there on the desktop, put there by the preload. */
const page: Window & { readonly draagkracht?: Bridge } = window

export const bridge: Bridge = page.draagkracht ?? bridgeOverLoopback()

function bridgeOverLoopback(): Bridge {
  stayPresent()
  return createLoopbackClient()
}
