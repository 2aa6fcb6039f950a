/** Who may speak to the server: a one-time token becomes a cookie, and after that only the cookie counts. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export type Access = {
  /** 256 random bits, for the first address. */
  readonly token: string
  /** `/…/`, with 128 random bits: the folder under which everything is served, and the only one with the cookie. */
  readonly home: string
  /** The `Set-Cookie` value for the first who brings the token; undefined for a wrong one and ever after. */
  exchange(token: string): string | undefined
  /** Whether somebody has brought the token. */
  isUsed(): boolean
  /** A path within `home`, seen from there (`/assets/main.js`); undefined for a path outside it. */
  inside(path: string): string | undefined
  /** Whether a `Cookie` header holds the session. */
  admits(cookieHeader: string | undefined): boolean
}

/**
 * Browsers share cookies between all ports of 127.0.0.1. So the cookie's name has a random part, or two programs
 * would overwrite each other's; and it is bound to a folder that nobody else knows, or the browser would bring it to
 * any other program that it visits there, and that one could come in with it.
 * Not `Secure`: there is no TLS on the loopback interface.
 */
export function createAccess(): Access {
  const token = secret()
  const session = secret()
  const folder = randomBytes(16).toString('base64url')
  const cookieName = `draagkracht-${randomBytes(8).toString('hex')}`
  let used = false

  return {
    token,
    home: `/${folder}/`,
    exchange(offered) {
      const right = sameSecret(offered, token)
      if (used || !right) return undefined
      used = true
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/${folder}/`
    },
    isUsed: () => used,
    inside(path) {
      const [before, first = '', ...rest] = path.split('/')
      return before === '' && rest.length > 0 && sameSecret(first, folder) ? `/${rest.join('/')}` : undefined
    },
    admits(cookieHeader) {
      if (cookieHeader === undefined) return false
      const values = cookieHeader
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${cookieName}=`))
        .map((pair) => pair.slice(cookieName.length + 1))
      const [value, ...others] = values
      return value !== undefined && others.length === 0 && sameSecret(value, session)
    },
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Constant in time, also for another length: it is the hashes that are compared. */
function sameSecret(offered: string, expected: string): boolean {
  return timingSafeEqual(sha256(offered), sha256(expected))
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}
