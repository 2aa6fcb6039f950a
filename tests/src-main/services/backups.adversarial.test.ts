/** What can be done to backups, and to the folders that they stand in. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, hours, listed, newest, newPractice, type Practice } from './backups.ts'
import { newClient, newServices, passphrase } from './session.ts'

const name = 'vault-2026-11-25T10-00-00Z.db'

/** A practice with one client, backed up, and one client after that. */
async function backedUp(): Promise<Practice & { file: string }> {
  const practice = await newPractice()
  await newClient(practice.services, 'V-early')
  await practice.services['backup.make']({})
  await newClient(practice.services, 'V-late')
  return { ...practice, file: join(practice.backups, name) }
}
const clients = async ({ services }: Practice) =>
  (await services['clients.list']({})).clients.map(({ body }) => body.client.reference)
const restore = ({ services, backups }: Practice, which = name) =>
  services['backup.restore']({ folder: backups, name: which })

describe('a backup', () => {
  it('swapped for one of another vault is not listed, not rotated and not restored', async () => {
    const practice = await backedUp()
    const other = await backedUp()
    copyFileSync(other.file, practice.file)
    expect(await listed(practice.services)).toEqual([])
    expect(await codeOf(restore(practice))).toBe('backupOfOtherVault')
    expect(await codeOf(practice.services['backup.preview']({ folder: practice.backups, name }))).toBe(
      'backupOfOtherVault',
    )
    hours(practice, 24 * 200)
    await practice.services['backup.make']({})
    expect(readFileSync(practice.file).equals(readFileSync(other.file))).toBe(true)
    expect(await clients(practice)).toEqual(['V-early', 'V-late'])
  })

  it('of another vault with our id written in it is not read for ours', async () => {
    const practice = await backedUp()
    const other = await backedUp()
    const idIn = (path: string) => {
      const database = new DatabaseSync(path)
      const { id } = database.prepare('SELECT id FROM vault').get() as { id: string }
      database.close()
      return id
    }
    const id = idIn(practice.file)
    const forged = new DatabaseSync(other.file)
    forged.prepare('UPDATE vault SET id = ?').run(id)
    forged.close()
    copyFileSync(other.file, practice.file)
    expect(await codeOf(restore(practice))).toBe('backupUnreadable')
  })

  it('with a row of an older backup put in it is not read', async () => {
    const practice = await backedUp()
    const database = new DatabaseSync(practice.file)
    database.exec('DELETE FROM record')
    database.close()
    expect(await codeOf(restore(practice))).toBe('backupUnreadable')
    expect(await clients(practice)).toEqual(['V-early', 'V-late'])
  })

  it('flipped or cut off anywhere is refused, or says exactly what it said; the vault stays as it is', async () => {
    const practice = await backedUp()
    const { services, backups, file } = practice
    const sound = readFileSync(file)
    const source = { folder: backups, name }
    const expected = await services['backup.preview'](source)
    let refused = 0
    const damage = fc.oneof(
      fc.record({ cut: fc.nat({ max: sound.length - 1 }) }),
      fc.record({ at: fc.nat({ max: sound.length - 1 }), bit: fc.nat({ max: 7 }) }),
    )
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const bytes = Buffer.from(sound)
        if ('at' in how) bytes[how.at]! ^= 1 << how.bit
        writeFileSync(file, 'cut' in how ? bytes.subarray(0, how.cut) : bytes)
        try {
          expect(await services['backup.preview'](source)).toEqual(expected)
        } catch (error) {
          refused += 1
          const code = (error as { code?: string }).code
          expect(['backupUnreadable', 'backupNewer', 'backupOfOtherVault']).toContain(code)
        }
      }),
      { numRuns: 150 },
    )
    expect(refused).toBeGreaterThan(0)
    expect(await clients(practice)).toEqual(['V-early', 'V-late'])
  })

  it('from a newer version is left alone, byte for byte', async () => {
    const practice = await backedUp()
    const database = new DatabaseSync(practice.file)
    database.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
    const before = readFileSync(practice.file)
    expect(await codeOf(restore(practice))).toBe('backupNewer')
    await practice.services['vault.lock']({})
    expect(
      await codeOf(practice.services['backup.putBack']({ folder: practice.backups, name, passphrase })),
    ).toBe('backupNewer')
    expect(readFileSync(practice.file).equals(before)).toBe(true)
    expect((await practice.services['vault.status']({})).state).toBe('locked')
  })

  it('that is a link is none, wherever it leads', async () => {
    const practice = await backedUp()
    const elsewhere = join(practice.stick, 'elsewhere.db')
    renameSync(practice.file, elsewhere)
    symlinkSync(elsewhere, practice.file)
    expect(await listed(practice.services)).toEqual([])
    expect(await codeOf(restore(practice))).toBe('backupNotFound')
    hours(practice, 24 * 200)
    await practice.services['backup.make']({})
    expect(existsSync(elsewhere)).toBe(true)
  })

  it.each(['../vault.db', '../backups/' + name, '/etc/passwd', `${name}/..`, `${name}\0`])(
    'is not to be had by the name %j',
    async (way) => {
      const practice = await backedUp()
      expect(await codeOf(restore(practice, way))).toBe('backupNotFound')
    },
  )
})

