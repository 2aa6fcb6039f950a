import { allOnDisk, calls, fail, fill, freshStart, onDisk, settingsOnDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { useBackups } from '../../../src-renderer/backups/backups.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { clientRecords } from '../../../src-renderer/working-copy/workingCopy.ts'
import { clientRecord } from '../records.ts'

const before = clientRecord

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(before)
  await useBackups().make()
})
const source = () => {
  const { folder, name } = useBackups().overview!.backups[0]!
  return { folder, name }
}
const later = { ...before, body: { client: { reference: 'V-later' } } }

describe('backups', () => {
  it('are made on request, and said', () => {
    expect(useBackups().done).toBe('made')
    expect(useBackups().overview?.backups).toHaveLength(1)
  })

  it('come back with everything that this page shows, and forth again', async () => {
    const saving = useSaving()
    saving.save(later)
    await saving.flush()
    expect(await useBackups().comeBack(source())).toBe(true)
    expect(useBackups().done).toBe('restored')
    expect(allOnDisk()).toEqual([before])
    expect(clientRecords().map(({ body }) => body.client.reference)).toEqual(['V-001'])
    // The revision of what was there before is forgotten.
    saving.save({ ...before, body: { client: { reference: 'V-anew' } } })
    expect(await saving.flush()).toBe(true)
    expect(await useBackups().comeBack('undo')).toBe(true)
    expect(clientRecords().map(({ body }) => body.client.reference)).toEqual(['V-later'])
    expect(useBackups().overview?.undo).toBeUndefined()
  })

  it('do not come back while something is not saved yet', async () => {
    fail('record.save', { code: 'diskFull' })
    useSaving().save(later)
    expect(await useBackups().comeBack(source())).toBe(false)
    expect(useBackups().error).toBe('diskFull')
    expect(calls.some(({ name }) => name === 'backup.restore')).toBe(false)
    expect(useSaving().waiting.get(before.id)?.body).toEqual(later.body)
    fail('record.save')
    await useSaving().flush()
    expect(onDisk(before.id)?.body).toEqual(later.body)
  })

  it('say why one cannot come back, and change nothing', async () => {
    fail('backup.restore', { code: 'backupUnreadable' })
    expect(await useBackups().comeBack(source())).toBe(false)
    expect(useBackups().error).toBe('backupUnreadable')
    expect(useSession().state).toBe('open')
    fail('backup.preview', { code: 'backupNotFound' })
    expect(await useBackups().preview(source())).toBeUndefined()
    expect(useBackups().error).toBe('backupNotFound')
  })

  it('keep the second folder when another setting changes', async () => {
    expect(await useBackups().setFolder('/media/stick')).toBe(true)
    await useSettings().change({ theme: 'dark' }, true)
    expect(settingsOnDisk()).toMatchObject({ theme: 'dark', backupFolder: '/media/stick' })
    expect(await useBackups().setFolder(undefined)).toBe(true)
    expect(settingsOnDisk()).not.toHaveProperty('backupFolder')
  })
})
