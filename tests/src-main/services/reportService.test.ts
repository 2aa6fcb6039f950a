import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newClient, openServices, refusalOf } from './session.ts'

const overload = readFileSync(new URL('../../fixtures/overload.dossier.json', import.meta.url), 'utf8')

describe('a report', () => {
  it.each(['client', 'employer'] as const)(
    'for the %s is a PDF in base64 with a neutral name',
    async (audience) => {
      const services = await openServices()
      const { clientId } = await services['dossier.import']({ text: overload })
      const { fileName, pdf } = await services['report.make']({ clientId, audience, language: 'nl' })
      expect(fileName).toMatch(/^[A-Za-z0-9-]+\.pdf$/)
      expect(fileName).not.toMatch(/V$|Cli|burn/i)
      expect(Buffer.from(pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    },
  )

  it('for a client who had no interview is refused, with the place', async () => {
    const services = await openServices()
    const clientId = await newClient(services)
    const call = services['report.make']({ clientId, audience: 'client', language: 'en' })
    expect(await refusalOf(call)).toEqual({
      code: 'invalidDossier',
      problems: [{ path: '$.intakes', code: 'empty' }],
    })
  })

  it('of an unknown client is not found', async () => {
    const services = await openServices()
    const clientId = '11111111-1111-4111-8111-111111111111'
    const call = services['report.make']({ clientId, audience: 'client', language: 'nl' })
    expect((await refusalOf(call)).code).toBe('notFound')
  })
})