describe('the folder of backups', () => {
  it('keeps every file that is not ours, whatever its age and name', async () => {
    const practice = await backedUp()
    const strays = ['vault-2020-01-01T00-00-00Z.db', 'vault-2020-01-02T00-00-00Z.db', 'brief.txt', '.part']
    for (const stray of strays) writeFileSync(join(practice.backups, stray), 'van een ander')
    mkdirSync(join(practice.backups, 'vault-2020-01-03T00-00-00Z.db'))
    hours(practice, 24 * 365)
    await practice.services['backup.make']({})
    for (const stray of strays) expect(existsSync(join(practice.backups, stray))).toBe(true)
    expect(existsSync(join(practice.backups, 'vault-2020-01-03T00-00-00Z.db'))).toBe(true)
  })

  it('that may not be written in: told, locking goes on, older backups stay', async () => {
    const practice = await backedUp()
    // Root may write everywhere: a file in the place of what is written stands for it.
    const before = readdirSync(practice.backups)
    mkdirSync(join(practice.data, 'aside'))
    renameSync(practice.backups, join(practice.data, 'aside', 'backups'))
    writeFileSync(practice.backups, '')
    chmodSync(practice.backups, 0o400)
    await practice.services['vault.lock']({})
    expect((await practice.services['vault.status']({})).state).toBe('locked')
    expect(practice.troubles).toHaveLength(1)
    rmSync(practice.backups)
    renameSync(join(practice.data, 'aside', 'backups'), practice.backups)
    expect(readdirSync(practice.backups)).toEqual(before)
  })

  it('with what an interrupted backup left: cleared away by the next one', async () => {
    const practice = await backedUp()
    const making = practice.services['backup.make']({})
    const part = readdirSync(practice.backups).find((one) => one.endsWith('.part'))
    await making
    expect(readdirSync(practice.backups).filter((one) => one.endsWith('.part'))).toEqual([])
    const left = part ?? 'backup.0000000000000000.part'
    writeFileSync(join(practice.backups, left), 'half')
    writeFileSync(join(practice.backups, 'backup.ffffffffffffffff.part'), 'of another vault')
    await practice.services['backup.make']({})
    expect(readdirSync(practice.backups).filter((one) => one.endsWith('.part'))).toContain(
      'backup.ffffffffffffffff.part',
    )
  })

  it('under a clock that was set back: nothing is removed, and a backup is still made', async () => {
    const practice = await backedUp()
    const before = readdirSync(practice.backups)
    hours(practice, -24 * 400)
    await practice.services['backup.make']({})
    await newClient(practice.services, 'V-more')
    await practice.services['backup.make']({})
    const after = readdirSync(practice.backups)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(after).toHaveLength(before.length + 2)
  })
})

