import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../shared/model/dossier.ts'
import { intakeBody, newClient, newIntake, openServices, refusalOf } from './session.ts'

const unknownId = '11111111-1111-4111-8111-111111111111'
const nilId = '00000000-0000-0000-0000-000000000000'
const plan = (...actions: Plan['actions']): Plan => ({ actions })

describe('clients', () => {
  it('are made, listed and opened, each with its records in order', async () => {
    const services = await openServices()
    const [first, second] = [await newClient(services, 'V-2'), await newClient(services, 'V-1')]
    const records = [await newIntake(services, first, 'b'), await newIntake(services, first, 'a')]
    const { record } = await services['record.create']({
      record: { clientId: first, kind: 'plan', body: plan() },
    })
    const { clients } = await services['clients.list']({})
    expect(clients.map(({ id, body }) => [id, body.client.reference])).toEqual([
      [first, 'V-2'],
      [second, 'V-1'],
    ])
    expect(await services['client.open']({ clientId: first })).toEqual({
      records: [clients[0], ...records, record],
    })
    expect(await services['client.open']({ clientId: second })).toEqual({ records: [clients[1]] })
  })

  it('get the practice from the settings, unless they bring their own', async () => {
    const services = await openServices()
    const made = async (body: Parameters<(typeof services)['client.create']>[0]['body']) =>
      (await services['client.create']({ body })).record.body.practice
    expect(await made({ client: { reference: 'V' } })).toBeUndefined()
    await services['settings.save']({
      language: 'nl',
      theme: 'system',
      practice: { name: 'Voorbeeldpraktijk' },
    })
    expect(await made({ client: { reference: 'V' } })).toEqual({ name: 'Voorbeeldpraktijk' })
    expect(await made({ client: { reference: 'V' }, practice: {} })).toEqual({})
  })

  it('are not made from what could not leave as a dossier', async () => {
    const services = await openServices()
    const refused = async (body: Parameters<(typeof services)['client.create']>[0]['body']) =>
      (await refusalOf(services['client.create']({ body }))).problems.map(
        ({ path, code }) => `${path} ${code}`,
      )
    expect(await refused({ client: { reference: 'V', jobTitle: 'psycholoog' } })).toEqual([
      '$.client.jobTitle healthTerm',
    ])
    expect(await refused({ client: { reference: 'V' }, plan: { actions: [] }, intakes: 3 })).toEqual([
      '$.plan forbiddenKey',
      '$.intakes forbiddenKey',
    ])
    expect((await services['clients.list']({})).clients).toEqual([])
  })

  it('are not found under an id of something else', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const { id } = await newIntake(services, clientId)
    await services['settings.save']({ language: 'en', theme: 'system', practice: {} })
    for (const wrong of [unknownId, nilId, id])
      expect((await refusalOf(services['client.open']({ clientId: wrong }))).code).toBe('notFound')
  })
})

