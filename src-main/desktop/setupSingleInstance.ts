import { app } from 'electron'
import { coachWindow } from './facingWindow.ts'

/** False when the program runs already on this data folder; the window of that one comes to the front. */
export function setupSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const window = coachWindow()
    if (window === undefined) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  return true
}
