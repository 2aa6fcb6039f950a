import { protocol } from 'electron'
import { appScheme } from './appAddress.ts'

/**
 * Makes `app://` an ordinary, secure origin. It gets no way round the content policy, no service workers and no
 * fetch of its own: the bridge is the only way out of the page. Before the app is ready.
 */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: {
        standard: true,
        secure: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        supportFetchAPI: false,
        corsEnabled: false,
        stream: false,
        codeCache: false,
      },
    },
  ])
}
