/** The four places where the bridge's calls stand name the same ones: nothing answers what nobody asks. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { contract } from '../../../shared/bridge/contract.ts'
import { callNames, eventNames } from '../../../shared/bridge/names.ts'
import '../../../src-main/desktop/preload.ts'
import { createServices } from '../../../src-main/services/createServices.ts'
import { createLoopbackClient } from '../../../src-renderer/bridge/loopbackClient.ts'
import { contextBridge, ipcRenderer } from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))

const names = [...callNames].sort()
/** What the preload did when it was loaded, above. */
const [[world, exposed] = [], [events, listen] = [], ...more] = contextBridge.exposeInMainWorld.mock.calls
/** What the page was told through each channel, and on which channels the preload listens. */
const told = vi.fn<(detail: unknown) => void>()

describe('the calls of the bridge', () => {
  it('are the same in the contract, the handlers, the preload and the loopback client', () => {
    const handlers = createServices({
      dataFolder: join(tmpdir(), 'never-made'),
      face: 'desktop',
      version: '0.0.1',
      today: () => '2026-11-02',
    })
    expect(world).toBe('draagkracht')
    expect(more).toEqual([])
    expect(Object.keys(contract).sort()).toEqual(names)
    expect(Object.keys(handlers).sort()).toEqual(names)
    expect(Object.keys(exposed ?? {}).sort()).toEqual(names)
    expect(Object.keys(createLoopbackClient()).sort()).toEqual(names)
  })

  it('have beside them one function that hears two events, and no event of Electron itself', () => {
    expect(events).toBe('draagkrachtEvents')
    for (const name of eventNames) listen?.(name, told)
    expect(ipcRenderer.on.mock.calls.map(([channel]) => channel)).toEqual(['locking', 'locked'])
    const sender = { sender: { send: () => 'a way to answer' } }
    for (const [, hear] of ipcRenderer.on.mock.calls) hear(sender, { because: 'idle' })
    expect(told.mock.calls).toEqual([[{ because: 'idle' }], [{ because: 'idle' }]])
  })

  it('do not let a page listen to anything else', () => {
    ipcRenderer.on.mockClear()
    for (const name of [
      'vault.unlock',
      'ELECTRON_INTERNAL',
      '',
      '__proto__',
      ['locked'],
      { toString: () => 'locked' },
    ])
      listen?.(name as 'locked', told)
    expect(ipcRenderer.on.mock.calls).toEqual([])
  })

  it('go from the preload to their own channel, with the request alone', async () => {
    const answer = { ok: true, value: {} }
    ipcRenderer.invoke.mockResolvedValue(answer)
    for (const name of callNames) {
      const call = exposed?.[name]
      expect(call?.length).toBe(1)
      expect(await call?.({ request: name })).toBe(answer)
      expect(ipcRenderer.invoke.mock.lastCall).toEqual([name, { request: name }])
    }
  })
})
