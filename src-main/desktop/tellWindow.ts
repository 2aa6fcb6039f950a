import type { Tell } from '../../shared/bridge/events.ts'
import { isAppAddress } from './appAddress.ts'

/** The parts of a window that matter here. */
type ToldWindow = {
  readonly webContents: {
    getURL: () => string
    send: (channel: string, detail: unknown) => void
  }
}

/** Tells the top frame of the coach's window, while it shows our own page; nobody else hears of it. */
export const tellWindow =
  (window: () => ToldWindow | undefined): Tell =>
  (name, detail) => {
    const contents = window()?.webContents
    if (contents && isAppAddress(contents.getURL())) contents.send(name, detail)
  }
