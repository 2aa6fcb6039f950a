import type { Tell } from '../../shared/bridge/events.ts'
import { isAppAddress } from './appAddress.ts'

/** The parts of a window that matter here. */
type ToldWindow = {
  readonly webContents: {
    getURL: () => string
    send: (channel: string, detail: unknown) => void
  }
}

/** Tells the top frame of each of our windows, while it shows our own page; nobody else hears of it. */
export const tellWindows =
  (windows: () => readonly ToldWindow[]): Tell =>
  (name, detail) => {
    for (const { webContents } of windows())
      if (isAppAddress(webContents.getURL())) webContents.send(name, detail)
  }
