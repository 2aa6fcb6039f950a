/** Where the renderer lives on the desktop: an address of its own, so that it has an origin and is no file. */

export const appScheme = 'app'
export const appHost = 'draagkracht'
export const appAddress = `${appScheme}://${appHost}/`

/** Whether an address is one of ours. Compared in parts: Node gives a scheme of our own no origin. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address)
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  )
}