describe('a second folder', () => {
  it('that is the vault’s own, lies in it, or leads to it is refused', async () => {
    const { services, data, stick } = await backedUp()
    symlinkSync(data, join(stick, 'link'))
    mkdirSync(join(data, 'deep'))
    for (const folder of [
      data,
      `${data}/`,
      join(data, 'backups'),
      join(data, 'deep'),
      `${stick}/link`,
      `${stick}/link/deep`,
    ])
      expect(await codeOf(services['backup.setFolder']({ folder }))).toBe('folderInside')
    for (const folder of ['.', 'stick', join(stick, 'weg'), join(stick, '..', 'weg')])
      expect(await codeOf(services['backup.setFolder']({ folder }))).toBe('folderNotFound')
    // A name that only begins the same, or begins with dots, is another folder.
    for (const folder of [`${data}-2`, join(stick, '..een')]) {
      mkdirSync(folder)
      await services['backup.setFolder']({ folder })
      rmSync(folder, { recursive: true })
    }
  })

  it('that became the vault’s own after it was set is not written in', async () => {
    const practice = await backedUp()
    await practice.services['backup.setFolder']({ folder: practice.stick })
    practice.pull()
    symlinkSync(practice.data, practice.stick)
    await practice.services['backup.make']({})
    expect((await practice.services['backup.overview']({})).second?.failure).toBe('folderInside')
    expect(readdirSync(practice.data).filter((one) => one.startsWith('vault-'))).toEqual([])
  })

  it('with a half copy of a backup gets a whole one beside it', async () => {
    const practice = await backedUp()
    await practice.services['backup.setFolder']({ folder: practice.stick })
    const copy = join(practice.stick, readdirSync(practice.stick)[0]!)
    truncateSync(copy, 5000)
    await practice.services['backup.make']({})
    const whole = readFileSync((await newest(practice.services)).name.replace(/^/, `${practice.backups}/`))
    const copies = readdirSync(practice.stick).filter((one) => one.endsWith('.db'))
    expect(copies).toHaveLength(2)
    expect(copies.some((one) => readFileSync(join(practice.stick, one)).equals(whole))).toBe(true)
  })
})

describe('a restore', () => {
  it('undone twice, or twice over, or through a lock, never loses a client', async () => {
    const practice = await backedUp()
    const { services } = practice
    await restore(practice)
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
    expect(await clients(practice)).toEqual(['V-early'])
    const outcomes = await Promise.allSettled([services['backup.undo']({}), services['backup.undo']({})])
    expect(outcomes.map(({ status }) => status)).toContain('fulfilled')
    expect(await clients(practice)).toEqual(['V-early', 'V-late'])
  })

  it('while the vault is locked under it changes nothing', async () => {
    const practice = await backedUp()
    const restoring = restore(practice)
    const locking = practice.services['vault.lock']({})
    const outcome = await restoring.then(
      () => 'restored',
      () => 'refused',
    )
    await locking
    await practice.services['vault.unlock']({ passphrase })
    expect(await clients(practice)).toEqual(outcome === 'restored' ? ['V-early'] : ['V-early', 'V-late'])
  })

  it('before the lock does not touch a vault that another process has open', async () => {
    const practice = await backedUp()
    const second = newServices(practice.data)
    expect(await codeOf(second['backup.putBack']({ folder: practice.backups, name, passphrase }))).toBe(
      'vaultInUse',
    )
    expect(await clients(practice)).toEqual(['V-early', 'V-late'])
    await newClient(practice.services, 'V-more')
  })

  it('takes the newest, also when its clock ran ahead', async () => {
    const practice = await backedUp()
    hours(practice, 48)
    await practice.services['backup.make']({})
    hours(practice, -48)
    expect((await newest(practice.services)).madeAt).toBe('2026-11-27T10:00:00.000Z')
  })
})
