import { readdirSync, readFileSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clientService } from '../../../src-main/services/clientService.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { journalIn } from '../../../src-main/services/journal.ts'
import { VaultError } from '../../../src-main/vault/vaultError.ts'
import { newFolder, newVault } from '../vault/folders.ts'
import { intakeBody, newClient, newIntake, openServices, refusalOf } from './session.ts'

const clientsOf = async (services: Handlers) =>
  (await services['clients.list']({})).clients.map(({ body }) => body.client.reference)

describe('erasing a client', () => {
  it('takes everything of that client, and leaves a line in the log and everybody else', async () => {
    const services = await openServices()
    const clientId = await newClient(services, 'V-1')
    await newClient(services, 'V-2')
    const record = await newIntake(services, clientId)
    await services['record.save']({ record })
    expect(await services['client.erase']({ clientId, reference: ' V-1 ' })).toEqual({})
    expect(await clientsOf(services)).toEqual(['V-2'])
    const { entries, breaks } = await services['log.list']({})
    expect(entries.at(-1)).toMatchObject({ kind: 'erased', clientId })
    expect(breaks).toEqual([])
  })

  it('leaves no byte of any revision’s row in the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
    const services = await openServices(folder)
    const clientId = await newClient(services, 'V-1')
    const record = await newIntake(services, clientId)
    for (let revision = 1; revision < 9; revision++)
      await services['record.save']({ record: { ...record, revision } })
    const onDisk = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
    expect(onDisk().some((bytes) => bytes.includes(record.id))).toBe(true)
    await services['client.erase']({ clientId, reference: 'V-1' })
    // The id stays once, on the list of what may never come back; beside it stands nothing of the rows.
    const left = onDisk().flatMap((bytes) => bytes.split(`${record.id}${clientId}intake`).slice(1))
    expect(left).toEqual([])
  })
})

describe('erasing, attacked', () => {
  it('with another client’s reference, or none that fits, erases nobody', async () => {
    const services = await openServices()
    const clientId = await newClient(services, 'V-1')
    await newClient(services, 'V-2')
    for (const reference of ['V-2', 'v-1', 'V-', 'V-1\u200b', 'V-11', ' ', '%', clientId])
      expect((await refusalOf(services['client.erase']({ clientId, reference }))).code).toBe('wrongReference')
    expect(await clientsOf(services)).toEqual(['V-1', 'V-2'])
  })

  it('with an id of another kind, of nobody, or twice, finds nothing', async () => {
    const services = await openServices()
    const clientId = await newClient(services, 'V-1')
    const { id } = await newIntake(services, clientId)
    await services['settings.save']({ language: 'nl', theme: 'dark', practice: {} })
    for (const wrong of [id, '00000000-0000-0000-0000-000000000000', '11111111-1111-4111-8111-111111111111'])
      expect((await refusalOf(services['client.erase']({ clientId: wrong, reference: 'V-1' }))).code).toBe(
        'notFound',
      )
    await services['client.erase']({ clientId, reference: 'V-1' })
    expect((await refusalOf(services['client.erase']({ clientId, reference: 'V-1' }))).code).toBe('notFound')
  })

  it('is not undone by a save that came late, from a window that still had the dossier', async () => {
    const services = await openServices()
    const clientId = await newClient(services, 'V-1')
    const record = await newIntake(services, clientId)
    await services['client.erase']({ clientId, reference: 'V-1' })
    const late = { ...record, body: intakeBody('i1', { workload: { note: 'te laat' } }) }
    expect((await refusalOf(services['record.save']({ record: late }))).code).toBe('notFound')
    const again = services['record.create']({ record: { clientId, kind: 'intake', body: record.body } })
    expect((await refusalOf(again)).code).toBe('notFound')
    expect(await clientsOf(services)).toEqual([])
  })

  it('says so when the client is gone and only the overwriting failed', async () => {
    const vault = await newVault()
    const openVault = () => ({
      ...vault,
      erase(clientId: string) {
        vault.erase(clientId)
        throw new VaultError('diskFull')
      },
    })
    const services = clientService(openVault, journalIn(newFolder(), openVault))
    const { record } = await services['client.create']({ body: { client: { reference: 'V-1' } } })
    const erasing = services['client.erase']({ clientId: record.id, reference: 'V-1' })
    expect((await refusalOf(erasing)).code).toBe('eraseUnfinished')
    expect((await services['clients.list']({})).clients).toEqual([])
  })

  it('says what the disk said when nothing was erased', async () => {
    const vault = await newVault()
    const openVault = () => ({
      ...vault,
      erase: () => {
        throw new VaultError('diskFull')
      },
    })
    const services = clientService(openVault, journalIn(newFolder(), openVault))
    const { record } = await services['client.create']({ body: { client: { reference: 'V-1' } } })
    const erasing = services['client.erase']({ clientId: record.id, reference: 'V-1' })
    expect((await refusalOf(erasing)).code).toBe('diskFull')
    expect((await services['clients.list']({})).clients).toHaveLength(1)
  })
})
