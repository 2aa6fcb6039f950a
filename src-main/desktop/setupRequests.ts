import { isAppAddress } from './appAddress.ts'
import { appSession } from './appSession.ts'

/** Nothing leaves the machine: every request that is not for the app itself is cut off before it starts. */
export function setupRequests(isPackaged: boolean): void {
  const session = appSession()
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isAllowed(url, isPackaged) }))
  // No connection is ever made that needs a certificate; -2 is Chromium's "refuse".
  session.setCertificateVerifyProc((_request, callback) => callback(-2))
}

/** Pure. The developer tools are there in a working copy only. */
export function isAllowed(address: string, isPackaged: boolean): boolean {
  const url = URL.parse(address)
  if (url === null) return false
  if (url.protocol === 'data:') return true
  if (url.protocol === 'blob:') return isAppAddress(url.pathname)
  if (url.protocol === 'devtools:') return !isPackaged
  return isAppAddress(address)
}
