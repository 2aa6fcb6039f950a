/** Whether the app runs in its own window or in a browser's. */

export type Face = 'desktop' | 'loopback'

export type Circumstances = {
  readonly words: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly userId: number | undefined
}

/** `why` is there when the desktop was not chosen by the person: a key of the sentences in `startApp.ts`. */
export type Choice = { readonly face: Face; readonly why?: 'root' | 'noScreen' }

/**
 * Pure. `--loopback` or `DRAAGKRACHT_FACE=loopback` asks for the browser. Electron has no sandbox when root runs it
 * on Linux, and it is not run without.
 */
export function chooseFace({ words, env, platform, userId }: Circumstances): Choice {
  if (words.includes('--loopback') || env['DRAAGKRACHT_FACE'] === 'loopback') return { face: 'loopback' }
  if (platform !== 'linux') return { face: 'desktop' }
  if (userId === 0) return { face: 'loopback', why: 'root' }
  const hasScreen = Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
  return hasScreen ? { face: 'desktop' } : { face: 'loopback', why: 'noScreen' }
}

/** Whether the person asked for the desktop by name: then fetching Electron is tried again. */
export function asksForDesktop({ words, env }: Pick<Circumstances, 'words' | 'env'>): boolean {
  return words.includes('--desktop') || env['DRAAGKRACHT_FACE'] === 'desktop'
}
