import { beforeEach, describe, expect, it, vi } from 'vitest'
import { callNames } from '../../../shared/bridge/names.ts'
import { isAppAddress } from '../../../src-main/desktop/appAddress.ts'
import { setupBridge } from '../../../src-main/desktop/setupBridge.ts'
import { menuTemplate, setupMenu } from '../../../src-main/desktop/setupMenu.ts'
import { answerRequest, setupProtocol } from '../../../src-main/desktop/setupProtocol.ts'
import { isTrustedSender } from '../../../src-main/desktop/trustedSender.ts'
import { noncePlaceholder } from '../../../src-main/renderer-files/answerFile.ts'
import type { RendererFiles } from '../../../src-main/renderer-files/rendererFiles.ts'
import { parsePolicy } from '../renderer-files/contentPolicy.ts'
import * as electron from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))
beforeEach(() => electron.forgetElectron())

const files: RendererFiles = new Map([
  [
    '/index.html',
    { contentType: 'text/html; charset=utf-8', body: Buffer.from(`<p>${noncePlaceholder}</p>`) },
  ],
])

describe('app://draagkracht/', () => {
  it('is the page, which may send requests to nobody', async () => {
    setupProtocol(files)
    const [[scheme, handler] = []] = electron.fakeSession.protocol.handle.mock.calls
    expect(scheme).toBe('app')
    const response = handler?.(new Request('app://draagkracht/'))
    const policy = parsePolicy(response?.headers.get('content-security-policy') ?? '')
    expect(response?.status).toBe(200)
    expect(policy['connect-src']).toEqual(["'none'"])
    expect(policy['style-src']?.[1]).toBe(`'nonce-${(await response?.text())?.slice(3, -4)}'`)
  })

  it.each([
    'app://elsewhere/',
    'app://draagkracht/../../etc/passwd',
    'app://draagkracht/%2e%2e/x',
    'app://draagkracht/x',
    'file:///index.html',
    'https://draagkracht/',
    'app:///index.html',
  ])('does not hold %s', (url) => {
    expect(answerRequest('GET', url, files).status).toBe(404)
  })

  it.each(['POST', 'HEAD', 'PUT'])('does not take %s', (method) => {
    expect(answerRequest(method, 'app://draagkracht/', files).status).toBe(405)
  })
})

describe('the bridge', () => {
  it('has a channel for each call, and hands on who sent it', async () => {
    const dispatch = vi.fn(() => Promise.resolve({ ok: true as const, value: {} }))
    setupBridge(dispatch)
    expect(electron.ipcMain.handle.mock.calls.map(([channel]) => channel)).toEqual(callNames)
    const event = {}
    const request = { passphrase: 'x' }
    for (const [name, handler] of electron.ipcMain.handle.mock.calls) {
      expect(await handler(event, request)).toEqual({ ok: true, value: {} })
      expect(dispatch).toHaveBeenLastCalledWith(name, request, event)
    }
  })
})

describe('a sender', () => {
  const own = { name: 'our contents' }
  const page = { parent: null, url: 'app://draagkracht/#/client/1' }

  it('is trusted in the top frame of our window on our page', () => {
    expect(isTrustedSender({ sender: own, senderFrame: page }, own)).toBe(true)
  })

  it.each([
    ['other contents', { sender: { name: 'our contents' }, senderFrame: page }],
    ['a frame within', { sender: own, senderFrame: { parent: {}, url: page.url } }],
    ['a frame that has gone', { sender: own, senderFrame: null }],
    ['another page', { sender: own, senderFrame: { parent: null, url: 'https://example.com/' } }],
    ['another host', { sender: own, senderFrame: { parent: null, url: 'app://elsewhere/' } }],
    ['a lookalike', { sender: own, senderFrame: { parent: null, url: 'https://app://draagkracht/' } }],
    ['no page yet', { sender: own, senderFrame: { parent: null, url: '' } }],
  ])('is not trusted: %s', (_case, event) => {
    expect(isTrustedSender(event, own)).toBe(false)
  })

  it('is not trusted while there is no window', () => {
    expect(isTrustedSender({ sender: undefined, senderFrame: page }, undefined)).toBe(false)
  })

  it.each(['app://draagkracht:1/', 'app://u@draagkracht/', 'APP://x/', 'app:draagkracht', ''])(
    'at %s is not at home',
    (address) => {
      expect(isAppAddress(address)).toBe(false)
    },
  )
})

describe('the menu', () => {
  it('has shortcuts for text and a larger letter, and nothing of a browser', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const template = menuTemplate(platform, 'nl')
      const roles = JSON.stringify(template).match(/"role":"\w+"/g)
      expect(roles?.includes('"role":"appMenu"')).toBe(platform === 'darwin')
      expect(roles).toEqual(expect.arrayContaining(['"role":"copy"', '"role":"zoomIn"']))
      expect(JSON.stringify(template)).not.toMatch(/reload|toggleDevTools|help/i)
    }
  })

  it('is set in the language of the system', () => {
    setupMenu('linux', 'en')
    expect(electron.Menu.setApplicationMenu.mock.calls).toEqual([
      [{ template: menuTemplate('linux', 'en'), popup: electron.popup }],
    ])
    expect(menuTemplate('linux', 'en').map(({ label }) => label)).toEqual(['Edit', 'View'])
    expect(menuTemplate('linux', 'nl').map(({ label }) => label)).toEqual(['Bewerken', 'Beeld'])
  })
})
