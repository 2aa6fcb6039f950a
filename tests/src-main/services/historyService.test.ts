import { describe, expect, it } from 'vitest'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { intakeBody, newClient, newIntake, openServices, refusalOf } from './session.ts'

const withNote = (record: IntakeRecord, revision: number, note: string) => ({
  ...record,
  revision,
  body: intakeBody('i1', { workload: { note } }),
})

/** A client with an interview that was saved as 'een' (2), 'twee' (3) and 'drie' (4). */
async function savedThrice(services: Handlers) {
  const clientId = await newClient(services)
  const record = await newIntake(services, clientId)
  for (const [index, note] of ['een', 'twee', 'drie'].entries())
    await services['record.save']({ record: withNote(record, index + 1, note) })
  return { clientId, recordId: record.id, record }
}

const kindsOf = async (services: Handlers, clientId: string) =>
  (await services['log.list']({ clientId })).entries.map(({ kind, revision }) => [kind, revision])

describe('the history of a record', () => {
  it('lists every earlier revision with its moment, and the present one', async () => {
    let minute = 0
    const now = () => new Date(Date.UTC(2026, 10, 23, 9, minute++))
    const services = await openServices(undefined, { user: 'praktijk', now })
    const { clientId, recordId } = await savedThrice(services)
    const { revisions, present } = await services['history.list']({ clientId, recordId })
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 3])
    expect(present.revision).toBe(4)
    const moments = [...revisions, present].map(({ savedAt }) => savedAt ?? '')
    expect(moments.every((at) => at.startsWith('2026-11-23T09:'))).toBe(true)
    expect(moments).toEqual([...moments].sort())
  })

  it('shows a record as it was, and notes that it was looked at', async () => {
    const services = await openServices()
    const { clientId, recordId, record } = await savedThrice(services)
    expect(await services['history.read']({ clientId, recordId, revision: 2 })).toEqual({
      record: withNote(record, 2, 'een'),
    })
    const { entries } = await services['log.list']({ clientId })
    expect(entries.at(-1)).toMatchObject({ kind: 'historySeen', recordId, recordKind: 'intake', revision: 2 })
  })

  it('gives an earlier revision back as a new one; the one before stays in the history', async () => {
    const services = await openServices()
    const { clientId, recordId, record } = await savedThrice(services)
    const { record: restored } = await services['history.restore']({ clientId, recordId, revision: 2 })
    expect(restored).toEqual(withNote(record, 5, 'een'))
    expect((await services['client.open']({ clientId })).records[1]).toEqual(restored)
    expect(await services['history.read']({ clientId, recordId, revision: 4 })).toEqual({
      record: withNote(record, 4, 'drie'),
    })
    expect(await kindsOf(services, clientId)).toContainEqual(['historyRestored', 5])
  })

  it('of a client’s own card can be put back, too', async () => {
    const services = await openServices()
    const clientId = await newClient(services, 'V-1')
    const [card] = (await services['client.open']({ clientId })).records
    if (card?.kind !== 'client') throw new Error('Expected the client’s record')
    await services['record.save']({ record: { ...card, body: { client: { reference: 'V-2' } } } })
    const restored = await services['history.restore']({ clientId, recordId: clientId, revision: 1 })
    expect(restored.record).toEqual({ ...card, revision: 3 })
  })

  it('puts nothing back that no longer fits the rest of the dossier', async () => {
    const services = await openServices()
    const { clientId, recordId, record } = await savedThrice(services)
    const body = intakeBody('i1', { nacht: { kind: 'demand', presence: 3 } })
    await services['record.save']({ record: { ...record, revision: 4, body } })
    const action = { factor: 'nacht', text: 'Minder nachten.', owner: 'employer', status: 'open' } as const
    await services['record.create']({ record: { clientId, kind: 'plan', body: { actions: [action] } } })
    const before = await services['client.open']({ clientId })
    expect(await refusalOf(services['history.restore']({ clientId, recordId, revision: 2 }))).toEqual({
      code: 'invalidDossier',
      problems: [{ path: '$.plan.actions[0].factor', code: 'unknownFactor', value: 'nacht' }],
    })
    expect(await services['client.open']({ clientId })).toEqual(before)
  })
})
