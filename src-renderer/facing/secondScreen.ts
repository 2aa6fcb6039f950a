/** Another screen, and a window on it. On the desktop main makes the window and places it; elsewhere the browser. */

/** One screen, in pixels of the whole desk. */
export type ScreenPlace = { availLeft: number; availTop: number; availWidth: number; availHeight: number }
/** The Window Management API: not in every browser, and a person may refuse it. */
type ScreenPage = {
  readonly screen: { readonly isExtended?: boolean }
  readonly getScreenDetails?: () => Promise<{ screens: ScreenPlace[]; currentScreen: ScreenPlace }>
}
const page: Window & ScreenPage = window

/** Undefined where the browser does not tell. */
export const hasSecondScreen = (): boolean | undefined => page.screen.isExtended

/** What `window.open` is told: no way back to this page, and the place where it is known. */
export function windowFeatures(place: ScreenPlace | undefined): string {
  const at = place && {
    left: place.availLeft,
    top: place.availTop,
    width: place.availWidth,
    height: place.availHeight,
  }
  return ['popup', 'noopener', ...Object.entries(at ?? {}).map(([name, value]) => `${name}=${value}`)].join(
    ',',
  )
}

/** Opens it; nobody knows here whether the browser let it, for without a way back there is no handle either. */
export async function openFacingWindow(): Promise<void> {
  const details = await page.getScreenDetails?.().catch(() => undefined)
  const place = details?.screens.find((screen) => screen !== details.currentScreen)
  window.open('./facing.html', '_blank', windowFeatures(place))
}
