/**
 * All that the page gets from outside: one function a call of the bridge, one to hear main's own two events, and
 * nothing that takes a channel.
 */
import { contextBridge, ipcRenderer } from 'electron'
import { callNames, eventNames } from '../../shared/bridge/names.ts'

contextBridge.exposeInMainWorld(
  'draagkracht',
  Object.fromEntries(
    callNames.map((name) => [
      name,
      (request: unknown): Promise<unknown> => ipcRenderer.invoke(name, request),
    ]),
  ),
)

/** The listener gets what was told, never the event: that holds a way to answer. */
contextBridge.exposeInMainWorld(
  'draagkrachtEvents',
  (asked: unknown, listener: (detail: unknown) => void): void => {
    const name = eventNames.find((known) => known === asked)
    if (name !== undefined) ipcRenderer.on(name, (_event, detail: unknown) => listener(detail))
  },
)
