import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf, hours, listed, lockAndUnlock, newest, newPractice, type Practice } from './backups.ts'
import { newClient, newIntake, newServices, openServices, passphrase } from './session.ts'

const names = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.db'))
const say = ({ folder, name }: { folder: string; name: string }) => ({ folder, name })
const references = async ({ services }: Practice) =>
  (await services['clients.list']({})).clients.map(({ body }) => body.client.reference)

describe('when a backup is made', () => {
  it('on locking, unless nothing has happened since the last', async () => {
    const practice = await newPractice()
    await newClient(practice.services)
    await practice.services['vault.lock']({})
    expect(names(practice.backups)).toEqual(['vault-2026-11-25T10-00-00Z.db'])
    await practice.services['vault.unlock']({ passphrase })
    hours(practice, 1)
    await practice.services['vault.lock']({})
    expect(names(practice.backups)).toHaveLength(1)
    await practice.services['vault.unlock']({ passphrase })
    await newClient(practice.services, 'V-2')
    await practice.services['vault.lock']({})
    expect(names(practice.backups)).toHaveLength(2)
    expect(practice.troubles).toEqual([])
  })

  it('on the first unlocking of a day, when the last one has rotted', async () => {
    const practice = await newPractice()
    await newClient(practice.services)
    await practice.services['vault.lock']({})
    const [name] = names(practice.backups)
    const bytes = readFileSync(join(practice.backups, name!))
    bytes.fill(0, bytes.length - 4096)
    writeFileSync(join(practice.backups, name!), bytes)
    hours(practice, 24)
    await practice.services['vault.unlock']({ passphrase })
    // Locking waits for the round of the day.
    await practice.services['vault.lock']({})
    expect(names(practice.backups)).toHaveLength(2)
  })

  it('when asked, also when nothing has changed', async () => {
    const practice = await newPractice()
    await practice.services['backup.make']({})
    await practice.services['backup.make']({})
    const overview = await practice.services['backup.overview']({})
    expect(overview.backups).toHaveLength(2)
    expect(overview).toMatchObject({ folder: practice.backups, isCurrent: true })
    await newClient(practice.services)
    expect((await practice.services['backup.overview']({})).isCurrent).toBe(false)
  })

  it('and old ones go by rotation', async () => {
    const practice = await newPractice()
    for (let day = 0; day < 30; day++) {
      await newClient(practice.services, `V-${day}`)
      await practice.services['backup.make']({})
      hours(practice, 24)
    }
    // The last day's three at most, eight days, and the weeks before.
    const ages = (await listed(practice.services)).map(
      ({ madeAt }) => (practice.clock.now.getTime() - Date.parse(madeAt)) / 86_400_000,
    )
    expect(ages.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const weeks = ages.slice(8)
    expect(weeks).toEqual(weeks.map((_, index) => weeks[0]! + 7 * index))
    expect(ages.length).toBeLessThanOrEqual(8 + 4)
  })

  it('locks all the same, and tells, when none can be made', async () => {
    const practice = await newPractice()
    await newClient(practice.services)
    writeFileSync(practice.backups, 'a file stands where the folder should be')
    expect(await codeOf(practice.services['backup.make']({}))).toBe('storageFailed')
    expect((await practice.services['backup.overview']({})).failure).toEqual({
      code: 'storageFailed',
      at: '2026-11-25T10:00:00.000Z',
    })
    await practice.services['vault.lock']({})
    expect((await practice.services['vault.status']({})).state).toBe('locked')
    expect(practice.troubles).toHaveLength(2)
  })
})

describe('the second folder', () => {
  it('gets each backup, and again when the stick is back', async () => {
    const practice = await newPractice()
    const { services, stick } = practice
    await newClient(services)
    await services['backup.make']({})
    await services['backup.setFolder']({ folder: stick })
    expect(names(stick)).toEqual(names(practice.backups))
    expect(statSync(join(stick, names(stick)[0]!)).mode & 0o777).toBe(0o600)
    practice.pull()
    hours(practice, 1)
    await services['backup.make']({})
    expect(existsSync(stick)).toBe(false)
    expect((await services['backup.overview']({})).second).toEqual({
      folder: stick,
      isReachable: false,
      reachedAt: '2026-11-25T10:00:00.000Z',
      failure: 'folderNotFound',
    })
    practice.plug()
    hours(practice, 24)
    await lockAndUnlock(practice)
    await services['vault.lock']({})
    expect(names(stick)).toContain('vault-2026-11-25T11-00-00Z.db')
    expect(practice.troubles).toEqual([])
  })

  it('stays chosen through other settings, and can be let go', async () => {
    const { services, stick } = await newPractice()
    await services['backup.setFolder']({ folder: stick })
    expect((await services['settings.get']({})).backupFolder).toBe(stick)
    await services['backup.setFolder']({})
    expect(await services['settings.get']({})).not.toHaveProperty('backupFolder')
    expect(await services['backup.overview']({})).not.toHaveProperty('second')
  })
})

describe('bringing a backup back', () => {
  it('shows what it brings and loses, does just that, and is undone', async () => {
    const practice = await newPractice()
    const { services } = practice
    const changed = await newClient(services, 'V-changed')
    const intake = await newIntake(services, changed)
    await newClient(services, 'V-same')
    await services['backup.make']({})
    const backup = await newest(services)
    hours(practice, 1)
    await services['record.save']({ record: { ...intake, body: { ...intake.body, coachNotes: 'Later' } } })
    await newIntake(services, changed, 'i2')
    await newClient(services, 'V-new')

    const preview = await services['backup.preview'](say(backup))
    expect(preview.unchanged).toBe(1)
    expect(
      preview.changes.map(({ what, reference, back, older, lost }) => ({
        what,
        reference,
        back,
        older,
        lost,
      })),
    ).toEqual([
      { what: 'goesBack', reference: 'V-changed', back: 0, older: 1, lost: 1 },
      { what: 'disappears', reference: 'V-new', back: 0, older: 0, lost: 1 },
    ])
    const before = await services['client.open']({ clientId: changed })

    await services['backup.restore'](say(backup))
    expect(await references(practice)).toEqual(['V-changed', 'V-same'])
    const { records } = await services['client.open']({ clientId: changed })
    expect(records).toHaveLength(2)
    expect(records[1]).toEqual(intake)
    expect((await services['backup.overview']({})).undo).toEqual({ restoredAt: expect.any(String) })
    expect((await services['backup.previewUndo']({})).changes).toHaveLength(2)

    await services['backup.undo']({})
    expect(await references(practice)).toEqual(['V-changed', 'V-same', 'V-new'])
    expect(await services['client.open']({ clientId: changed })).toEqual(before)
    expect(await services['backup.overview']({})).not.toHaveProperty('undo')
    expect(await codeOf(services['backup.undo']({}))).toBe('undoGone')

    // It is a whole vault: it opens again, and takes new work.
    await lockAndUnlock(practice)
    await newClient(services, 'V-after')
    expect(await references(practice)).toHaveLength(4)
  })

  it('brings an erased client back, from a backup made before and from nowhere else; undone, it is barred again', async () => {
    const practice = await newPractice()
    const { services } = practice
    const erased = await newClient(services, 'V-erased')
    const intake = await newIntake(services, erased)
    const saved = await services['record.save']({ record: intake })
    await services['backup.make']({})
    const backup = await newest(services)
    hours(practice, 1)
    const asked = { clientId: erased, recordId: intake.id }
    await services['client.erase']({ clientId: erased, reference: 'V-erased' })
    for (const call of [services['history.list'](asked), services['record.save']({ record: intake })])
      expect(await codeOf(call)).toBe('notFound')

    const preview = await services['backup.preview'](say(backup))
    expect(preview.changes).toMatchObject([{ what: 'comesBack', reference: 'V-erased' }])
    await services['backup.restore'](say(backup))
    expect((await services['history.list'](asked)).revisions.length).toBeGreaterThan(0)
    const record = { ...intake, revision: saved.revision }
    expect((await services['record.save']({ record })).revision).toBe(3)
    await lockAndUnlock(practice)
    expect(await references(practice)).toEqual(['V-erased'])

    await services['backup.undo']({})
    expect(await references(practice)).toEqual([])
    await lockAndUnlock(practice)
    expect(await codeOf(services['record.save']({ record }))).toBe('notFound')
  })

  it('leaves the settings as they are now', async () => {
    const { services } = await newPractice()
    await newClient(services)
    await services['backup.make']({})
    const backup = await newest(services)
    await services['settings.save']({ language: 'en', theme: 'dark', practice: { coach: 'Coach' } })
    await services['backup.restore'](say(backup))
    expect(await services['settings.get']({})).toEqual({
      language: 'en',
      theme: 'dark',
      practice: { coach: 'Coach' },
    })
    await services['settings.save']({ language: 'nl', theme: 'dark', practice: {} })
  })

  it('cannot be undone when the copy that was kept is gone', async () => {
    const practice = await newPractice()
    const { services } = practice
    await newClient(services)
    await services['backup.make']({})
    await services['backup.restore'](say(await newest(services)))
    const kept = names(practice.backups).find((name) => name.includes('-kept'))!
    const bytes = readFileSync(join(practice.backups, kept))
    bytes[bytes.length - 1]! ^= 1
    writeFileSync(join(practice.backups, kept), bytes)
    expect(await services['backup.overview']({})).not.toHaveProperty('undo')
    expect(await codeOf(services['backup.undo']({}))).toBe('undoGone')
  })

  it('refuses what is not there, or has another name', async () => {
    const { services, backups } = await newPractice()
    for (const name of ['vault-2026-11-25T10-00-00Z.db', '../vault.db', 'vault.db'])
      expect(await codeOf(services['backup.restore']({ folder: backups, name }))).toBe('backupNotFound')
  })
})

describe('where no vault opens', () => {
  it('a damaged one is set aside, and the backup opens in its place', async () => {
    const practice = await newPractice()
    const { services, data, backups } = practice
    await newClient(services)
    await services['vault.lock']({})
    const broken = readFileSync(join(data, 'vault.db')).fill(7, 0, 500)
    writeFileSync(join(data, 'vault.db'), broken)
    expect(await codeOf(services['vault.unlock']({ passphrase }))).toBe('vaultDamaged')
    const {
      backups: [backup],
    } = await services['backup.find']({})
    expect(
      await codeOf(services['backup.putBack']({ ...say(backup!), passphrase: 'iets anders dan dit' })),
    ).toBe('wrongPassphrase')
    expect(readFileSync(join(data, 'vault.db')).equals(broken)).toBe(true)
    await services['backup.putBack']({ ...say(backup!), passphrase })
    expect(await references(practice)).toEqual(['V-1'])
    const aside = names(backups).find((name) => name.includes('set-aside'))!
    expect(readFileSync(join(backups, aside)).equals(broken)).toBe(true)
    expect(names(backups)).toContain(backup!.name)
  })

  it('wrong passphrases of a backup cost growing time as well', async () => {
    const { services } = await newPractice()
    await services['vault.lock']({})
    const {
      backups: [backup],
    } = await services['backup.find']({})
    const tried = (words: string) => services['backup.putBack']({ ...say(backup!), passphrase: words })
    for (let tries = 0; tries < 3; tries++)
      expect(await codeOf(tried(`iets anders dan dit ${tries}`))).toBe('wrongPassphrase')
    expect(await codeOf(tried(passphrase))).toBe('tooSoon')
  })

  it('the sheet of that time opens a backup as well, and stays as it was', async () => {
    const services = newServices()
    const { code } = await services['vault.create']({ passphrase, language: 'nl' })
    await newClient(services)
    await services['vault.lock']({})
    const {
      backups: [backup],
    } = await services['backup.find']({})
    await services['backup.putBack']({ ...say(backup!), passphrase: code })
    expect((await services['clients.list']({})).clients).toHaveLength(1)
    await services['vault.lock']({})
    await services['vault.recover']({ code, passphrase: 'een nieuwe zin hier', language: 'nl' })
  })

  it('one that is gone comes back, also from a stick on another laptop', async () => {
    const practice = await newPractice()
    const { services, stick } = practice
    await services['backup.setFolder']({ folder: stick })
    await newClient(services)
    await services['backup.make']({})
    const elsewhere = newServices()
    expect((await elsewhere['backup.find']({})).backups).toEqual([])
    const { backups } = await elsewhere['backup.find']({ folder: stick })
    await elsewhere['backup.putBack']({ ...say(backups[0]!), passphrase })
    expect((await elsewhere['clients.list']({})).clients).toHaveLength(1)
  })

  it('what was set aside can be put back in the same way', async () => {
    const practice = await newPractice()
    const { services } = practice
    await newClient(services)
    await services['backup.make']({})
    await newClient(services, 'V-2')
    // With changes that still wait beside the file.
    const crashed = await openServices()
    await newClient(crashed, 'V-other')
    await services['vault.lock']({})
    const { backups } = await services['backup.find']({})
    await services['backup.putBack']({ ...say(backups.at(-1)!), passphrase })
    expect(await references(practice)).toEqual(['V-1'])
    await services['vault.lock']({})
    const { backups: now } = await services['backup.find']({})
    await services['backup.putBack']({ ...say(now.find(({ kind }) => kind === 'aside')!), passphrase })
    expect(await references(practice)).toEqual(['V-1', 'V-2'])
  })

  it('is not for a vault that is open', async () => {
    const { services } = await newPractice()
    await services['backup.make']({})
    expect(await codeOf(services['backup.putBack']({ ...say(await newest(services)), passphrase }))).toBe(
      'vaultInUse',
    )
  })
})

describe('a copy of the file', () => {
  it('is made whether it opens or not, next to the others', async () => {
    const practice = await newPractice()
    const { services, data, stick } = practice
    const open = await services['vault.copyFile']({ folder: stick })
    await services['vault.lock']({})
    const first = await services['vault.copyFile']({})
    const second = await services['vault.copyFile']({})
    expect(first.folder).not.toBe(second.folder)
    const bytes = readFileSync(join(data, 'vault.db'))
    for (const { folder } of [first, second])
      expect(readFileSync(join(folder, 'vault.db')).equals(bytes)).toBe(true)
    const copied = newServices(open.folder)
    await copied['vault.unlock']({ passphrase })
    expect((await copied['clients.list']({})).clients).toEqual([])

    writeFileSync(join(data, 'vault.db'), 'geen kluis')
    writeFileSync(join(data, 'vault.db-wal'), 'wacht')
    const broken = await services['vault.copyFile']({})
    expect(readFileSync(join(broken.folder, 'vault.db'), 'utf8')).toBe('geen kluis')
    expect(readFileSync(join(broken.folder, 'vault.db-wal'), 'utf8')).toBe('wacht')
  })

  it('says when there is nothing to copy, or nowhere to copy to', async () => {
    expect(await codeOf(newServices()['vault.copyFile']({}))).toBe('vaultAbsent')
    const { services, stick } = await newPractice()
    expect(await codeOf(services['vault.copyFile']({ folder: join(stick, 'weg') }))).toBe('folderNotFound')
    expect(await codeOf(services['vault.copyFile']({ folder: 'stick' }))).toBe('folderNotFound')
  })
})
