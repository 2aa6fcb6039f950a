import { describe, expect, it } from 'vitest'
import { openServices, passphrase } from './session.ts'

describe('settings', () => {
  it('have a default, and are kept through locking', async () => {
    const services = await openServices()
    expect(await services['settings.get']({})).toEqual({ language: 'nl', theme: 'system', practice: {} })
    await services['settings.save']({ language: 'en', theme: 'light', practice: {} })
    const settings = {
      language: 'en',
      theme: 'dark',
      practice: { name: 'Voorbeeldpraktijk', extra: 1 },
    } as const
    await services['settings.save'](settings)
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
    expect(await services['settings.get']({})).toEqual(settings)
    expect((await services['clients.list']({})).clients).toEqual([])
  })
})
