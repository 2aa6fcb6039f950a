import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { newClient, newIntake, openServices, refusalOf } from './session.ts'

const overload = readFileSync(new URL('../../fixtures/overload.dossier.json', import.meta.url), 'utf8')
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const kindsOf = async (services: Handlers, clientId?: string) =>
  (await services['log.list'](clientId === undefined ? {} : { clientId })).entries.map(({ kind }) => kind)

/** The cells of each line; none of the test's own texts holds a separator. */
const linesOf = (text: string, separator: string) =>
  text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(separator).map((cell) => cell.replace(/^"(.*)"$/, '$1')))

describe('the log', () => {
  it('notes opening, importing, exporting, reporting and releasing, each with the one who did it', async () => {
    const actor = { user: 'praktijk', now: () => new Date('2026-11-23T09:00:00Z') }
    const services = await openServices(undefined, actor)
    const { clientId } = await services['dossier.import']({ text: overload })
    await services['client.open']({ clientId })
    const { text } = await services['dossier.export']({ clientId })
    const { pdf } = await services['report.make']({ clientId, audience: 'employer', language: 'nl' })
    const digest = sha256(Buffer.from(pdf, 'base64'))
    await services['report.released']({ clientId, audience: 'employer', digest })
    const { entries, breaks } = await services['log.list']({ clientId })
    expect(breaks).toEqual([])
    expect(entries.every(({ user, clientId: whose }) => user === 'praktijk' && whose === clientId)).toBe(true)
    expect(entries.map(({ kind, audience, digest: of }) => [kind, audience, of])).toEqual([
      ['imported', undefined, undefined],
      ['imported', undefined, undefined],
      ['imported', undefined, undefined],
      ['opened', undefined, undefined],
      ['exported', undefined, sha256(text)],
      ['reported', 'employer', digest],
      ['released', 'employer', digest],
    ])
  })

  it('of a client holds nothing of another; of the practice it holds all', async () => {
    const services = await openServices()
    const [one, other] = [await newClient(services, 'V-1'), await newClient(services, 'V-2')]
    await newIntake(services, other)
    expect(await kindsOf(services, one)).toEqual(['added'])
    expect(await kindsOf(services, other)).toEqual(['added', 'added'])
    expect(await kindsOf(services)).toEqual(['vaultMade', 'added', 'added', 'added'])
  })

  it.each([
    ['nl', ';', 'Regel', 'Gewijzigd', 'gesprek', 'logboek-V-1.csv'],
    ['en', ',', 'Line', 'Changed', 'interview', 'log-V-1.csv'],
  ] as const)(
    'goes out as a table in %s, and the last line says that it is whole',
    async (language, separator, header, changed, part, name) => {
      const services = await openServices()
      const clientId = await newClient(services, 'V-1')
      const record = await newIntake(services, clientId)
      await services['record.save']({ record })
      const { fileName, text } = await services['log.export']({ clientId, language })
      expect(fileName).toBe(name)
      const lines = linesOf(text, separator)
      expect(lines[0]?.[0]).toBe(header)
      expect(lines.slice(1, -1).map((cells) => cells.length)).toEqual([10, 10, 10])
      expect(lines[3]?.slice(2, 6)).toEqual(['V-1', changed, part, '2'])
      expect(lines[3]?.[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d$/)
      expect(lines.at(-1)).toHaveLength(1)
      expect(lines.at(-1)?.[0]).toMatch(/alle 4 regels|all 4 lines/)
      expect(await kindsOf(services, clientId)).toEqual(['added', 'added', 'changed', 'logExported'])
    },
  )

  it('of the practice keeps an erased client’s lines, without a name', async () => {
    const services = await openServices()
    const clientId = await newClient(services, 'Geheim-7')
    await newClient(services, 'V-2')
    await services['client.erase']({ clientId, reference: 'Geheim-7' })
    const { fileName, text } = await services['log.export']({ language: 'nl' })
    expect(fileName).toBe('logboek.csv')
    expect(linesOf(text, ';').map((cells) => cells[2])).toEqual([
      ...['Dossier', '', 'gewist dossier', 'V-2', 'gewist dossier', undefined],
    ])
    expect(text).not.toContain('Geheim')
    expect(text).not.toContain(clientId)
  })

  it('of the practice does not take the settings for a client', async () => {
    const services = await openServices()
    await services['settings.save']({ language: 'nl', theme: 'dark', practice: {} })
    const { text } = await services['log.export']({ language: 'nl' })
    expect(linesOf(text, ';')[2]?.slice(2, 5)).toEqual(['', 'Toegevoegd', 'instellingen'])
  })

  it('of nobody, of an interview or of an erased client is not found', async () => {
    const services = await openServices()
    const [clientId, erased] = [await newClient(services, 'V-1'), await newClient(services, 'V-2')]
    const { id } = await newIntake(services, clientId)
    await services['client.erase']({ clientId: erased, reference: 'V-2' })
    for (const wrong of [id, erased, '11111111-1111-4111-8111-111111111111'])
      for (const call of [
        services['log.list']({ clientId: wrong }),
        services['log.export']({ clientId: wrong, language: 'nl' }),
      ])
        expect((await refusalOf(call)).code).toBe('notFound')
  })
})
