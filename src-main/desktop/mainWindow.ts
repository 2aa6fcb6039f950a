import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { appAddress, isAppAddress } from './appAddress.ts'
import { appPartition, appSession } from './appSession.ts'

export type WindowFacts = {
  readonly isPackaged: boolean
  /** Absolute path of the built preload. */
  readonly preload: string
}

/** What is asked of a window before it goes. */
type OldWindow = {
  readonly webContents: { getURL: () => string }
  isFocused: () => boolean
  isMinimized: () => boolean
  isMaximized: () => boolean
  isFullScreen: () => boolean
  getNormalBounds: () => { x: number; y: number; width: number; height: number }
  destroy: () => void
}

/** Pure. What is already the standard is still said: a standard can change with a version of Electron. */
export function getMainWindowOptions({ isPackaged, preload }: WindowFacts): BrowserWindowConstructorOptions {
  return {
    title: 'Draagkracht',
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      partition: appPartition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      webgl: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // Whether and in what language, the session is told (`setupSpelling.ts`).
      spellcheck: true,
      devTools: !isPackaged,
    },
  }
}

/** Opens the one window, shown once it has something to show. */
export async function openMainWindow(facts: WindowFacts): Promise<BrowserWindow> {
  const window = new BrowserWindow(getMainWindowOptions(facts))
  window.once('ready-to-show', () => window.show())
  await window.loadURL(appAddress)
  return window
}

/**
 * Throws a window away with its renderer process, and all that Chromium kept for it, and opens a fresh one in its
 * place. Not by crashing the renderer, which some systems write down as a core dump: memory with a client in it.
 * Its address comes along: the page that was shown, which is ids only.
 */
export async function replaceMainWindow(old: OldWindow, facts: WindowFacts): Promise<BrowserWindow> {
  const address = sameAddress(old.webContents.getURL())
  const [isFocused, isMinimized, isMaximized, isFullScreen] = [
    old.isFocused(),
    old.isMinimized(),
    old.isMaximized(),
    old.isFullScreen(),
  ]
  // Made before the other one goes: without any window the program ends.
  const window = new BrowserWindow({ ...getMainWindowOptions(facts), ...old.getNormalBounds() })
  window.once('ready-to-show', () => {
    if (isMinimized) window.minimize()
    else {
      if (isMaximized) window.maximize()
      if (isFullScreen) window.setFullScreen(true)
      // Locking comes at its own time: it does not come between the person and another program.
      if (isFocused) window.show()
      else window.showInactive()
    }
  })
  old.destroy()
  await appSession().clearStorageData()
  await window.loadURL(address)
  return window
}

/** Our own address with the fragment that was there; without it when the window showed anything else. */
function sameAddress(url: string): string {
  return isAppAddress(url) ? appAddress + new URL(url).hash : appAddress
}
