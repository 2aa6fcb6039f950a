import { calls, fail, fill, freshStart } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import overload from '../../fixtures/overload.dossier.json' with { type: 'json' }
import { Intake } from '../../../shared/model/dossier.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useStandings, useToldStandings } from '../../../src-renderer/clients/standings.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { clientId, clientRecord, intakeRecord } from '../records.ts'

const other = '22222222-2222-4222-8222-222222222222'
const otherRecord = { ...clientRecord, id: other, clientId: other, body: { client: { reference: 'V-002' } } }
const asked = () => calls.filter(({ name }) => name === 'clients.standings').length
const scope = effectScope()

function standings() {
  return scope.run(() => useStandings())!
}

beforeEach(async () => {
  await freshStart()
  fill(clientRecord, intakeRecord, otherRecord)
  await useSession().create('een zin van vier woorden')
})

describe('how it stands with every client', () => {
  it('is unknown until the vault has told it, and asked once', async () => {
    const { standing, isKnown, load } = standings()
    expect([isKnown.value, standing.value(clientId)]).toEqual([false, undefined])
    await Promise.all([load(), load()])
    await standings().load()
    expect(asked()).toBe(1)
    expect(standing.value(clientId)).toEqual({ state: 'openIntake', lastContact: '2026-11-02' })
    expect(standing.value(other)).toEqual({ state: 'openIntake', lastContact: null })
  })

  it('follows what is saved here, without asking again', async () => {
    const { standing, load } = standings()
    await load()
    await useDossier().open(clientId)
    const [talk] = overload.intakes
    const signals = { ...talk?.signals, privateLoad: 1, recovery: 1 }
    useSaving().save({ ...intakeRecord, body: Intake.parse({ ...talk, signals, date: '2026-11-03' }) })
    await useSaving().flush()
    await vi.waitFor(() =>
      expect(standing.value(clientId)).toEqual({ state: 'quiet', lastContact: '2026-11-03' }),
    )
    expect(asked()).toBe(1)
  })

  it('is asked anew when the vault was entered again, and after midnight', async () => {
    const { load } = standings()
    await load()
    await useSession().begin()
    await load()
    expect(asked()).toBe(2)
    vi.useFakeTimers({ now: new Date(Date.now() + 86_400_000), toFake: ['Date'] })
    await load()
    vi.useRealTimers()
    expect(asked()).toBe(3)
  })

  it('that could not be told is asked again the next time, and what was known stays', async () => {
    fail('clients.standings', { code: 'vaultDamaged' })
    const { isKnown, isMissed, load } = standings()
    await load()
    expect([isKnown.value, isMissed.value, useToldStandings().failure]).toEqual([false, true, 'vaultDamaged'])
    fail('clients.standings')
    await load()
    expect([isKnown.value, isMissed.value, useToldStandings().failure]).toEqual([true, false, undefined])
  })
})
