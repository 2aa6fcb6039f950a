import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * What Chromium keeps for itself goes in a folder beside the vault: on Windows its standard folder would be the
 * vault's own. Made for this person only. Before the app is ready.
 */
export function setupFolders(dataFolder: string): void {
  const window = join(dataFolder, 'window')
  mkdirSync(window, { recursive: true, mode: 0o700 })
  app.setPath('userData', window)
  app.setPath('sessionData', window)
}
