/** What Electron is told, whole. Each test is named after what it keeps out. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { getMainWindowOptions, openMainWindow } from '../../../src-main/desktop/mainWindow.ts'
import { setupClosing } from '../../../src-main/desktop/setupClosing.ts'
import { setupCommandLine } from '../../../src-main/desktop/setupCommandLine.ts'
import { setupContents } from '../../../src-main/desktop/setupContents.ts'
import { setupDownloads } from '../../../src-main/desktop/setupDownloads.ts'
import { setupFolders } from '../../../src-main/desktop/setupFolders.ts'
import { setupPermissions } from '../../../src-main/desktop/setupPermissions.ts'
import { isAllowed, setupRequests } from '../../../src-main/desktop/setupRequests.ts'
import { setupScheme } from '../../../src-main/desktop/setupScheme.ts'
import { setupSingleInstance } from '../../../src-main/desktop/setupSingleInstance.ts'
import * as electron from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))

const { app, fakeSession } = electron
beforeEach(() => electron.forgetElectron())

/** What a function that was handed to the stand-in is. */
function handed<Args extends unknown[]>(told: { mock: { calls: Args[] } }): Args {
  const [call, ...more] = told.mock.calls
  if (call === undefined || more.length > 0) throw new Error('Not told exactly once')
  return call
}

describe('the window', () => {
  it.each([true, false])('has these options and no other (packaged: %s)', (isPackaged) => {
    expect(getMainWindowOptions({ isPackaged, preload: '/app/preload.cjs' })).toStrictEqual({
      title: 'Draagkracht',
      width: 1280,
      height: 860,
      minWidth: 480,
      minHeight: 480,
      show: false,
      autoHideMenuBar: true,
      webPreferences: {
        preload: '/app/preload.cjs',
        partition: 'draagkracht',
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
        spellcheck: true,
        devTools: !isPackaged,
      },
    })
  })

  it('shows our own address, once there is something to see', async () => {
    await openMainWindow({ isPackaged: true, preload: '/app/preload.cjs' })
    const [window] = electron.BrowserWindow.opened
    expect(window?.options).toStrictEqual(
      getMainWindowOptions({ isPackaged: true, preload: '/app/preload.cjs' }),
    )
    expect(window?.loadURL.mock.calls).toEqual([['app://draagkracht/']])
    expect(window?.show).not.toHaveBeenCalled()
    window?.emit('ready-to-show')
    expect(window?.show).toHaveBeenCalledTimes(1)
  })
})

it('the session is in memory: its name has no persist:', () => {
  setupPermissions()
  expect(electron.session.fromPartition.mock.calls).toEqual([['draagkracht']])
})

it('the scheme gets no privilege but an origin', () => {
  setupScheme()
  expect(electron.protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
    [
      [
        {
          scheme: 'app',
          privileges: {
            standard: true,
            secure: true,
            bypassCSP: false,
            allowServiceWorkers: false,
            supportFetchAPI: false,
            corsEnabled: false,
            stream: false,
            codeCache: false,
          },
        },
      ],
    ],
  ])
})

it('nothing asks Electron for crash reports: they are copies of memory', async () => {
  const source = join(import.meta.dirname, '../../../src-main')
  const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'))
  expect(files).toContain(join('desktop', 'index.ts'))
  for (const file of files)
    expect(await readFile(join(source, file), 'utf8'), file).not.toMatch(
      /crashReporter|writeHeapSnapshot|process\.report/,
    )
})

it('Chromium is told to keep quiet, and never to drop a protection', () => {
  setupCommandLine()
  const told = app.commandLine.appendSwitch.mock.calls
  expect(told).toEqual([
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['disable-background-networking', undefined],
    ['disable-component-update', undefined],
    ['disable-domain-reliability', undefined],
    ['disable-http-cache', undefined],
    ['disable-quic', undefined],
    ['no-pings', undefined],
    ['disable-breakpad', undefined],
    ['disable-crash-reporter', undefined],
    ['disable-features', 'MediaRouter,DialMediaRouteProvider,OptimizationHints,WinUseBrowserSpellChecker'],
    ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ])
})

it('every permission is refused, asked or looked up', () => {
  setupPermissions()
  const answers: unknown[] = []
  const answer = (value: unknown) => answers.push(value)
  handed(fakeSession.setPermissionRequestHandler)[0](null, 'media', answer)
  answer(handed(fakeSession.setPermissionCheckHandler)[0]())
  answer(handed(fakeSession.setDevicePermissionHandler)[0]())
  handed(fakeSession.setDisplayMediaRequestHandler)[0]({}, answer)
  handed(fakeSession.setBluetoothPairingHandler)[0]({}, answer)
  expect(answers).toEqual([false, false, false, null, { confirmed: false }])
})

