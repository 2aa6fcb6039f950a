import { app, powerMonitor } from 'electron'
import type { LockReason } from '../../shared/bridge/events.ts'

/** Sleep, the laptop's own screen lock, and shutting down lock the vault. Once the app is ready. */
export function setupPower(
  lock: (because: LockReason) => Promise<void>,
  onFailure: (error: unknown) => void,
): void {
  powerMonitor.on('suspend', () => void lock('sleep').catch(onFailure))
  powerMonitor.on('lock-screen', () => void lock('screen').catch(onFailure))
  // Where the system waits for programs, it is not kept waiting: quitting locks as well.
  powerMonitor.on('shutdown', () => {
    void lock('closing')
      .catch(onFailure)
      .finally(() => app.quit())
  })
}
