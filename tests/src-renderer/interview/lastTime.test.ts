import { fill, freshStart } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import type { Agreement } from '../../../shared/model/talk.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useInterview } from '../../../src-renderer/interview/interview.ts'
import { useEarlierConsent } from '../../../src-renderer/interview/lastTime.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'

const other = (digit: number, agreement?: Agreement): IntakeRecord => ({
  ...intakeRecord,
  id: `5555555${digit}-5555-4555-8555-555555555555`,
  body: { ...intakeRecord.body, id: `other${digit}`, ...(agreement && { agreement }) },
})
const agreed = { ...intakeRecord, body: { ...intakeRecord.body, agreement: { consent: '2026-11-02' } } }

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
})

async function consentBeside(...others: IntakeRecord[]): Promise<string | undefined> {
  fill(clientRecord, agreed, ...others)
  await useDossier().open(clientId)
  await useInterview().open(clientId, intakeId)
  await vi.waitFor(() => expect(useDossier().intakes).toHaveLength(1 + others.length))
  return useEarlierConsent().value
}

describe('consent to a dossier', () => {
  it('in this talk is of no other', async () => expect(await consentBeside()).toBeUndefined())

  it('holds from the talk in which it was given last', async () =>
    expect(
      await consentBeside(
        other(1, { consent: '2026-09-14' }),
        other(2, { consent: '2026-06-01' }),
        other(3, { purpose: '2026-10-10' }),
        other(4),
      ),
    ).toBe('2026-09-14'))
})
