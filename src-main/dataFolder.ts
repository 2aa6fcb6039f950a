/** Where the vault lies on this machine: one answer for every face. */
import { posix, win32 } from 'node:path'

export type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly homeFolder: string
}

/**
 * `DRAAGKRACHT_DATA` when set, else `Draagkracht` in the platform's folder for what programs keep. Pure; makes
 * nothing. Throws when `DRAAGKRACHT_DATA` is not an absolute path: a vault must not depend on where one stands.
 * A relative `XDG_DATA_HOME` or `APPDATA` is passed over, as the XDG specification asks.
 */
export function dataFolder({ platform, env, homeFolder }: Machine): string {
  const path = platform === 'win32' ? win32 : posix
  const chosen = env['DRAAGKRACHT_DATA']
  if (chosen !== undefined && chosen !== '') {
    if (!path.isAbsolute(chosen)) {
      throw new Error(`DRAAGKRACHT_DATA must be an absolute path, and is: ${chosen}`)
    }
    return path.normalize(chosen)
  }
  return path.join(standardFolder(), 'Draagkracht')

  function standardFolder(): string {
    if (platform === 'win32') return absoluteOr('APPDATA', path.join(homeFolder, 'AppData', 'Roaming'))
    if (platform === 'darwin') return path.join(homeFolder, 'Library', 'Application Support')
    return absoluteOr('XDG_DATA_HOME', path.join(homeFolder, '.local', 'share'))
  }

  function absoluteOr(variable: string, standard: string): string {
    const value = env[variable]
    return value !== undefined && path.isAbsolute(value) ? value : standard
  }
}
