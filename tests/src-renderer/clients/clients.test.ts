import { allOnDisk, fail, freshStart, onDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import overload from '../../fixtures/overload.dossier.json' with { type: 'json' }
import { Intake } from '../../../shared/model/dossier.ts'
import { useClients } from '../../../src-renderer/clients/clients.ts'
import { nextStep } from '../../../src-renderer/clients/nextStep.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useInterview } from '../../../src-renderer/interview/interview.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { intakeRecord } from '../records.ts'

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
})

describe('a new client', () => {
  it('is on disk and in the list, with the practice of the settings', async () => {
    await useSettings().change({ practice: { name: 'Voorbeeldpraktijk' } }, true)
    const clients = useClients()
    const id = await clients.create({ client: { reference: 'C-2026-001' } })
    expect(onDisk(id!)?.body).toEqual({
      client: { reference: 'C-2026-001' },
      practice: { name: 'Voorbeeldpraktijk' },
    })
    await vi.waitFor(() => expect(clients.references).toEqual(['C-2026-001']))
  })

  it('is refused with the reason, and nothing is made', async () => {
    const clients = useClients()
    const asked = { client: { reference: 'C-1', jobTitle: 'therapeut' } }
    expect(await clients.create(asked)).toBeUndefined()
    expect(clients.failure?.problems).toMatchObject([{ path: '$.client.jobTitle', code: 'healthTerm' }])
    expect(allOnDisk()).toEqual([])
  })
})

describe('the list', () => {
  it('orders references as a person does', async () => {
    const clients = useClients()
    for (const reference of ['C-10', 'a-1', 'C-9']) await clients.create({ client: { reference } })
    await vi.waitFor(() =>
      expect(clients.list.map(({ body }) => body.client.reference)).toEqual(['a-1', 'C-9', 'C-10']),
    )
  })
})

describe('a dossier file', () => {
  it('comes in whole and goes out as it came', async () => {
    const clients = useClients()
    const id = await clients.importDossier(JSON.stringify(overload))
    await vi.waitFor(() => expect(clients.references).toEqual(['V-001']))
    expect(useDossier().clientId).toBe(id)
    const file = await clients.exportDossier(id!)
    expect(JSON.parse(file!.text)).toEqual(overload)
  })

  it('goes out with the word that was typed last', async () => {
    const clients = useClients()
    const id = await clients.importDossier(JSON.stringify(overload))
    await vi.waitFor(() => expect(useDossier().intakes).toHaveLength(1))
    const interview = useInterview()
    await interview.open(id!, useDossier().intakes[0]!.id)
    interview.write('monotony', 'summary', 'Laatste woord.')
    expect((await clients.exportDossier(id!))?.text).toContain('Laatste woord.')
  })

  it('that is not right adds nothing, and says where', async () => {
    const clients = useClients()
    expect(await clients.importDossier('{"format":"jdr-dossier","version":2}')).toBeUndefined()
    expect(clients.failure?.code).toBe('invalidDossier')
    expect(clients.failure?.problems?.map(({ path }) => path)).toContain('$.version')
    expect(allOnDisk()).toEqual([])
  })

  it('that cannot be made is said', async () => {
    fail('dossier.export', { code: 'storageFailed' })
    const id = await useClients().create({ client: { reference: 'C-1' } })
    expect(await useClients().exportDossier(id!)).toBeUndefined()
    expect(useClients().failure?.code).toBe('storageFailed')
  })
})

describe('the next step', () => {
  const action = { factor: 'feedback', text: 'Elke week.', owner: 'employer', status: 'open' } as const
  const [talk] = overload.intakes
  const signals = { ...talk?.signals, privateLoad: 1, recovery: 1 }
  const finished = { ...intakeRecord, body: Intake.parse({ ...talk, signals }) }

  it('is to begin, to go on where one was, to look, to plan', () => {
    expect(nextStep(undefined, undefined)).toEqual({ kind: 'start' })
    expect(nextStep(intakeRecord, undefined)).toMatchObject({ kind: 'continue', topic: { key: 'welcome:' } })
    expect(nextStep(finished, undefined)).toEqual({ kind: 'result' })
    expect(nextStep(finished, { actions: [] })).toEqual({ kind: 'result' })
    expect(nextStep(finished, { actions: [action] })).toEqual({ kind: 'report' })
  })
})
