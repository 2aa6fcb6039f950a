/**
 * The one stand-in for Electron, which cannot run in these tests: it records what it is told. What Electron then does
 * is not shown here.
 */
import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

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
  setSpellCheckerEnabled: vi.fn<(enabled: boolean) => void>(),
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

export const ipcRenderer = { invoke: vi.fn<(channel: string, request: unknown) => Promise<unknown>>() }
type Exposed = Record<string, (request: unknown) => Promise<unknown>>
export const contextBridge = { exposeInMainWorld: vi.fn<(name: string, exposed: Exposed) => void>() }

export const safeStorage = {
  getSelectedStorageBackend: vi.fn(() => 'gnome_libsecret'),
  isAsyncEncryptionAvailable: vi.fn(() => Promise.resolve(true)),
  encryptStringAsync: vi.fn((text: string) => Promise.resolve(Buffer.from(`kept ${text}`))),
  decryptStringAsync: vi.fn((kept: Buffer) =>
    Promise.resolve({ result: kept.toString('utf8').replace('kept ', ''), shouldReEncrypt: false }),
  ),
}

export const Menu = {
  buildFromTemplate: vi.fn((template: object[]) => ({ template })),
  setApplicationMenu: vi.fn<(menu: object) => void>(),
}

export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = []
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.opened
  readonly options: object
  readonly show = vi.fn<() => void>()
  readonly focus = vi.fn<() => void>()
  readonly restore = vi.fn<() => void>()
  readonly isMinimized = vi.fn(() => false)
  readonly loadURL = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve())

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
  BrowserWindow.opened.length = 0
}
