import {
  allOnDisk,
  calls,
  fail,
  fill,
  freshStart,
  hold,
  lockBehind,
  loseAnswer,
  setAside,
  setAsideElsewhere,
  settingsOnDisk,
} from '../fakeBridge.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredRecord } from '../../../shared/bridge/records.ts'
import { useClients } from '../../../src-renderer/clients/clients.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { textAside } from '../../../src-renderer/session/aside.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { clientRecords } from '../../../src-renderer/working-copy/workingCopy.ts'
import { clientId, clientRecord, intakeRecord, withNote } from '../records.ts'

const phrase = 'een zin van vier woorden'
const asUnsaved = (record: StoredRecord) =>
  textAside(JSON.stringify({ waiting: [record], unanswered: [] }), [])

beforeEach(freshStart)
// What is left waiting is not to be set aside in the midst of the next test.
afterEach(() => useSaving().$reset())

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
    expect(clientRecords()).toEqual([clientRecord])
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
    expect(clientRecords()).toEqual([])
    await vi.waitFor(() => expect(clients.list).toEqual([]))
    expect(useDossier().client).toBeUndefined()
  })

  it('refuses while something is not saved, and throws nothing away', async () => {
    fail('record.save', { code: 'diskFull' })
    useSaving().save(withNote('houd vast'))
    expect(await useSession().lock()).toBe(false)
    expect(useSession().state).toBe('open')
    expect(useSaving().waiting.size).toBe(1)
    expect(clientRecords()).toEqual([clientRecord])
  })
})

