import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { callNames } from '../../shared/bridge/names.ts'
import type { Dispatch } from '../bridge/dispatch.ts'

/** One channel a call; the dispatcher checks sender and request, and never rejects. */
export function setupBridge(dispatch: Dispatch<IpcMainInvokeEvent>): void {
  for (const name of callNames) {
    ipcMain.handle(name, (event, request: unknown) => dispatch(name, request, event))
  }
}
