import { calls, fail, freshStart, settingsOnDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'

beforeEach(freshStart)

describe('settings', () => {
  it('change at once, and are not sent to a vault that is closed', async () => {
    const settings = useSettings()
    const changing = settings.change({ language: 'en' }, false)
    expect(settings.settings.language).toBe('en')
    await changing
    expect(calls).toEqual([])
  })

  it('are kept in the open vault, and read from it', async () => {
    await useSession().create('een zin van vier woorden')
    const settings = useSettings()
    await settings.change({ theme: 'dark', practice: { coach: 'de coach' } }, true)
    expect(settingsOnDisk()).toMatchObject({ theme: 'dark', practice: { coach: 'de coach' } })
    settings.settings = { language: 'en', theme: 'light', practice: {} }
    expect(await settings.load()).toBeUndefined()
    expect(settings.settings).toEqual(settingsOnDisk())
  })

  it('stay on the screen when they cannot be kept, with the reason', async () => {
    await useSession().create('een zin van vier woorden')
    const settings = useSettings()
    fail('settings.save', { code: 'readOnly' })
    await settings.change({ theme: 'dark' }, true)
    expect(settings.error).toBe('readOnly')
    expect(settings.settings.theme).toBe('dark')
    fail('settings.save')
    await settings.save()
    expect(settings.error).toBeUndefined()
    expect(settingsOnDisk().theme).toBe('dark')
  })
})
