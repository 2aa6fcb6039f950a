/** The window that faces the client: on another screen where there is one, and without a bridge. */
import {
  BrowserWindow,
  screen,
  type BrowserWindowConstructorOptions,
  type Rectangle,
  type WebContents,
} from 'electron'
import { appAddress } from './appAddress.ts'
import { getMainWindowOptions } from './mainWindow.ts'

export const facingAddress = `${appAddress}facing.html`

type FacingFacts = {
  readonly isPackaged: boolean
  /** Of the screen on which it stands; undefined where there is only the coach's. */
  readonly bounds: Rectangle | undefined
}

/** Pure. As hardened as the coach's window, but for the preload: this page gets nothing from outside. */
export function getFacingWindowOptions({ isPackaged, bounds }: FacingFacts): BrowserWindowConstructorOptions {
  const { webPreferences } = getMainWindowOptions({ isPackaged, preload: '' })
  const withoutPreload = Object.entries(webPreferences ?? {}).filter(([name]) => name !== 'preload')
  return {
    title: 'Draagkracht',
    width: 1280,
    height: 860,
    ...bounds,
    show: false,
    autoHideMenuBar: true,
    frame: bounds === undefined,
    fullscreen: bounds !== undefined,
    // Nothing is written in it.
    webPreferences: { ...Object.fromEntries(withoutPreload), spellcheck: false },
  }
}

/** What is asked of the coach's window here. */
type ClosingWindow = { once: (event: 'closed', listener: () => void) => unknown }

let facing: BrowserWindow | undefined

/** The window of the coach, which has the bridge; undefined when it is gone. */
export function coachWindow() {
  return BrowserWindow.getAllWindows().find((window) => window !== facing && !window.isDestroyed())
}

/** A page asks for a window: the coach's page gets the one that faces the client, and nobody gets any other. */
export async function openAskedWindow(url: string, asker: WebContents, isPackaged: boolean): Promise<void> {
  const coach = coachWindow()
  if (coach?.webContents !== asker || url !== facingAddress || facing !== undefined) return
  const own = screen.getDisplayMatching(coach.getBounds())
  const other = screen.getAllDisplays().find(({ id }) => id !== own.id)
  const window = new BrowserWindow(getFacingWindowOptions({ isPackaged, bounds: other?.bounds }))
  facing = window
  window.once('closed', () => {
    facing = undefined
  })
  // The coach goes on typing where the coach was.
  window.once('ready-to-show', () => window.showInactive())
  goWith(coach, window)
  await window.loadURL(facingAddress)
}

/** A fresh window takes the coach's place after a lock; with the last one the client's goes too. */
function goWith(coach: ClosingWindow, window: BrowserWindow): void {
  coach.once('closed', () => {
    const fresh = coachWindow()
    if (fresh !== undefined) goWith(fresh, window)
    else if (!window.isDestroyed()) window.destroy()
  })
}