describe('locking without waiting for the person', () => {
  beforeEach(async () => {
    await useSession().create(phrase)
    fill(clientRecord, intakeRecord)
    await useDossier().open(clientId)
  })

  it('sets aside what cannot be saved, locks, and saves it after unlocking', async () => {
    fail('record.save', { code: 'diskFull' })
    useSaving().save(withNote('nooit genoeg'))
    expect(await useSession().lock({ because: 'idle', within: 4_000 })).toBe(true)
    expect(useSession().state).toBe('locked')
    expect(useSaving().waiting.size).toBe(0)
    expect(setAside()).toContain('nooit genoeg')
    fail('record.save')
    expect(await useSession().unlock(phrase)).toBe(true)
    await vi.waitFor(() => expect(allOnDisk()).toContainEqual({ ...withNote('nooit genoeg'), revision: 2 }))
    await vi.waitFor(() => expect(setAside()).toBe(''))
    await vi.waitFor(() => expect(useSaving().state).toBe('saved'))
  })

  it.each([1, 2])(
    'knows its own words again after %i lost answers, though more was typed since',
    async (lost) => {
      const saving = useSaving()
      loseAnswer('record.save')
      saving.save(withNote('nooit'))
      await saving.flush()
      // On disk, without our hearing of it; from here on nothing arrives any more.
      fail('record.save', { code: 'unreachable' })
      for (let more = 1; more < lost; more++) {
        saving.save(withNote(`nooit ${more}`))
        await saving.flush()
      }
      saving.save(withNote('nooit genoeg'))
      expect(await useSession().lock({ because: 'idle', within: 4_000 })).toBe(true)
      fail('record.save')
      expect(await useSession().unlock(phrase)).toBe(true)
      await vi.waitFor(() => expect(saving.state).toBe('saved'))
      expect(allOnDisk()).toContainEqual({ ...withNote('nooit genoeg'), revision: 3 })
    },
  )

  it('knows again what was under way when it locked, though more was typed since', async () => {
    const saving = useSaving()
    const release = hold()
    saving.save(withNote('nooit'))
    saving.save(withNote('nooit genoeg'), 'afterTyping')
    const locked = useSession().lock({ because: 'sleep', within: 20 })
    await new Promise((resolve) => setTimeout(resolve, 60))
    fail('record.save', { code: 'diskFull' })
    release()
    expect(await locked).toBe(true)
    // Before there was an answer; the one that came says that it is not on disk.
    const sent = calls.filter(({ name }) => name === 'vault.setAside')
    expect(sent.map(({ request }) => (request as { text: string }).text).join()).toContain('"nooit"')
    expect(setAside()).toContain('"nooit genoeg"')
  })

  it('saves what each of two pages has set aside', async () => {
    fail('record.save', { code: 'diskFull' })
    useSaving().save(withNote('nooit genoeg'))
    const elsewhere = { ...clientRecord, body: { client: { reference: 'V-9' } } }
    setAsideElsewhere(asUnsaved(elsewhere))
    expect(await useSession().lock({ because: 'sleep', within: 4_000 })).toBe(true)
    fail('record.save')
    expect(await useSession().unlock(phrase)).toBe(true)
    await vi.waitFor(() => expect(useSaving().state).toBe('saved'))
    expect(allOnDisk()).toContainEqual({ ...withNote('nooit genoeg'), revision: 2 })
    expect(allOnDisk()).toContainEqual({ ...elsewhere, revision: 2 })
    await vi.waitFor(() => expect(setAside()).toBe(''))
  })

  it('overwrites nothing when both had words in the same field: the second is for the person to decide', async () => {
    setAsideElsewhere(asUnsaved(withNote('van de ene')))
    setAsideElsewhere(asUnsaved(withNote('van de andere')))
    await useSession().lock()
    expect(await useSession().unlock(phrase)).toBe(true)
    await vi.waitFor(() => expect(useSaving().failure?.code).toBe('staleRevision'))
    expect(allOnDisk()).toContainEqual({ ...withNote('van de ene'), revision: 2 })
    expect([...useSaving().waiting.values()]).toEqual([withNote('van de andere')])
  })

  it('leaves the second aside while the first cannot be saved', async () => {
    setAsideElsewhere(asUnsaved(withNote('van de ene')))
    setAsideElsewhere(asUnsaved(withNote('van de andere')))
    await useSession().lock()
    fail('record.save', { code: 'diskFull' })
    expect(await useSession().unlock(phrase)).toBe(true)
    expect([...useSaving().waiting.values()]).toEqual([withNote('van de ene')])
    expect(setAside()).toContain('van de andere')
  })

  it('does not wait longer than it may for a disk that does not answer', async () => {
    const release = hold()
    useSaving().save(withNote('nooit genoeg'))
    const locked = useSession().lock({ because: 'sleep', within: 20 })
    await new Promise((resolve) => setTimeout(resolve, 60))
    release()
    expect(await locked).toBe(true)
    // It was written after all: taken up again it is written once more, and is no conflict with oneself.
    await useSession().unlock(phrase)
    await vi.waitFor(() => expect(useSaving().state).toBe('saved'))
    expect(useSaving().failure).toBeUndefined()
    expect(allOnDisk()).toContainEqual({ ...withNote('nooit genoeg'), revision: 3 })
  })

  it('keeps the words on screen when they can be neither saved nor set aside', async () => {
    fail('record.save', { code: 'unreachable' })
    fail('vault.setAside', { code: 'unreachable' })
    useSaving().save(withNote('nooit genoeg'))
    expect(await useSession().lock({ because: 'idle', within: 10 })).toBe(false)
    expect(useSession().state).toBe('open')
    expect(useSaving().waiting.size).toBe(1)
  })

  it('is one lock when it is asked for twice', async () => {
    const session = useSession()
    const both = [session.lock({ because: 'idle', within: 4_000 }), session.lock()]
    expect(await Promise.all(both)).toEqual([true, true])
    expect(calls.filter(({ name }) => name === 'vault.lock')).toEqual([
      { name: 'vault.lock', request: { because: 'idle' } },
    ])
  })

  it('says afterwards why it is locked', async () => {
    await useSession().lock({ because: 'sleep', within: 4_000 })
    await useSession().begin()
    expect(useSession().lastLock).toEqual({ because: 'sleep', minutes: 10 })
  })

  it('leaves once everything is on disk, and before the vault is locked', async () => {
    useSaving().save(withNote('nog net'), 'afterTyping')
    const leave = vi.fn(() => {
      expect(allOnDisk()).toContainEqual({ ...withNote('nog net'), revision: 2 })
      expect(calls.map(({ name }) => name)).not.toContain('vault.lock')
      return Promise.resolve()
    })
    await useSession().lock({ because: 'demand', leave })
    expect(leave).toHaveBeenCalledTimes(1)
  })

  it('does not leave when it may not lock', async () => {
    fail('record.save', { code: 'diskFull' })
    useSaving().save(withNote('houd vast'))
    const leave = vi.fn(() => Promise.resolve())
    expect(await useSession().lock({ because: 'demand', leave })).toBe(false)
    expect(leave).not.toHaveBeenCalled()
    expect(setAside()).toBe('')
  })
})

describe('a vault that was locked from outside', () => {
  beforeEach(async () => {
    await useSession().create(phrase)
    fill(clientRecord, intakeRecord)
    await useDossier().open(clientId)
  })

  it('takes everything off the screen and out of the working copy', async () => {
    lockBehind()
    await useSession().closed()
    expect(useSession().state).toBe('locked')
    expect(clientRecords()).toEqual([])
    expect(useDossier().clientId).toBeUndefined()
  })

  it('keeps what is not on disk behind the unlock screen, and saves it after unlocking', async () => {
    lockBehind()
    useSaving().save(withNote('net te laat'))
    await vi.waitFor(() => expect(useSaving().state).toBe('failed'))
    await useSession().closed()
    expect(useSession().state).toBe('locked')
    await useSession().unlock(phrase)
    await useSaving().flush()
    expect(allOnDisk()).toContainEqual({ ...withNote('net te laat'), revision: 2 })
  })

  it('is nothing new to a page that is locking it, or that is locked', async () => {
    const leave = vi.fn(() => Promise.resolve())
    const locked = useSession().lock()
    await useSession().closed(leave)
    await locked
    await useSession().closed(leave)
    expect(leave).not.toHaveBeenCalled()
  })
})
