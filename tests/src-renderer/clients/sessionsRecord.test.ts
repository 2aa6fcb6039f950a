import { fail, fill, freshStart, onDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClientRecord } from '../../../shared/bridge/records.ts'
import { useSessionsRecord } from '../../../src-renderer/clients/sessionsRecord.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { clientId, clientRecord } from '../records.ts'

const sessions = { planned: 6, next: '2026-12-01', later: 'a field of a later version' }
const stored = () => (onDisk(clientId) as ClientRecord).body

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill({ ...clientRecord, body: { ...clientRecord.body, sessions } })
  await useDossier().open(clientId)
  await vi.waitFor(() => expect(useDossier().client).toBeDefined())
})

describe('the next contact', () => {
  it('is the one of the planning, and changes nothing else there', async () => {
    const record = useSessionsRecord()
    expect(record.known().next).toBe('2026-12-01')
    record.keep({ next: '2026-12-15' }, 'now')
    await useSaving().flush()
    expect(stored()).toEqual({ ...clientRecord.body, sessions: { ...sessions, next: '2026-12-15' } })
    record.keep({ next: undefined }, 'now')
    await useSaving().flush()
    expect(stored().sessions).toEqual({ planned: 6, later: sessions.later })
  })

  it('goes together with what still waits to be saved', async () => {
    const record = useSessionsRecord()
    fail('record.save', { code: 'diskFull' })
    record.keep({ planned: 8 }, 'now')
    await useSaving().flush()
    expect(record.known().planned).toBe(8)
    record.keep({ next: '2026-12-15' }, 'now')
    fail('record.save')
    await useSaving().flush()
    expect(stored().sessions).toEqual({ ...sessions, planned: 8, next: '2026-12-15' })
  })

  it('is not kept without a client', async () => {
    useDossier().close()
    await vi.waitFor(() => expect(useDossier().client).toBeUndefined())
    useSessionsRecord().keep({ next: '2026-12-15' }, 'now')
    expect(useSaving().waiting.size).toBe(0)
    expect(useSessionsRecord().known()).toEqual({})
  })
})
