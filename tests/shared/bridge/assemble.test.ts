import { describe, expect, it } from 'vitest'
import { assembleDossier } from '../../../shared/bridge/assemble.ts'
import type { StoredRecord } from '../../../shared/bridge/records.ts'
import type { Intake } from '../../../shared/model/dossier.ts'

const clientId = '11111111-1111-4111-8111-111111111111'
const own = { clientId, revision: 1 }
const intake = (id: string): Intake => ({
  id,
  date: '2026-11-02',
  kind: 'intake',
  model: 'jdr-balance/1.0',
  answers: {},
})
const card: StoredRecord = {
  ...own,
  id: clientId,
  kind: 'client',
  body: { client: { reference: 'V-1' }, sessions: { held: 1 }, extra: [1] },
}
const talk = (id: string): StoredRecord => ({ ...own, id: clientId, kind: 'intake', body: intake(id) })
const plan: StoredRecord = { ...own, id: clientId, kind: 'plan', body: { actions: [], extra: 2 } }

describe('a dossier from its records', () => {
  it('has format and version, the interviews in order, and what rides along', () => {
    expect(assembleDossier([talk('b'), card, plan, talk('a')])).toEqual({
      format: 'jdr-dossier',
      version: 1,
      client: { reference: 'V-1' },
      sessions: { held: 1 },
      extra: [1],
      intakes: [intake('b'), intake('a')],
      plan: { actions: [], extra: 2 },
    })
  })

  it('has no plan when there is none', () => {
    expect(Object.hasOwn(assembleDossier([card]), 'plan')).toBe(false)
  })

  it('cannot be made without its client', () => {
    expect(() => assembleDossier([talk('a')])).toThrow()
  })
})
