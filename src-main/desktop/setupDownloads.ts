import { basename } from 'node:path'
import { isAppAddress } from './appAddress.ts'
import { appSession } from './appSession.ts'

/**
 * Saving a report: the page makes it, the system's dialog asks where. Only the neutral file name is proposed, no
 * folder, so the dialog opens where this person last saved something. What the page did not make is not saved.
 */
export function setupDownloads(): void {
  appSession().on('will-download', (event, item) => {
    const url = URL.parse(item.getURL())
    if (url === null || url.protocol !== 'blob:' || !isAppAddress(url.pathname)) {
      event.preventDefault()
      return
    }
    item.setSaveDialogOptions({ defaultPath: basename(item.getFilename()) })
  })
}
