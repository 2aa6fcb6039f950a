/** How an interview is run: what is put off, its pause, and where and how long one was, as it comes to the disk. */
import { fail, fill, freshStart, onDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useInterview } from '../../../src-renderer/interview/interview.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'

const stored = () => (onDisk(intakeId) as IntakeRecord).body.talk
const revision = () => onDisk(intakeId)?.revision

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(clientRecord, intakeRecord)
  await useDossier().open(clientId)
  await useInterview().open(clientId, intakeId)
})

describe('a mark', () => {
  it('stays until its topic is done, and then no longer', async () => {
    const interview = useInterview()
    interview.mark('deadlines', 'later')
    interview.mark('workload', 'skipped')
    interview.rate('deadlines', 'presence', 1)
    await useSaving().flush()
    expect(stored()?.marks).toEqual({ deadlines: 'later', workload: 'skipped' })
    interview.rate('deadlines', 'drain', 1)
    await useSaving().flush()
    expect(stored()?.marks).toEqual({ workload: 'skipped' })
    interview.setNotApplicable('workload', true)
    await useSaving().flush()
    expect(stored()).toBeUndefined()
  })
})

describe('a pause', () => {
  it('is on disk with its place, and is over when the interview is taken up again', async () => {
    const interview = useInterview()
    interview.leftAt.set(intakeId, 'autonomy')
    interview.pause({ control: 'textarea.0', caret: '12' })
    await useSaving().flush()
    expect(interview.isPaused).toBe(true)
    expect(stored()).toMatchObject({ paused: true, at: 'autonomy', place: { caret: '12' } })
    await interview.close()
    expect(await interview.open(clientId, intakeId)).toBe(true)
    expect(interview.pausedAt).toEqual({ control: 'textarea.0', caret: '12' })
    expect(interview.isPaused).toBe(false)
    interview.rate('autonomy', 'presence', 2)
    await useSaving().flush()
    expect(stored()).toEqual({ at: 'autonomy' })
  })

  it('makes no revision when it ends', async () => {
    const interview = useInterview()
    interview.pause({})
    await useSaving().flush()
    const before = revision()
    interview.resume()
    await useSaving().flush()
    expect([interview.isPaused, revision()]).toEqual([false, before])
  })
})

describe('place and time', () => {
  it('go along with a save, and make one of their own only when they are worth it', async () => {
    const interview = useInterview()
    interview.talked = 42.9
    expect(interview.keepPlace()).toBeUndefined()
    interview.rate('deadlines', 'presence', 1)
    await useSaving().flush()
    expect(stored()).toEqual({ secondsUsed: 42 })
    const before = revision()
    interview.talked = 100
    expect(interview.keepPlace()).toBeUndefined()
    interview.talked = 103
    expect(interview.keepPlace()).toMatchObject({ id: intakeId })
    await useSaving().flush()
    expect(stored()).toEqual({ secondsUsed: 103 })
    interview.leftAt.set(intakeId, 'feedback')
    await interview.close()
    expect(stored()).toEqual({ secondsUsed: 103, at: 'feedback' })
    expect(revision()).toBe(before! + 2)
  })

  it('are not what keeps a vault open that cannot be written', async () => {
    const interview = useInterview()
    interview.talked = 600
    fail('record.save', { code: 'diskFull' })
    expect(await useSession().lock()).toBe(true)
  })
})
