import { allOnDisk, calls, fail, fill, freshStart, hold, settingsOnDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useClients } from '../../../src-renderer/clients/clients.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { clientRecords } from '../../../src-renderer/working-copy/workingCopy.ts'
import { clientId, clientRecord, intakeRecord, withNote } from '../records.ts'

const phrase = 'een zin van vier woorden'

beforeEach(freshStart)

describe('the first run', () => {
  it('begins without a vault, and is open after a passphrase is chosen', async () => {
    const session = useSession()
    await session.begin()
    expect(session.state).toBe('absent')
    expect(await session.create(phrase)).toBe(true)
    expect(session.state).toBe('open')
  })

  it('keeps the language and the theme that were chosen before there was a vault', async () => {
    const settings = useSettings()
    await settings.change({ language: 'en', theme: 'dark' }, false)
    await useSession().create(phrase)
    expect(settings.settings).toMatchObject({ language: 'en', theme: 'dark' })
    expect(settingsOnDisk()).toMatchObject({ language: 'en', theme: 'dark' })
  })

  it('refuses a passphrase that is too short, and stays closed', async () => {
    const session = useSession()
    await session.begin()
    expect(await session.create('kort')).toBe(false)
    expect(session.error).toBe('badRequest')
    expect(session.state).toBe('absent')
  })
})

describe('unlocking', () => {
  beforeEach(async () => {
    await useSession().create(phrase)
    fill(clientRecord)
    await useSession().lock()
  })

  it('opens with the right passphrase, after a wrong one too', async () => {
    const session = useSession()
    expect(await session.unlock('een andere zin')).toBe(false)
    expect(session.error).toBe('wrongPassphrase')
    expect(session.state).toBe('locked')
    expect(await session.unlock(phrase)).toBe(true)
    expect(session.error).toBeUndefined()
    expect(await clientRecords()).toEqual([clientRecord])
  })

  it.each(['vaultInUse', 'vaultDamaged', 'vaultNewer'] as const)('says %s', async (code) => {
    fail('vault.unlock', { code })
    expect(await useSession().unlock(phrase)).toBe(false)
    expect(useSession().error).toBe(code)
  })

  it('stays closed when the clients cannot be read', async () => {
    fail('clients.list', { code: 'vaultDamaged' })
    expect(await useSession().unlock(phrase)).toBe(false)
    expect(useSession().state).toBe('locked')
  })
})

describe('locking', () => {
  it('waits for settings that are on their way to the disk', async () => {
    const release = hold()
    const kept = useSettings().change({ practice: { coach: 'Coach K' } }, true)
    const locked = useSession().lock()
    expect(calls.map(({ name }) => name)).not.toContain('vault.lock')
    release()
    await kept
    expect(await locked).toBe(true)
    expect(settingsOnDisk()).toMatchObject({ practice: { coach: 'Coach K' } })
    expect(useSettings().error).toBeUndefined()
  })

  beforeEach(async () => {
    await useSession().create(phrase)
    fill(clientRecord, intakeRecord)
    await useDossier().open(clientId)
  })

  it('first saves what waits, then throws the working copy away', async () => {
    const clients = useClients()
    await vi.waitFor(() => expect(clients.list).toHaveLength(1))
    useSaving().save(withNote('nog net'), 'afterTyping')
    expect(await useSession().lock()).toBe(true)
    expect(allOnDisk()).toContainEqual({ ...withNote('nog net'), revision: 2 })
    expect(await clientRecords()).toEqual([])
    await vi.waitFor(() => expect(clients.list).toEqual([]))
    expect(useDossier().client).toBeUndefined()
  })

  it('refuses while something is not saved, and throws nothing away', async () => {
    fail('record.save', { code: 'diskFull' })
    useSaving().save(withNote('houd vast'))
    expect(await useSession().lock()).toBe(false)
    expect(useSession().state).toBe('open')
    expect(useSaving().waiting.size).toBe(1)
    expect(await clientRecords()).toEqual([clientRecord])
  })
})
