/** The temporary profile of the browser: quiet, and with the dictionaries for spelling. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { placeDictionaries } from '../../spelling/placeDictionaries.ts'
import { profilePreferences } from './browserArguments.ts'

export type Spelling = {
  /** Folder of the shipped dictionaries. */
  readonly dictionaries: string
  /** Hears why spelling is not checked. */
  readonly onSpellingFailure: (error: unknown) => void
}

/**
 * For this person only, also where the umask is wider. Throws when it cannot be made; where only the dictionaries cannot,
 * there is no spelling.
 */
export async function createProfile(
  parent: string,
  { dictionaries, onSpellingFailure }: Spelling,
  platform: NodeJS.Platform = process.platform,
): Promise<string> {
  const profile = await mkdtemp(join(parent, 'draagkracht-browser-'))
  await mkdir(join(profile, 'Default'), { mode: 0o700 })
  const isSpelled =
    // A Mac's browsers have the system check, and their menu would teach it a client's words for good.
    platform !== 'darwin' &&
    (await placeDictionaries(dictionaries, dictionaryFolder(profile, platform), onSpellingFailure))
  // Words that are added to the dictionary in the browser's own menu would be written here, in plain text. It goes on
  // without where a folder has the name, and forgets them with the window.
  await mkdir(join(profile, 'Default', 'Custom Dictionary.txt'), { mode: 0o700 })
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(profilePreferences(isSpelled)), {
    mode: 0o600,
  })
  return profile
}

/** On Windows they are kept beside the browser itself, where we may not write; there it also looks in the profile. */
export const dictionaryFolder = (profile: string, platform: NodeJS.Platform): string =>
  platform === 'win32' ? profile : join(profile, 'Dictionaries')
