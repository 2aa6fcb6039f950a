import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * What Chromium keeps for itself goes in a folder beside the vault: on Windows its standard folder would be the
 * vault's own. Made for this person only. Before the app is ready.
 */
export function setupFolders(dataFolder: string): void {
  const window = windowFolder(dataFolder)
  mkdirSync(window, { recursive: true, mode: 0o700 })
  app.setPath('userData', window)
  app.setPath('sessionData', window)
}

/** Where Chromium looks for dictionaries before it would ask a server. */
export const dictionaryFolder = (dataFolder: string): string => join(windowFolder(dataFolder), 'Dictionaries')

const windowFolder = (dataFolder: string): string => join(dataFolder, 'window')
