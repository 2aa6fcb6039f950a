/**
 * The one stand-in for Electron, which cannot run in these tests: it records what it is told. What Electron then does
 * is not shown here.
 */
import { EventEmitter } from 'node:events'
import { vi } from 'vitest'
import type { Listen } from '../../../shared/bridge/events.ts'

export const fakeSession = Object.assign(new EventEmitter(), {
  protocol: { handle: vi.fn<(scheme: string, handler: (request: Request) => Response) => void>() },
  webRequest: {
    onBeforeRequest:
      vi.fn<(listener: (details: { url: string }, callback: (answer: object) => void) => void) => void>(),
  },
  setPermissionRequestHandler:
    vi.fn<
      (handler: (contents: null, permission: string, callback: (granted: boolean) => void) => void) => void
    >(),
  setPermissionCheckHandler: vi.fn<(handler: () => boolean) => void>(),
  setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
  setDisplayMediaRequestHandler:
    vi.fn<(handler: (request: object, callback: (streams: unknown) => void) => void) => void>(),
  setBluetoothPairingHandler:
    vi.fn<(handler: (details: object, callback: (answer: object) => void) => void) => void>(),
  setCertificateVerifyProc:
    vi.fn<(proc: (request: object, callback: (result: number) => void) => void) => void>(),
  setSpellCheckerDictionaryDownloadURL: vi.fn<(url: string) => void>(),
  setSpellCheckerEnabled: vi.fn<(enabled: boolean) => void>(),
  setSpellCheckerLanguages: vi.fn<(languages: string[]) => void>(),
  clearStorageData: vi.fn<() => Promise<void>>(() => Promise.resolve()),
})

export const session = { fromPartition: vi.fn<(partition: string) => typeof fakeSession>(() => fakeSession) }

export const app = Object.assign(new EventEmitter(), {
  commandLine: { appendSwitch: vi.fn<(name: string, value?: string) => void>() },
  quit: vi.fn<() => void>(),
  setPath: vi.fn<(name: string, path: string) => void>(),
  requestSingleInstanceLock: vi.fn(() => true),
})

export const protocol = { registerSchemesAsPrivileged: vi.fn<(schemes: object[]) => void>() }

type IpcHandler = (event: object, request: unknown) => Promise<unknown>
export const ipcMain = { handle: vi.fn<(channel: string, handler: IpcHandler) => void>() }

export const ipcRenderer = {
  invoke: vi.fn<(channel: string, request: unknown) => Promise<unknown>>(),
  on: vi.fn<(channel: string, listener: (event: object, detail: unknown) => void) => void>(),
}
type Exposed = Record<string, (request: unknown) => Promise<unknown>> & Listen
export const contextBridge = { exposeInMainWorld: vi.fn<(name: string, exposed: Exposed) => void>() }

export const safeStorage = {
  getSelectedStorageBackend: vi.fn(() => 'gnome_libsecret'),
  isAsyncEncryptionAvailable: vi.fn(() => Promise.resolve(true)),
  encryptStringAsync: vi.fn((text: string) => Promise.resolve(Buffer.from(`kept ${text}`))),
  decryptStringAsync: vi.fn((kept: Buffer) =>
    Promise.resolve({ result: kept.toString('utf8').replace('kept ', ''), shouldReEncrypt: false }),
  ),
}
export const powerMonitor = new EventEmitter()

export const popup = vi.fn<(options: object) => void>()
export const Menu = {
  buildFromTemplate: vi.fn((template: object[]) => ({ template, popup })),
  setApplicationMenu: vi.fn<(menu: object) => void>(),
}

type Display = { id: number; bounds: { x: number; y: number; width: number; height: number } }
const laptop: Display = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } }
export const screen = {
  getDisplayMatching: vi.fn<(bounds: object) => Display>(() => laptop),
  getAllDisplays: vi.fn(() => [laptop]),
}

export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = []
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.opened
  static fromWebContents = (contents: object): BrowserWindow | null =>
    BrowserWindow.opened.find(({ webContents }) => webContents === contents) ?? null
  readonly options: object
  readonly show = vi.fn<() => void>()
  readonly focus = vi.fn<() => void>()
  readonly restore = vi.fn<() => void>()
  readonly isMinimized = vi.fn(() => false)
  readonly showInactive = vi.fn<() => void>()
  readonly minimize = vi.fn<() => void>()
  readonly maximize = vi.fn<() => void>()
  readonly setFullScreen = vi.fn<(isFull: boolean) => void>()
  readonly isFocused = vi.fn(() => true)
  readonly isMaximized = vi.fn(() => false)
  readonly isFullScreen = vi.fn(() => false)
  readonly isDestroyed = vi.fn(() => !BrowserWindow.opened.includes(this))
  readonly getBounds = vi.fn(() => ({ x: 10, y: 20, width: 1000, height: 700 }))
  readonly getNormalBounds = vi.fn(() => ({ x: 10, y: 20, width: 1000, height: 700 }))
  readonly loadURL = vi.fn<(url: string) => Promise<void>>((url) => {
    this.webContents.getURL.mockReturnValue(url)
    return Promise.resolve()
  })
  readonly webContents = {
    getURL: vi.fn(() => ''),
    send: vi.fn<(channel: string, detail: unknown) => void>(),
  }
  readonly destroy = vi.fn(() => {
    BrowserWindow.opened.splice(BrowserWindow.opened.indexOf(this), 1)
    this.emit('closed')
  })

  constructor(options: object) {
    super()
    this.options = options
    BrowserWindow.opened.push(this)
  }
}

/** As before any test. */
export function forgetElectron(): void {
  vi.clearAllMocks()
  app.removeAllListeners()
  fakeSession.removeAllListeners()
  powerMonitor.removeAllListeners()
  BrowserWindow.opened.length = 0
}
