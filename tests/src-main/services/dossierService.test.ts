import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierFileName } from '../../../src-main/services/dossierService.ts'
import { anyIntake } from '../../shared/model/arbitraries.ts'
import { newClient, newIntake, openServices, refusalOf } from './session.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}.dossier.json`, import.meta.url), 'utf8')
type Services = Awaited<ReturnType<typeof openServices>>

async function throughTheVault(services: Services, text: string): Promise<string> {
  const { clientId } = await services['dossier.import']({ text })
  return (await services['dossier.export']({ clientId })).text
}

const strange = {
  format: 'jdr-dossier',
  version: 1,
  extra: { top: [1, { deep: null }] },
  client: { reference: 'V-9', extra: 'client' },
  practice: { extra: 'practice' },
  sessions: { planned: 2, extra: 'sessions' },
  intakes: [
    {
      id: 'x',
      date: '2026-11-02',
      kind: 'intake',
      model: 'jdr-balance/1.0',
      answers: {
        workload: { presence: 1, extra: 'answer' },
        nacht: { kind: 'demand', label: { nl: 'n', fr: 'nuit' }, extra: 1 },
      },
      instruments: [{ id: 'y', score: -1.5, extra: 'instrument' }],
      extra: 'intake',
    },
  ],
  plan: {
    actions: [{ factor: 'nacht', text: 'x', owner: 'coach', status: 'open', extra: 'action' }],
    extra: 'plan',
  },
}

describe('export and import', () => {
  it.each([
    ['overload', fixture('overload')],
    ['unfinished', fixture('unfinished')],
    ['follow-up', fixture('follow-up')],
    ['a dossier with unknown fields at every level', JSON.stringify(strange)],
    ['a dossier with nothing in it', JSON.stringify({ ...strange, intakes: [], plan: undefined })],
    ['an empty plan', JSON.stringify({ ...strange, plan: { actions: [] } })],
  ])('bring %s back as it was, and again the same', async (_, text) => {
    const services = await openServices()
    const once = await throughTheVault(services, text)
    expect(JSON.parse(once)).toEqual(JSON.parse(text))
    expect(await throughTheVault(services, once)).toBe(once)
  })

  it('bring every set of interviews back in its order', async () => {
    const services = await openServices()
    const intakes = fc.uniqueArray(anyIntake, { selector: ({ id }) => id, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(intakes, async (made) => {
        const text = JSON.stringify({ ...strange, intakes: made, plan: undefined })
        expect(JSON.parse(await throughTheVault(services, text))).toEqual(JSON.parse(text))
      }),
      { numRuns: 25 },
    )
  })

  it('make a new client, also of a reference that is there', async () => {
    const services = await openServices()
    const first = await services['dossier.import']({ text: fixture('overload') })
    const second = await services['dossier.import']({ text: fixture('overload') })
    expect(first.clientId).not.toBe(second.clientId)
    expect((await services['clients.list']({})).clients).toHaveLength(2)
  })

  it('write what was made here as a file that can come back', async () => {
    const services = await openServices()
    const clientId = await newClient(services, 'C-2026/014 Zoë')
    await newIntake(services, clientId, 'later')
    await newIntake(services, clientId, 'eerder')
    const { fileName, text } = await services['dossier.export']({ clientId })
    expect(fileName).toBe('dossier-C-2026-014-Zoe.dossier.json')
    expect(JSON.parse(text)).toMatchObject({
      format: 'jdr-dossier',
      version: 1,
      intakes: [{ id: 'later' }, { id: 'eerder' }],
    })
    expect(await throughTheVault(services, text)).toBe(text)
  })

  it('refuse a dossier that is wrong, with every place, and keep nothing of it', async () => {
    const services = await openServices()
    const wrong = { ...strange, version: 3, client: {} }
    const { code, problems } = await refusalOf(services['dossier.import']({ text: JSON.stringify(wrong) }))
    expect(code).toBe('invalidDossier')
    expect(problems.map(({ path }) => path)).toEqual(['$.version', '$.client.reference'])
    expect((await refusalOf(services['dossier.import']({ text: '{' }))).problems[0]?.code).toBe('notJson')
    expect((await services['clients.list']({})).clients).toEqual([])
  })

  it('find no dossier of an unknown client', async () => {
    const services = await openServices()
    const call = services['dossier.export']({ clientId: '11111111-1111-4111-8111-111111111111' })
    expect((await refusalOf(call)).code).toBe('notFound')
  })
})

describe('the file name', () => {
  it.each([
    ['V-001', 'dossier-V-001.dossier.json'],
    ['../../etc/passwd', 'dossier-etc-passwd.dossier.json'],
    ['a:b*c?"<>|\u0000', 'dossier-a-b-c.dossier.json'],
    ['Ünï çödé', 'dossier-Uni-code.dossier.json'],
    ['日本', 'dossier-export.dossier.json'],
    ['x'.repeat(300), `dossier-${'x'.repeat(60)}.dossier.json`],
  ])('of %s is %s', (reference, fileName) => {
    expect(dossierFileName(reference)).toBe(fileName)
  })
})
