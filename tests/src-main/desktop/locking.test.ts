/** What Electron is told around locking, whole. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LockReason } from '../../../shared/bridge/events.ts'
import {
  getMainWindowOptions,
  openMainWindow,
  replaceMainWindow,
} from '../../../src-main/desktop/mainWindow.ts'
import { setupPower } from '../../../src-main/desktop/setupPower.ts'
import { tellWindow } from '../../../src-main/desktop/tellWindow.ts'
import * as electron from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))
beforeEach(() => electron.forgetElectron())

const facts = { isPackaged: true, preload: '/app/preload.cjs' } as const
const route = '#/client/1/interview/2?topic=workload&control=textarea.0'

describe('sleep, the screen lock and shutting down', () => {
  const lock = vi.fn<(because: LockReason) => Promise<void>>(() => Promise.resolve())
  const onFailure = vi.fn<(error: unknown) => void>()

  it.each([
    ['suspend', 'sleep'],
    ['lock-screen', 'screen'],
    ['shutdown', 'closing'],
  ])('%s locks', (event, because) => {
    setupPower(lock, onFailure)
    electron.powerMonitor.emit(event)
    expect(lock.mock.calls).toEqual([[because]])
  })

  it('are all that is listened to', () => {
    setupPower(lock, onFailure)
    expect(electron.powerMonitor.eventNames()).toEqual(['suspend', 'lock-screen', 'shutdown'])
  })

  it('quits once it is locked when the machine shuts down, also when locking failed', async () => {
    const error = new Error('no')
    lock.mockRejectedValueOnce(error)
    setupPower(lock, onFailure)
    electron.powerMonitor.emit('shutdown')
    expect(electron.app.quit).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledTimes(1))
    expect(onFailure.mock.calls).toEqual([[error]])
  })

  it('a lock that fails on going to sleep is heard of', async () => {
    const error = new Error('no')
    lock.mockRejectedValueOnce(error)
    setupPower(lock, onFailure)
    electron.powerMonitor.emit('suspend')
    await vi.waitFor(() => expect(onFailure.mock.calls).toEqual([[error]]))
  })
})

describe('telling the window', () => {
  it.each([
    ['app://draagkracht/#/client/1', [['locking', { because: 'idle', within: 5_000 }]]],
    ['https://example.com/', []],
    ['app://elsewhere/', []],
    ['', []],
  ])('that shows %s', (url, told) => {
    const send = vi.fn<(channel: string, detail: unknown) => void>()
    tellWindow(() => ({ webContents: { getURL: () => url, send } }))('locking', {
      because: 'idle',
      within: 5_000,
    })
    expect(send.mock.calls).toEqual(told)
  })

  it('is quiet when there is none', () => {
    expect(() => tellWindow(() => undefined)('locked', { because: 'idle' })).not.toThrow()
  })
})

describe('after locking', () => {
  /** The window that was there, showing `url`, and what came in its place. */
  async function replaced(url: string, prepare: (old: electron.BrowserWindow) => void = () => undefined) {
    await openMainWindow(facts)
    const [old] = electron.BrowserWindow.opened
    if (old === undefined) throw new Error('No window')
    old.webContents.getURL.mockReturnValue(url)
    prepare(old)
    await replaceMainWindow(old, facts)
    const [fresh, ...more] = electron.BrowserWindow.opened
    if (fresh === undefined || more.length > 0) throw new Error('Not exactly one window')
    return { old, fresh }
  }

  it('the window is destroyed, its storage cleared, and a fresh one opened at the same page', async () => {
    const { old, fresh } = await replaced(`app://draagkracht/${route}`)
    expect(fresh).not.toBe(old)
    expect(old.destroy).toHaveBeenCalledTimes(1)
    expect(electron.fakeSession.clearStorageData.mock.calls).toEqual([[]])
    expect(fresh.loadURL.mock.calls).toEqual([[`app://draagkracht/${route}`]])
    expect(fresh.options).toStrictEqual({
      ...getMainWindowOptions(facts),
      x: 10,
      y: 20,
      width: 1000,
      height: 700,
    })
  })

  it('in this order: never without a window, never an old word in the fresh one', async () => {
    const { old, fresh } = await replaced('app://draagkracht/')
    const [[destroyed], [cleared], [loaded]] = [
      old.destroy.mock.invocationCallOrder,
      electron.fakeSession.clearStorageData.mock.invocationCallOrder,
      fresh.loadURL.mock.invocationCallOrder,
    ]
    expect(destroyed).toBeLessThan(cleared!)
    expect(cleared).toBeLessThan(loaded!)
  })

  it.each([
    'https://example.com/#/client/1',
    'app://elsewhere/#/client/1',
    'app://user@draagkracht/#/x',
    'devtools://x/#y',
    '',
  ])('a window that showed %s does not say where to go', async (url) => {
    const { fresh } = await replaced(url)
    expect(fresh.loadURL.mock.calls).toEqual([['app://draagkracht/']])
  })

  it.each([
    ['in front', () => undefined, { show: 1, showInactive: 0, minimize: 0, maximize: 0 }],
    [
      'behind another program',
      (old: electron.BrowserWindow) => void old.isFocused.mockReturnValue(false),
      { show: 0, showInactive: 1, minimize: 0, maximize: 0 },
    ],
    [
      'minimised',
      (old: electron.BrowserWindow) => void old.isMinimized.mockReturnValue(true),
      { show: 0, showInactive: 0, minimize: 1, maximize: 0 },
    ],
    [
      'maximised',
      (old: electron.BrowserWindow) => void old.isMaximized.mockReturnValue(true),
      { show: 1, showInactive: 0, minimize: 0, maximize: 1 },
    ],
  ])('it is %s as it was', async (_how, prepare, expected) => {
    const { fresh } = await replaced('app://draagkracht/', prepare)
    expect(fresh.show).not.toHaveBeenCalled()
    fresh.emit('ready-to-show')
    const { show, showInactive, minimize, maximize } = fresh
    const counts = Object.entries({ show, showInactive, minimize, maximize }).map(([name, { mock }]) => [
      name,
      mock.calls.length,
    ])
    expect(Object.fromEntries(counts)).toEqual(expected)
  })
})
