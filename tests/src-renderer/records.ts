/** Records to begin with. */
import type { ClientRecord, IntakeRecord } from '../../shared/bridge/records.ts'

export const clientId = '11111111-1111-4111-8111-111111111111'
export const intakeId = '44444444-4444-4444-8444-444444444444'

export const clientRecord: ClientRecord = {
  id: clientId,
  clientId,
  revision: 1,
  kind: 'client',
  body: { client: { reference: 'V-001', name: 'Cliënt V' } },
}

export const intakeRecord: IntakeRecord = {
  id: intakeId,
  clientId,
  revision: 1,
  kind: 'intake',
  body: { id: 'i1', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0', answers: {} },
}

export const withNote = (note: string): IntakeRecord => ({
  ...intakeRecord,
  body: { ...intakeRecord.body, note },
})
