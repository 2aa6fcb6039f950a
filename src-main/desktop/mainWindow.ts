import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { appAddress } from './appAddress.ts'
import { appPartition } from './appSession.ts'

export type WindowFacts = {
  readonly isPackaged: boolean
  /** Absolute path of the built preload. */
  readonly preload: string
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
      spellcheck: false,
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
