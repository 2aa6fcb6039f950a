/** What Electron is told about spelling, whole, and that it follows the interface. Not what Electron does with it. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../shared/bridge/contract.ts'
import { followLanguage } from '../../../src-main/desktop/followLanguage.ts'
import { setupSpelling, setupSpellingTrouble, spellingIn } from '../../../src-main/desktop/setupSpelling.ts'
import { createServices } from '../../../src-main/services/createServices.ts'
import * as electron from './electronMock.ts'

vi.mock('electron', () => import('./electronMock.ts'))

const { fakeSession } = electron
beforeEach(() => electron.forgetElectron())

const address = 'app://draagkracht/dictionaries/'
const onFailure = vi.fn<(error: unknown) => void>()
/** What the session was told, in order. */
const told = () =>
  (['setSpellCheckerDictionaryDownloadURL', 'setSpellCheckerLanguages', 'setSpellCheckerEnabled'] as const)
    .flatMap((name) =>
      fakeSession[name].mock.calls.map(([value], at) => ({
        order: fakeSession[name].mock.invocationCallOrder[at]!,
        call: [name, value],
      })),
    )
    .sort((one, other) => one.order - other.order)
    .map(({ call }) => call)

describe('spelling', () => {
  it.each([
    ['linux', 'nl', true, { isChecked: true, languages: ['nl'] }],
    ['linux', 'en', true, { isChecked: true, languages: ['en-GB'] }],
    ['win32', 'nl', true, { isChecked: true, languages: ['nl'] }],
    ['win32', 'en', true, { isChecked: true, languages: ['en-GB'] }],
    ['linux', 'nl', false, { isChecked: false, languages: [] }],
    ['win32', 'en', false, { isChecked: false, languages: [] }],
    ['darwin', 'nl', false, { isChecked: true, languages: [] }],
    ['darwin', 'en', false, { isChecked: true, languages: [] }],
  ] as const)('on %s in %s (dictionaries in place: %s)', (platform, language, isPlaced, expected) => {
    expect(spellingIn({ platform, language, isPlaced })).toStrictEqual({ ...expected, dictionaries: address })
  })

  it('is told in this order: no dictionary from outside, the language, and that it is on', () => {
    setupSpelling({ platform: 'linux', language: 'nl', isPlaced: true }, onFailure)
    expect(told()).toEqual([
      ['setSpellCheckerDictionaryDownloadURL', address],
      ['setSpellCheckerLanguages', ['nl']],
      ['setSpellCheckerEnabled', true],
    ])
    expect(electron.session.fromPartition.mock.calls).toEqual([['draagkracht']])
  })

  it('is off where the dictionaries could not be placed, and names no language: none would be American', () => {
    setupSpelling({ platform: 'win32', language: 'nl', isPlaced: false }, onFailure)
    expect(told()).toEqual([
      ['setSpellCheckerDictionaryDownloadURL', address],
      ['setSpellCheckerEnabled', false],
    ])
  })

  it('never keeps the program from starting', () => {
    const refusal = new Error('Invalid language code provided')
    fakeSession.setSpellCheckerLanguages.mockImplementationOnce(() => {
      throw refusal
    })
    setupSpelling({ platform: 'linux', language: 'en', isPlaced: true }, onFailure)
    expect(onFailure.mock.calls).toEqual([[refusal]])
  })

  it('says when Chromium looks for a dictionary outside: its name has changed', () => {
    setupSpellingTrouble(onFailure)
    fakeSession.emit('spellcheck-dictionary-download-failure', {}, 'nl')
    expect(onFailure.mock.calls).toEqual([[new Error('Chromium has not found a shipped dictionary')]])
  })

  it('learns no word: Chromium would keep it readable on the disk', async () => {
    const source = join(import.meta.dirname, '../../../src-main/desktop')
    for (const file of (await readdir(source)).filter((name) => name.endsWith('.ts')))
      expect(await readFile(join(source, file), 'utf8'), file).not.toMatch(
        /\.addWordToSpellCheckerDictionary/,
      )
  })
})

describe('the interface language', () => {
  const folder = mkdtemp(join(tmpdir(), 'language-'))
  afterAll(async () => rm(await folder, { recursive: true }))

  it('is heard when the settings are read and when they are saved, and not when that fails', async () => {
    const heard: Language[] = []
    const services = createServices({
      dataFolder: await folder,
      face: 'desktop',
      version: '0.0.1',
      today: () => '2026-11-02',
    })
    const handlers = followLanguage(services, (language) => heard.push(language))
    await expect(handlers['settings.get']({})).rejects.toThrow()
    await expect(handlers['settings.save']({ language: 'en', theme: 'dark', practice: {} })).rejects.toThrow()
    expect(heard).toEqual([])

    await handlers['vault.create']({ passphrase: 'vier gewone woorden samen', language: 'nl' })
    await handlers['settings.get']({})
    expect(heard).toEqual(['nl'])
    await handlers['settings.save']({ language: 'en', theme: 'dark', practice: {} })
    expect(heard).toEqual(['nl', 'en'])
    expect((await handlers['settings.get']({})).language).toBe('en')
    await handlers['vault.lock']({ because: 'demand' })
  })
})
