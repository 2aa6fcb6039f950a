import { app, type WebContents } from 'electron'

/**
 * No page ever goes anywhere else, opens another, or holds one. Also for contents that nobody foresaw. `onAsked` hears
 * which window a page would have liked.
 */
export function setupContents(onAsked: (url: string, asker: WebContents) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      onAsked(url, contents)
      return { action: 'deny' }
    })
  })
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault()
    callback(false)
  })
}
