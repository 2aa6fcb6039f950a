/** Written to get at what is not this client's, or no longer there; each test is named after the attack. */
import { describe, expect, it } from 'vitest'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { intakeBody, newClient, newIntake, openServices, refusalOf } from './session.ts'

const unknownId = '11111111-1111-4111-8111-111111111111'
const nilId = '00000000-0000-0000-0000-000000000000'

async function savedTwice(services: Handlers, reference: string) {
  const clientId = await newClient(services, reference)
  const record = await newIntake(services, clientId)
  const body = intakeBody('i1', { workload: { note: reference } })
  await services['record.save']({ record: { ...record, body } })
  return { clientId, recordId: record.id, record }
}

const historyCalls: [string, (services: Handlers, clientId: string, recordId: string) => Promise<unknown>][] =
  [
    ['list', (services, clientId, recordId) => services['history.list']({ clientId, recordId })],
    ['read', (services, clientId, recordId) => services['history.read']({ clientId, recordId, revision: 1 })],
    [
      'restore',
      (services, clientId, recordId) => services['history.restore']({ clientId, recordId, revision: 1 }),
    ],
  ]

describe.each(historyCalls)('history: %s', (_, call) => {
  it('of another client’s record is not found, and nothing is noted or changed', async () => {
    const services = await openServices()
    const [one, other] = [await savedTwice(services, 'V-1'), await savedTwice(services, 'V-2')]
    const before = [await services['client.open'](one), (await services['log.list']({})).entries.length]
    expect((await refusalOf(call(services, one.clientId, other.recordId))).code).toBe('notFound')
    expect((await refusalOf(call(services, other.clientId, one.recordId))).code).toBe('notFound')
    expect((await services['log.list']({})).entries.length).toBe(before[1])
    expect(await services['client.open'](one)).toEqual(before[0])
  })

  it('with ids of another kind is not found', async () => {
    const services = await openServices()
    const { clientId, recordId } = await savedTwice(services, 'V-1')
    await services['settings.save']({ language: 'nl', theme: 'dark', practice: {} })
    await services['settings.save']({ language: 'nl', theme: 'light', practice: {} })
    for (const [client, record] of [
      [recordId, recordId],
      [nilId, nilId],
      [clientId, nilId],
      [unknownId, recordId],
      [clientId, unknownId],
    ] as const)
      expect((await refusalOf(call(services, client, record))).code).toBe('notFound')
  })

  it('of an erased id is not found', async () => {
    const services = await openServices()
    const { clientId, recordId } = await savedTwice(services, 'V-1')
    const other = await savedTwice(services, 'V-2')
    await services['client.erase']({ clientId, reference: 'V-1' })
    for (const client of [clientId, other.clientId])
      expect((await refusalOf(call(services, client, recordId))).code).toBe('notFound')
    expect((await refusalOf(call(services, clientId, clientId))).code).toBe('notFound')
  })
})

describe('history', () => {
  it('has no revision from the future, and none of its own present', async () => {
    const services = await openServices()
    const { clientId, recordId } = await savedTwice(services, 'V-1')
    for (const revision of [2, 3, 1e9])
      for (const name of ['history.read', 'history.restore'] as const)
        expect((await refusalOf(services[name]({ clientId, recordId, revision }))).code).toBe('notFound')
  })

  it('does not carry a share with the employer past the rules by way of an old revision', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const record = await newIntake(services, clientId)
    const shared = { kind: 'work', shareWithEmployer: true, employerText: 'Vaste tijden.' } as const
    await services['record.save']({ record: { ...record, body: intakeBody('i1', { avond: shared }) } })
    await services['record.save']({ record: { ...record, revision: 2 } })
    // Meanwhile another interview says that it is the person's own: then it may not be shared anywhere.
    await services['record.create']({
      record: { clientId, kind: 'intake', body: intakeBody('i2', { avond: { kind: 'personal' } }) },
    })
    const restoring = services['history.restore']({ clientId, recordId: record.id, revision: 2 })
    expect((await refusalOf(restoring)).code).toBe('invalidDossier')
  })
})
