/** All that the page gets from outside: one function a call of the bridge, and nothing that takes a channel. */
import { contextBridge, ipcRenderer } from 'electron'
import { callNames } from '../../shared/bridge/names.ts'

contextBridge.exposeInMainWorld(
  'draagkracht',
  Object.fromEntries(
    callNames.map((name) => [
      name,
      (request: unknown): Promise<unknown> => ipcRenderer.invoke(name, request),
    ]),
  ),
)
