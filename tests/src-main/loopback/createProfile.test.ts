/** What a browser finds in its temporary profile. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProfile, dictionaryFolder } from '../../../src-main/loopback/browser/createProfile.ts'

const shipped = join(import.meta.dirname, '../../../src-main/spelling/dictionaries')

let folder: string
const onSpellingFailure = vi.fn<(error: unknown) => void>()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profile-'))
  onSpellingFailure.mockClear()
})
afterEach(() => rm(folder, { recursive: true }))

const profileOn = (platform: NodeJS.Platform, dictionaries = shipped) =>
  createProfile(folder, { dictionaries, onSpellingFailure }, platform)
const preferences = async (profile: string): Promise<unknown> =>
  JSON.parse(await readFile(join(profile, 'Default', 'Preferences'), 'utf8'))
const quiet = {
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  translate: { enabled: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
  net: { network_prediction_options: 2 },
  download: { prompt_for_download: true },
}
const checked = {
  ...quiet,
  browser: { enable_spellchecking: true },
  spellcheck: { dictionaries: ['nl', 'en-GB'], use_spelling_service: false },
}
const unchecked = {
  ...quiet,
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
}

describe('the profile', () => {
  it.each(['linux', 'win32'] as const)(
    'on %s has both dictionaries, and these preferences',
    async (platform) => {
      const profile = await profileOn(platform)
      expect(await preferences(profile)).toEqual(checked)
      const names = await readdir(dictionaryFolder(profile, platform))
      expect(names).toEqual(expect.arrayContaining(['nl-NL-3-0.bdic', 'en-GB-10-2.bdic']))
      expect((await stat(profile)).mode & 0o777).toBe(0o700)
      expect(onSpellingFailure).not.toHaveBeenCalled()
    },
  )

  it('has them where the browser looks: on Windows beside its profiles', () => {
    expect(dictionaryFolder('/p', 'linux')).toBe(join('/p', 'Dictionaries'))
    expect(dictionaryFolder('/p', 'win32')).toBe('/p')
  })

  it('on a Mac has no spelling: the menu would teach the system a client’s words', async () => {
    const profile = await profileOn('darwin')
    expect(await preferences(profile)).toEqual(unchecked)
    expect(await readdir(profile)).toEqual(['Default'])
  })

  it('is made without spelling where the dictionaries are gone, and that is said', async () => {
    expect(await preferences(await profileOn('linux', join(folder, 'nowhere')))).toEqual(unchecked)
    expect(onSpellingFailure.mock.calls).toEqual([[expect.objectContaining({ code: 'ENOENT' })]])
  })

  it('has a folder where the browser would write down the words that it is taught', async () => {
    const taught = join(await profileOn('linux'), 'Default', 'Custom Dictionary.txt')
    expect((await stat(taught)).isDirectory()).toBe(true)
  })
})
