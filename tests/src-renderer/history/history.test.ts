import { calls, fail, fill, freshStart, onDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useHistory } from '../../../src-renderer/history/history.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { clientId, clientRecord, intakeId, intakeRecord, withNote } from '../records.ts'

const noteOnDisk = () => {
  const record = onDisk(intakeId)
  return record?.kind === 'intake' ? record.body['note'] : undefined
}

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(clientRecord, intakeRecord)
  await useDossier().open(clientId)
  await vi.waitFor(() => expect(useDossier().intakes).toHaveLength(1))
})

async function savedTwice() {
  for (const note of ['een', 'twee']) {
    useSaving().save(withNote(note))
    await useSaving().flush()
  }
  const history = useHistory(intakeId)
  await history.load()
  return history
}

describe('the history of a record', () => {
  it('begins with everything that was typed on disk', async () => {
    await savedTwice()
    useSaving().save(withNote('nog onderweg'), 'afterTyping')
    const history = useHistory(intakeId)
    await history.load()
    expect(history.list.value?.present.revision).toBe(4)
    expect(history.days.value.flatMap(({ sittings }) => sittings.flat())).toHaveLength(3)
  })

  it('looks at nothing before something is chosen: each look is noted', async () => {
    const history = await savedTwice()
    expect(calls.map(({ name }) => name)).not.toContain('history.read')
    await history.look(2)
    expect(history.past.value).toMatchObject({ revision: 2, body: { note: 'een' } })
    await vi.waitFor(() =>
      expect(history.topics.value).toMatchObject([
        { key: 'interview', fields: [{}, {}, {}, {}, { field: 'note', then: 'een', now: 'twee' }] },
      ]),
    )
  })

  it('puts a version back, in the working copy too, and goes on from there', async () => {
    const history = await savedTwice()
    await history.look(2)
    await history.restore()
    expect(noteOnDisk()).toBe('een')
    await vi.waitFor(() => expect(useDossier().intakes[0]).toEqual(onDisk(intakeId)))
    expect(history.restored.value).toBe(2)
    expect(history.list.value?.revisions.map(({ revision }) => revision)).toEqual([1, 2, 3])
    useSaving().save({ ...useDossier().intakes[0]!, body: withNote('en verder').body })
    expect(await useSaving().flush()).toBe(true)
    expect(noteOnDisk()).toBe('en verder')
  })

  it('puts nothing back while something newer cannot be saved', async () => {
    const history = await savedTwice()
    await history.look(2)
    fail('record.save', { code: 'diskFull' })
    useSaving().save(withNote('nieuwer'))
    await history.restore()
    expect(calls.map(({ name }) => name)).not.toContain('history.restore')
    expect(useSaving().waiting.get(intakeId)).toEqual(withNote('nieuwer'))
    fail('record.save')
  })

  it('says why a version cannot be put back, and changes nothing', async () => {
    const history = await savedTwice()
    await history.look(2)
    fail('history.restore', { code: 'invalidDossier', problems: [{ path: '$.plan', code: 'unknownFactor' }] })
    await history.restore()
    expect(history.failure.value?.problems).toHaveLength(1)
    expect(history.past.value?.revision).toBe(2)
    expect(noteOnDisk()).toBe('twee')
  })
})