describe('saving', () => {
  it('answers with the new revision; the record is there as it was sent', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const record = await newIntake(services, clientId)
    const body = {
      ...intakeBody('i1', { workload: { presence: 4, drain: 3, note: 'Zegt het zelf.' } }),
      extra: { x: 1 },
    }
    expect(await services['record.save']({ record: { ...record, body } })).toEqual({ revision: 2 })
    const { records } = await services['client.open']({ clientId })
    expect(records[1]).toEqual({ ...record, revision: 2, body })
  })

  it('of a client’s own card, too', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const [card] = (await services['client.open']({ clientId })).records
    if (card?.kind !== 'client') throw new Error('Expected the client’s record')
    const body = { ...card.body, sessions: { planned: 8, held: 1 } }
    expect(await services['record.save']({ record: { ...card, body } })).toEqual({ revision: 2 })
    const sly = { ...body, intakes: [] }
    expect(await refusalOf(services['record.save']({ record: { ...card, revision: 2, body: sly } }))).toEqual(
      {
        code: 'invalidDossier',
        problems: [{ path: '$.intakes', code: 'forbiddenKey', value: 'intakes' }],
      },
    )
  })

  it('from an older revision is refused, and nothing is written', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const record = await newIntake(services, clientId)
    const withNote = (note: string) => ({ ...record, body: intakeBody('i1', { workload: { note } }) })
    await services['record.save']({ record: withNote('eerst') })
    expect((await refusalOf(services['record.save']({ record: withNote('te laat') }))).code).toBe(
      'staleRevision',
    )
    expect((await services['client.open']({ clientId })).records[1]).toEqual({
      ...withNote('eerst'),
      revision: 2,
    })
  })

  it('from an older revision is stale before anything else is wrong with it', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const record = await newIntake(services, clientId)
    await services['record.save']({ record })
    const old = { ...record, body: intakeBody('i1', { resilience: { shareWithEmployer: true } }) }
    expect(await refusalOf(services['record.save']({ record: old }))).toEqual({
      code: 'staleRevision',
      problems: [],
    })
  })

  it('of what is not there, or belongs to another client, is refused', async () => {
    const services = await openServices()
    const [one, other] = [await newClient(services), await newClient(services)]
    const record = await newIntake(services, one)
    for (const wrong of [
      { ...record, id: unknownId },
      { ...record, clientId: other },
      { ...record, clientId: unknownId },
    ])
      expect((await refusalOf(services['record.save']({ record: wrong }))).code).toBe('notFound')
  })

  it('checks the whole dossier: path and word are named, and nothing is written', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    await newIntake(services, clientId, 'i1')
    const record = await newIntake(services, clientId, 'i2')
    const shared = { shareWithEmployer: true, employerText: 'Sinds de klachten minder uren.' }
    const body = intakeBody('i2', { workload: shared, resilience: shared })
    expect(await refusalOf(services['record.save']({ record: { ...record, body } }))).toEqual({
      code: 'invalidDossier',
      problems: [
        { path: '$.intakes[1].answers.workload.employerText', code: 'healthTerm', value: 'klachten' },
        { path: '$.intakes[1].answers.resilience.shareWithEmployer', code: 'personalShared' },
        { path: '$.intakes[1].answers.resilience.employerText', code: 'healthTerm', value: 'klachten' },
      ],
    })
    expect((await services['client.open']({ clientId })).records[2]).toEqual(record)
  })

  it('checks what ties records together: an added factor that a plan needs does not go', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const record = await newIntake(services, clientId)
    const withNight = { ...record, body: intakeBody('i1', { nacht: { kind: 'demand', presence: 3 } }) }
    await services['record.save']({ record: withNight })
    await services['record.create']({
      record: {
        clientId,
        kind: 'plan',
        body: plan({ factor: 'nacht', text: 'Minder nachten.', owner: 'employer', status: 'open' }),
      },
    })
    const without = { ...record, revision: 2, body: intakeBody('i1') }
    expect((await refusalOf(services['record.save']({ record: without }))).problems).toEqual([
      { path: '$.plan.actions[0].factor', code: 'unknownFactor', value: 'nacht' },
    ])
  })
})

describe('a new record', () => {
  it('needs its client', async () => {
    const services = await openServices()
    const call = services['record.create']({
      record: { clientId: unknownId, kind: 'intake', body: intakeBody('i1') },
    })
    expect((await refusalOf(call)).code).toBe('notFound')
  })

  it('is the one plan of its client', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const create = () => services['record.create']({ record: { clientId, kind: 'plan', body: plan() } })
    await create()
    expect(await refusalOf(create())).toMatchObject({
      code: 'invalidDossier',
      problems: [{ path: '$.plan', code: 'duplicate' }],
    })
    expect((await services['client.open']({ clientId })).records).toHaveLength(2)
  })

  it('has an id of its own among the interviews', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    await newIntake(services, clientId, 'i1')
    expect((await refusalOf(newIntake(services, clientId, 'i1'))).problems).toEqual([
      { path: '$.intakes[1].id', code: 'duplicate', value: 'i1' },
    ])
  })
})
