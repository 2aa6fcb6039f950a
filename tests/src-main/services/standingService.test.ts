import { describe, expect, it } from 'vitest'
import overload from '../../fixtures/overload.dossier.json' with { type: 'json' }
import followUp from '../../fixtures/follow-up.dossier.json' with { type: 'json' }
import unfinished from '../../fixtures/unfinished.dossier.json' with { type: 'json' }
import { createDispatch } from '../../../src-main/bridge/dispatch.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { intakeBody, newClient, newIntake, openServices, passphrase, refusalOf } from './session.ts'

const signals = { ...overload.intakes[0]?.signals, privateLoad: 1, recovery: 1 }
const action = { factor: 'feedback', text: 'Elke week.', owner: 'employer', status: 'open' } as const
/** Complete; `today` is 2026-11-23. */
const complete = (date: string, actions: object[]) =>
  JSON.stringify({
    ...overload,
    intakes: [{ ...overload.intakes[0], date, signals }],
    plan: { actions },
  })

async function standings(services: Handlers) {
  const answer = await services['clients.standings']({})
  return new Map(answer.standings.map(({ clientId, ...standing }) => [clientId, standing]))
}

describe('how it stands with every client', () => {
  it('is told of each who was spoken to, by what the vault holds', async () => {
    const services = await openServices()
    const take = async (text: string) => (await services['dossier.import']({ text })).clientId
    const quiet = await take(complete('2026-11-02', [{ ...action, by: '2026-11-24' }]))
    const due = await take(complete('2026-11-02', [{ ...action, by: '2026-11-23' }]))
    const half = await take(JSON.stringify(unfinished))
    const old = await take(JSON.stringify(followUp))
    const fresh = await newClient(services)
    const found = await standings(services)
    expect(found.get(quiet)).toEqual({ state: 'quiet', lastContact: '2026-11-02' })
    expect(found.get(due)).toEqual({ state: 'planToEvaluate', lastContact: '2026-11-02' })
    expect(found.get(half)?.state).toBe('openIntake')
    expect(found.get(old)?.lastContact).toBe(
      followUp.intakes
        .map(({ date }) => date)
        .sort()
        .at(-1),
    )
    expect(found.has(fresh)).toBe(false)
  })

  it('is of now: after a save, and after a client was erased', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const record = await newIntake(services, clientId)
    expect((await standings(services)).get(clientId)?.state).toBe('openIntake')
    const body = { ...intakeBody('i1', overload.intakes[0]!.answers as never), signals }
    await services['record.save']({ record: { ...record, body: body as typeof record.body } })
    expect((await standings(services)).get(clientId)?.state).toBe('quiet')
    await services['client.erase']({ clientId, reference: 'V-1' })
    expect((await standings(services)).size).toBe(0)
  })

  it('counts every record, however many slices that takes, and lets other calls through', async () => {
    const services = await openServices()
    const ids: string[] = []
    for (let index = 0; index < 120; index++) {
      const { clientId } = await services['dossier.import']({ text: JSON.stringify(unfinished) })
      ids.push(clientId)
    }
    const order: string[] = []
    const counting = standings(services).then((found) => {
      order.push('standings')
      return found
    })
    await services['settings.get']({})
    order.push('settings')
    expect([...(await counting).keys()].toSorted()).toEqual(ids.toSorted())
    expect(order).toEqual(['settings', 'standings'])
  })

  it('stops when the vault is locked meanwhile', async () => {
    const services = await openServices()
    await newIntake(services, await newClient(services))
    // Falling asleep leaves no time for a backup, so it is quicker than the count.
    const [refusal] = await Promise.all([
      refusalOf(services['clients.standings']({})),
      services['vault.lock']({ because: 'sleep' }),
    ])
    expect(refusal.code).toBe('vaultLocked')
    await services['vault.unlock']({ passphrase })
    expect((await standings(services)).size).toBe(1)
  })

  it('is as the contract has it', async () => {
    const services = await openServices()
    await newIntake(services, await newClient(services))
    const dispatch = createDispatch(services, { isTrusted: () => true, onUnexpected: () => undefined })
    expect(await dispatch('clients.standings', {}, 'us')).toMatchObject({
      ok: true,
      value: { standings: [{ state: 'openIntake', lastContact: '2026-11-02' }] },
    })
  })
})
