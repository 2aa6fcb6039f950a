/** What Electron is told about the window that faces the client, whole. */
import type { WebContents } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  coachWindow,
  facingAddress,
  getFacingWindowOptions,
  openAskedWindow,
} from '../../../src-main/desktop/facingWindow.ts'
import { openMainWindow, replaceMainWindow } from '../../../src-main/desktop/mainWindow.ts'
import * as electron from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))

const facts = { isPackaged: true, preload: '/app/preload.cjs' }
const beamer = { id: 2, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } }
const { BrowserWindow, screen } = electron

beforeEach(async () => {
  electron.forgetElectron()
  await openMainWindow(facts)
})
// Module state goes with the windows.
afterEach(() => [...BrowserWindow.opened].forEach((window) => window.destroy()))

const coach = () => BrowserWindow.opened[0]!
/** The stand-in's contents, as Electron would hand them over. */
const contentsOf = (window: electron.BrowserWindow) => window.webContents as unknown as WebContents
const ask = (url = facingAddress, asker = contentsOf(coach())) => openAskedWindow(url, asker, true)
const facing = () => BrowserWindow.opened.find((window) => !('preload' in prefsOf(window)))
const prefsOf = (window: electron.BrowserWindow) =>
  (window.options as { webPreferences: object }).webPreferences

describe('the window that faces the client', () => {
  it.each([true, false])('has these options and no other (packaged: %s)', (isPackaged) => {
    const webPreferences = {
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
      spellcheck: false,
      devTools: !isPackaged,
    }
    const common = { title: 'Draagkracht', show: false, autoHideMenuBar: true, webPreferences }
    expect(getFacingWindowOptions({ isPackaged, bounds: beamer.bounds })).toStrictEqual({
      ...common,
      ...beamer.bounds,
      frame: false,
      fullscreen: true,
    })
    expect(getFacingWindowOptions({ isPackaged, bounds: undefined })).toStrictEqual({
      ...common,
      width: 1280,
      height: 860,
      frame: true,
      fullscreen: false,
    })
  })

  it('opens on the other screen, at its own address, and leaves the coach the keyboard', async () => {
    screen.getAllDisplays.mockReturnValueOnce([{ id: 1, bounds: beamer.bounds }, beamer])
    await ask()
    expect(screen.getDisplayMatching.mock.calls).toEqual([[coach().getBounds()]])
    expect(facing()?.options).toStrictEqual(
      getFacingWindowOptions({ isPackaged: true, bounds: beamer.bounds }),
    )
    expect(facing()?.loadURL.mock.calls).toEqual([['app://draagkracht/facing.html']])
    facing()?.emit('ready-to-show')
    expect([facing()?.showInactive.mock.calls.length, facing()?.show.mock.calls.length]).toEqual([1, 0])
  })

  it('opens once', async () => {
    await ask()
    await ask()
    expect(BrowserWindow.opened).toHaveLength(2)
    facing()?.destroy()
    await ask()
    expect(BrowserWindow.opened).toHaveLength(2)
  })

  it('is never taken for the coach’s', async () => {
    await ask()
    BrowserWindow.opened.reverse()
    expect(prefsOf(coachWindow() as unknown as electron.BrowserWindow)).toHaveProperty('preload')
  })

  it('stays through a lock, and goes with the last window of the coach', async () => {
    await ask()
    const [old] = BrowserWindow.opened
    const client = facing()
    const fresh = await replaceMainWindow(old!, facts)
    expect(BrowserWindow.opened).toEqual([client, fresh])
    fresh.destroy()
    expect(BrowserWindow.opened).toEqual([])
  })
})

describe('no window opens', () => {
  it.each([
    'https://example.com/',
    'app://draagkracht/',
    'app://draagkracht/index.html',
    'app://draagkracht/facing.html?x',
    'app://draagkracht/facing.html#/client/1',
    'app://elsewhere/facing.html',
    'file:///facing.html',
    'about:blank',
    '',
  ])('for %s', async (url) => {
    await ask(url)
    expect(BrowserWindow.opened).toHaveLength(1)
  })

  it('for the page that faces the client itself', async () => {
    await ask()
    const client = facing()!
    await ask(facingAddress, contentsOf(client))
    client.destroy()
    await ask(facingAddress, contentsOf(client))
    expect(BrowserWindow.opened).toHaveLength(1)
  })
})
