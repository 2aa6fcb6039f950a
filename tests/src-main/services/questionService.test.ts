import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nilId } from '../../../shared/bridge/records.ts'
import { newest, newPractice } from './backups.ts'
import { content, draft, saveVersion, setsIn } from './questionSets.ts'
import { newClient, openServices, passphrase } from './session.ts'

describe('a question set of the practice', () => {
  it('begins as version 1, and is there after locking', async () => {
    const services = await openServices()
    expect(await setsIn(services)).toEqual([])
    const saved = await saveVersion(services, content())
    expect(saved).toMatchObject({ revision: 1, isRemoved: false, set: { ...content(), version: 1 } })
    expect(saved.set?.id).toBe(saved.id)
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
    expect(await setsIn(services)).toEqual([saved])
  })

  it('gets a version at each save, and keeps those before it', async () => {
    const services = await openServices()
    const first = await saveVersion(services, content('Een'))
    const second = await saveVersion(services, content('Twee'), first)
    const third = await saveVersion(services, content('Een'), second)
    expect(third.set?.version).toBe(3)
    const { versions } = await services['questions.versions']({ id: first.id })
    expect(versions.map(({ set }) => [set.version, set.label?.nl])).toEqual([
      [1, 'Een'],
      [2, 'Twee'],
      [3, 'Een'],
    ])
    expect(versions.every(({ savedAt }) => savedAt !== null)).toBe(true)
  })

  it('keeps what is not finished beside its version, until that is saved or thrown away', async () => {
    const services = await openServices()
    const { id } = await saveVersion(services, content())
    const save = async (revision: number, of?: ReturnType<typeof draft>) =>
      (
        await services['questions.save']({
          ...{ id, revision },
          change: of ? { as: 'draft', draft: of } : { as: 'draft' },
        })
      ).set
    const withDraft = await save(1, draft('Half'))
    expect(withDraft).toMatchObject({ set: { version: 1 }, draft: { label: { nl: 'Half' } } })
    expect((await services['questions.versions']({ id })).versions).toHaveLength(1)
    const without = await save(withDraft.revision)
    expect(without.draft).toBeUndefined()
    const again = await save(without.revision, draft('Half'))
    const saved = await saveVersion(services, content('Heel'), again)
    expect(saved).toMatchObject({ set: { version: 2 } })
    expect(saved.draft).toBeUndefined()
  })

  it('can begin as a draft, which is no version yet', async () => {
    const services = await openServices()
    const id = randomUUID()
    const change = { as: 'draft', draft: draft() } as const
    const { set } = await services['questions.save']({ id, revision: 0, change })
    expect(set).toEqual({ id, revision: 1, draft: draft(), isRemoved: false })
    expect((await services['questions.versions']({ id })).versions).toEqual([])
    expect((await saveVersion(services, content(), set)).set?.version).toBe(1)
  })

  it('is put away and brought back as it was', async () => {
    const services = await openServices()
    const saved = await saveVersion(services, content())
    const put = async (revision: number, isRemoved: boolean) =>
      (await services['questions.save']({ id: saved.id, revision, change: { as: 'removed', isRemoved } })).set
    const away = await put(1, true)
    expect(away).toEqual({ ...saved, revision: 2, isRemoved: true })
    expect(await put(2, false)).toEqual({ ...saved, revision: 3 })
  })

  it('stands in the log as what it is, for no client', async () => {
    const services = await openServices()
    const saved = await saveVersion(services, content())
    await saveVersion(services, content(), saved)
    const { entries } = await services['log.list']({})
    expect(entries.filter(({ recordKind }) => recordKind === 'questions')).toMatchObject([
      { kind: 'added', clientId: nilId, recordId: saved.id, revision: 1 },
      { kind: 'changed', clientId: nilId, recordId: saved.id, revision: 2 },
    ])
    const { text } = await services['log.export']({ language: 'nl' })
    expect(text).toContain('vragenset')
    expect(text).not.toContain('erased')
    expect(text).not.toContain('gewist')
  })
})

const say = ({ folder, name }: { folder: string; name: string }) => ({ folder, name })

describe('a restore', () => {
  it('leaves the question sets as they are, with all their versions', async () => {
    const { services } = await newPractice()
    const first = await saveVersion(services, content('Een'))
    const lost = await saveVersion(services, content('Later weg'))
    await newClient(services)
    await services['backup.make']({})
    const backup = await newest(services)
    const second = await saveVersion(services, content('Twee'), first)
    const made = await saveVersion(services, content('Sindsdien'))
    const change = { as: 'removed', isRemoved: true } as const
    const { set: away } = await services['questions.save']({ id: lost.id, revision: 1, change })
    const { changes } = await services['backup.preview'](say(backup))
    expect(changes).toEqual([])
    await services['backup.restore'](say(backup))
    expect((await setsIn(services)).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [second, made, away].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
    const { versions } = await services['questions.versions']({ id: first.id })
    expect(versions.map(({ set }) => set.label?.nl)).toEqual(['Een', 'Twee'])
    await services['backup.undo']({})
    expect(await setsIn(services)).toHaveLength(3)
    expect((await saveVersion(services, content('Drie'), second)).set?.version).toBe(3)
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
    expect(await setsIn(services)).toHaveLength(3)
  })
  it('into the place of a vault that does not open brings those of the backup', async () => {
    const practice = await newPractice()
    const saved = await saveVersion(practice.services, content('Een'))
    await practice.services['backup.make']({})
    const backup = await newest(practice.services)
    await saveVersion(practice.services, content('Twee'), saved)
    await practice.services['vault.lock']({})
    const services = practice.restart()
    await services['backup.putBack']({ ...say(backup), passphrase })
    expect(await setsIn(services)).toEqual([saved])
  })
})
