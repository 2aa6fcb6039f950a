/** The four places where the bridge's calls stand name the same ones: nothing answers what nobody asks. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { contract } from '../../../shared/bridge/contract.ts'
import { callNames } from '../../../shared/bridge/names.ts'
import '../../../src-main/desktop/preload.ts'
import { createServices } from '../../../src-main/services/createServices.ts'
import { createLoopbackClient } from '../../../src-renderer/bridge/loopbackClient.ts'
import { contextBridge, ipcRenderer } from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))

const names = [...callNames].sort()
/** What the preload did when it was loaded, above. */
const [[world, exposed] = [], ...more] = contextBridge.exposeInMainWorld.mock.calls

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
