import { fail, fill, freshStart } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import overload from '../../fixtures/overload.dossier.json' with { type: 'json' }
import overloadScores from '../../fixtures/overload.scores.json' with { type: 'json' }
import { useClients } from '../../../src-renderer/clients/clients.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { clientId, clientRecord, intakeRecord, withNote } from '../records.ts'

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
})

describe('the open dossier', () => {
  it('scores the newest interview as the command line does', async () => {
    const id = await useClients().importDossier(JSON.stringify(overload))
    const dossier = useDossier()
    await vi.waitFor(() => expect(dossier.scores).toBeDefined())
    expect(dossier.clientId).toBe(id)
    expect({ scores: dossier.scores, planCoverage: dossier.coverage }).toEqual({
      scores: overloadScores.intakes[0]?.scores,
      planCoverage: overloadScores.planCoverage,
    })
  })

  it('saves what waits before another client is opened', async () => {
    fill(clientRecord, intakeRecord)
    useSaving().save(withNote('eerst dit'), 'afterTyping')
    await useDossier().open(clientId)
    expect(useSaving().waiting.size).toBe(0)
  })

  it('says that a client is not there', async () => {
    await useDossier().open('99999999-9999-4999-8999-999999999999')
    expect(useDossier().error).toBe('notFound')
    expect(useDossier().client).toBeUndefined()
  })

  it('adds nothing when an interview cannot be made', async () => {
    fill(clientRecord)
    const dossier = useDossier()
    await dossier.open(clientId)
    await vi.waitFor(() => expect(dossier.client).toBeDefined())
    fail('record.create', { code: 'diskFull' })
    expect(await dossier.create({ clientId, kind: 'intake', body: intakeRecord.body })).toBeUndefined()
    expect(dossier.error).toBe('diskFull')
    expect(dossier.intakes).toEqual([])
    fail('record.create')
    const made = await dossier.create({ clientId, kind: 'intake', body: intakeRecord.body })
    await vi.waitFor(() => expect(dossier.intakes).toEqual([made]))
  })
})
