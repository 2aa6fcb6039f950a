/** Erasing while something of that client is still around; each test is named after the attack. */
import { allOnDisk, calls, fail, fill, freshStart, hold, loseAnswer } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useClients } from '../../../src-renderer/clients/clients.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { recordsOf } from '../../../src-renderer/working-copy/workingCopy.ts'
import { clientId, clientRecord, intakeId, intakeRecord, withNote } from '../records.ts'

const other = '22222222-2222-4222-8222-222222222222'
const otherRecord = { ...clientRecord, id: other, clientId: other, body: { client: { reference: 'V-002' } } }

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(clientRecord, intakeRecord, otherRecord)
  await useDossier().open(clientId)
  await vi.waitFor(() => expect(useDossier().intakes).toHaveLength(1))
})

async function expectGone() {
  expect(allOnDisk().map(({ id }) => id)).toEqual([other])
  expect(await recordsOf(clientId)).toEqual([])
  expect(useDossier().clientId).toBeUndefined()
  const { waiting, failure, state } = useSaving()
  expect([waiting.size, failure, state]).toEqual([0, undefined, 'saved'])
}

describe('erasing a client', () => {
  it('takes the working copy along, and what was typed a moment before', async () => {
    useSaving().save(withNote('te laat'), 'afterTyping')
    expect(await useClients().erase(clientId, 'V-001')).toBe(true)
    expect(useClients().erased).toBe('whole')
    await expectGone()
  })

  it('goes on when a save of that client waits that cannot be saved, and sends it never again', async () => {
    fail('record.save', { code: 'staleRevision' })
    useSaving().save(withNote('kan niet'))
    expect(await useSaving().flush()).toBe(false)
    expect(await useClients().erase(clientId, 'V-001')).toBe(true)
    fail('record.save')
    const sent = calls.length
    expect(await useSaving().flush()).toBe(true)
    expect(calls.length).toBe(sent)
    await expectGone()
  })

  it('is not undone by a save that was under way', async () => {
    const release = hold()
    useSaving().save(withNote('onderweg'))
    await vi.waitFor(() => expect(calls.map(({ name }) => name)).toContain('record.save'))
    const erasing = useClients().erase(clientId, 'V-001')
    release()
    expect(await erasing).toBe(true)
    await expectGone()
  })

  it('leaves what waits for somebody else', async () => {
    fail('record.save', { code: 'staleRevision' })
    useSaving().save({ ...otherRecord, body: { client: { reference: 'V-003' } } })
    useSaving().save(withNote('kan niet'))
    await useSaving().flush()
    fail('record.save')
    await useClients().erase(clientId, 'V-001')
    expect(allOnDisk()).toMatchObject([{ id: other, body: { client: { reference: 'V-003' } } }])
    expect(useSaving().state).toBe('saved')
  })

  it('with another’s reference erases nothing, and loses nothing that waits', async () => {
    useSaving().save(withNote('blijft'), 'afterTyping')
    expect(await useClients().erase(clientId, 'V-002')).toBe(false)
    expect(useClients().failure?.code).toBe('wrongReference')
    expect(allOnDisk().find(({ id }) => id === intakeId)).toMatchObject({ body: { note: 'blijft' } })
    expect(useDossier().clientId).toBe(clientId)
  })

  it('whose answer was lost is known to be done at the next try', async () => {
    loseAnswer('client.erase')
    expect(await useClients().erase(clientId, 'V-001')).toBe(false)
    expect(await useClients().erase(clientId, 'V-001')).toBe(true)
    await expectGone()
  })

  it('that could not overwrite is done all the same, and says so', async () => {
    fail('client.erase', { code: 'eraseUnfinished' })
    expect(await useClients().erase(clientId, 'V-001')).toBe(true)
    expect(useClients().erased).toBe('unfinished')
    expect(await recordsOf(clientId)).toEqual([])
  })
})
