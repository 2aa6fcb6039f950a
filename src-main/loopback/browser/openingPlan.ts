/** Whether the app can be shown in a browser window of its own, or its address is printed. */
import { extraArguments } from './browserArguments.ts'
import { findBrowser, type Browser, type BrowserSearch } from './findBrowser.ts'

export type ReasonToPrint = 'asked' | 'noBrowser' | 'noScreen' | 'root'

export type OpeningPlan =
  | { readonly kind: 'open'; readonly browser: Browser; readonly extra: readonly string[] }
  | { readonly kind: 'print'; readonly reason: ReasonToPrint }

export type Surroundings = BrowserSearch & {
  /** User id; undefined where there are none. */
  readonly userId: number | undefined
}

/** Pure. A browser has no sandbox when root starts it, so it is not started then, unless that was asked for. */
export function openingPlan(surroundings: Surroundings): OpeningPlan {
  const { env, platform, userId } = surroundings
  if (env['DRAAGKRACHT_OPEN'] === 'never') return { kind: 'print', reason: 'asked' }
  const browser = findBrowser(surroundings)
  if (browser === undefined) return { kind: 'print', reason: 'noBrowser' }
  const extra = extraArguments(env)
  const hasScreen = Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
  const isHeadless = extra.some((argument) => argument === '--headless' || argument.startsWith('--headless='))
  if (platform === 'linux' && !hasScreen && !isHeadless) return { kind: 'print', reason: 'noScreen' }
  if (userId === 0 && !extra.includes('--no-sandbox')) return { kind: 'print', reason: 'root' }
  return { kind: 'open', browser, extra }
}
