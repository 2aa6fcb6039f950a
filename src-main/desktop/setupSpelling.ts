import { appSession } from './appSession.ts'
import { appAddress } from './appAddress.ts'

/** What the session is told about spelling. */
export type Spelling = {
  readonly isChecked: boolean
  /** From where a dictionary would come. */
  readonly dictionaries: string
}

/**
 * Pure. Spelling is checked only where the system does it itself, on a Mac, which knows its own dictionaries and finds
 * the language by the words. On Windows and Linux Electron takes a dictionary from a server of Google, and no request
 * leaves this machine: there it stays off, and should a later version look for one all the same, it looks at us.
 */
export function spellingOn(platform: NodeJS.Platform): Spelling {
  return { isChecked: platform === 'darwin', dictionaries: `${appAddress}dictionaries/` }
}

/** Before a window is opened: Electron looks for a dictionary as soon as spelling is on. */
export function setupSpelling(platform: NodeJS.Platform): void {
  const { isChecked, dictionaries } = spellingOn(platform)
  const session = appSession()
  session.setSpellCheckerDictionaryDownloadURL(dictionaries)
  session.setSpellCheckerEnabled(isChecked)
}
