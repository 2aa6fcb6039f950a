import { describe, expect, it } from 'vitest'
import type { ClientRecord } from '../../../shared/bridge/records.ts'
import { findable, findClients } from '../../../src-renderer/clients/search.ts'
import { clientRecord } from '../records.ts'

const client = (body: ClientRecord['body']['client']): ClientRecord => ({
  ...clientRecord,
  body: { client: body },
})
const v = client({
  reference: 'V-001',
  name: 'Cliënt V',
  jobTitle: 'projectleider',
  employer: 'Voorbeeldbedrijf',
})
const w = client({
  reference: 'V-003',
  name: 'Cliënt W',
  jobTitle: 'laborant',
  contactAtEmployer: 'de balie',
})
const all = [v, w]

describe('finding a client', () => {
  it.each([
    ['', all],
    ['   ', all],
    ['client', all],
    ['CLIËNT v', all],
    ['client w', [w]],
    ['001', [v]],
    ['voorbeeld projectl', [v]],
    ['labo', [w]],
    ['balie', []],
    ['nergens', []],
    ['001 cliënt', [v]],
    ['vprojectleider', []],
  ])('by “%s”', (text, found) => {
    expect(findClients(all.map(findable), text).map(({ record }) => record)).toEqual(found)
  })
})