describe('a request', () => {
  it.each([
    'https://example.com/',
    'http://127.0.0.1:9/',
    'ws://localhost/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'chrome://gpu',
    'app://elsewhere/',
    'app://draagkracht.evil.example/',
    'app://draagkracht@evil/',
    'blob:https://example.com/1',
    'blob:app://elsewhere/1',
    'not an address',
    '',
  ])('to %s is cut off', (url) => {
    setupRequests(true)
    const callback = vi.fn()
    handed(fakeSession.webRequest.onBeforeRequest)[0]({ url }, callback)
    expect(callback.mock.calls).toEqual([[{ cancel: true }]])
  })

  it.each([
    'app://draagkracht/',
    'app://draagkracht/assets/a.js?x',
    'blob:app://draagkracht/1',
    'data:text/css,',
  ])('to %s goes on', (url) => {
    setupRequests(true)
    const callback = vi.fn()
    handed(fakeSession.webRequest.onBeforeRequest)[0]({ url }, callback)
    expect(callback.mock.calls).toEqual([[{ cancel: false }]])
  })

  it('of the developer tools goes on in a working copy only', () => {
    expect(isAllowed('devtools://devtools/bundled/x.html', false)).toBe(true)
    expect(isAllowed('devtools://devtools/bundled/x.html', true)).toBe(false)
  })

  it('finds no certificate good', () => {
    setupRequests(true)
    const callback = vi.fn()
    handed(fakeSession.setCertificateVerifyProc)[0]({}, callback)
    expect(callback.mock.calls).toEqual([[-2]])
  })
})

describe('a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'is stopped at %s',
    (name) => {
      setupContents(vi.fn())
      const contents = Object.assign(new electron.BrowserWindow({}), { setWindowOpenHandler: vi.fn() })
      app.emit('web-contents-created', {}, contents)
      const event = { preventDefault: vi.fn() }
      expect(contents.emit(name, event)).toBe(true)
      expect(event.preventDefault).toHaveBeenCalledTimes(1)
    },
  )

  it('opens no window, and main hears which it would have liked', () => {
    const onAsked = vi.fn()
    setupContents(onAsked)
    const setWindowOpenHandler = vi.fn<(handler: (asked: { url: string }) => object) => void>()
    const contents = Object.assign(new electron.BrowserWindow({}), { setWindowOpenHandler })
    app.emit('web-contents-created', {}, contents)
    expect(handed(setWindowOpenHandler)[0]({ url: 'https://x/' })).toEqual({ action: 'deny' })
    expect(onAsked.mock.calls).toEqual([['https://x/', contents]])
  })

  it('is not trusted for a certificate that is wrong', () => {
    setupContents(vi.fn())
    const [event, callback] = [{ preventDefault: vi.fn() }, vi.fn()]
    app.emit('certificate-error', event, {}, 'https://x', 'error', {}, callback)
    expect(event.preventDefault).toHaveBeenCalledTimes(1)
    expect(callback.mock.calls).toEqual([[false]])
  })
})

describe('a download', () => {
  function download(url: string, name: string) {
    const event = { preventDefault: vi.fn() }
    const item = { getURL: () => url, getFilename: () => name, setSaveDialogOptions: vi.fn() }
    setupDownloads()
    fakeSession.emit('will-download', event, item)
    return { event, item }
  }

  it('that the page made is asked about, with its name and no folder', () => {
    const { event, item } = download('blob:app://draagkracht/1', '../../gesprek.pdf')
    expect(event.preventDefault).not.toHaveBeenCalled()
    expect(item.setSaveDialogOptions.mock.calls).toEqual([[{ defaultPath: 'gesprek.pdf' }]])
  })

  it.each([
    'https://example.com/x.exe',
    'data:text/plain,x',
    'app://draagkracht/index.html',
    'blob:https://x/1',
  ])('from %s does not happen', (url) => {
    const { event, item } = download(url, 'x')
    expect(event.preventDefault).toHaveBeenCalledTimes(1)
    expect(item.setSaveDialogOptions).not.toHaveBeenCalled()
  })
})

describe('the program', () => {
  it('runs once: the second one gives way to the window of the first', () => {
    expect(setupSingleInstance()).toBe(true)
    const window = new electron.BrowserWindow({})
    window.isMinimized.mockReturnValue(true)
    app.emit('second-instance')
    expect([window.restore.mock.calls.length, window.focus.mock.calls.length]).toEqual([1, 1])
    app.requestSingleInstanceLock.mockReturnValueOnce(false)
    expect(setupSingleInstance()).toBe(false)
  })

  it('ends with its window, and locks first', async () => {
    const order: string[] = []
    const lock = vi.fn(async () => {
      await Promise.resolve()
      order.push('locked')
    })
    app.quit.mockImplementation(() => {
      order.push('quit')
    })
    setupClosing(lock, vi.fn())
    app.emit('window-all-closed')
    const event = { preventDefault: vi.fn() }
    app.emit('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(order).toEqual(['quit', 'locked', 'quit']))
    app.emit('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledTimes(1)
    expect(lock).toHaveBeenCalledTimes(1)
  })

  it('ends, and says so, when locking fails', async () => {
    const [failure, onFailure] = [new Error('disk'), vi.fn()]
    setupClosing(() => Promise.reject(failure), onFailure)
    app.emit('will-quit', { preventDefault: vi.fn() })
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledTimes(1))
    expect(onFailure.mock.calls).toEqual([[failure]])
  })

  it('keeps what Chromium writes apart from the vault, for this person only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'folders-'))
    try {
      setupFolders(join(folder, 'Draagkracht'))
      const window = join(folder, 'Draagkracht', 'window')
      expect(app.setPath.mock.calls).toEqual([
        ['userData', window],
        ['sessionData', window],
      ])
      expect((await stat(window)).mode & 0o777).toBe(0o700)
      expect((await stat(join(folder, 'Draagkracht'))).mode & 0o777).toBe(0o700)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
