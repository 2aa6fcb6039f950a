import { app } from 'electron'

/** Closing the window ends the program, on a Mac too: nothing stays open that nobody looks at. It locks first. */
export function setupClosing(lock: () => Promise<unknown>, onFailure: (error: unknown) => void): void {
  let locked = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (locked) return
    event.preventDefault()
    void lock()
      .catch(onFailure)
      .finally(() => {
        locked = true
        app.quit()
      })
  })
}
