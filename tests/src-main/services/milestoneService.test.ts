import { describe, expect, it } from 'vitest'
import unfinished from '../../fixtures/unfinished.dossier.json' with { type: 'json' }
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { newClient, newIntake, openServices, passphrase, refusalOf } from './session.ts'

const milestones = async (services: Handlers, clientId: string) =>
  (await services['client.milestones']({ clientId })).entries.map(({ kind, recordKind }) =>
    [kind, recordKind].filter(Boolean).join(' '),
  )

async function withPlan(services: Handlers, clientId: string) {
  const { record } = await services['record.create']({
    record: { clientId, kind: 'plan', body: { actions: [] } },
  })
  return record
}

describe('the milestones of a client', () => {
  it('are what began, changed the plan or went out, and no look or keystroke', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const other = await newClient(services, 'V-2')
    const intake = await newIntake(services, clientId)
    await services['client.open']({ clientId })
    await services['record.save']({ record: intake })
    await services['record.save']({ record: await withPlan(services, clientId) })
    await services['report.make']({ clientId, audience: 'client', language: 'nl' })
    await services['dossier.export']({ clientId })
    await services['dossier.export']({ clientId: other })
    await services['history.restore']({ clientId, recordId: intake.id, revision: 1 })
    expect(await milestones(services, clientId)).toEqual([
      'added client',
      'added plan',
      'changed plan',
      'reported',
      'exported',
      'historyRestored intake',
    ])
    expect(await milestones(services, other)).toEqual(['added client', 'exported'])
  })

  it('go on from where they were read, also over many slices and after another unlocking', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    expect(await milestones(services, clientId)).toEqual(['added client'])
    for (let index = 0; index < 250; index++) await services['client.open']({ clientId })
    await services['dossier.export']({ clientId })
    const [one, other] = await Promise.all([milestones(services, clientId), milestones(services, clientId)])
    expect(one).toEqual(['added client', 'exported'])
    expect(other).toEqual(one)
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
    expect(await milestones(services, clientId)).toEqual(one)
  })

  it('of a dossier from a file begin with that', async () => {
    const services = await openServices()
    const { clientId } = await services['dossier.import']({ text: JSON.stringify(unfinished) })
    expect(await milestones(services, clientId)).toEqual(['imported client'])
  })

  it('are nobody’s who was erased or never there, and none is given while it is locked', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    await milestones(services, clientId)
    await services['client.erase']({ clientId, reference: 'V-1' })
    expect((await refusalOf(services['client.milestones']({ clientId }))).code).toBe('notFound')
    await services['vault.lock']({})
    expect((await refusalOf(services['client.milestones']({ clientId }))).code).toBe('vaultLocked')
  })
})
