/** How an interview is run: what is put off, its pause, and where and how long one was, as it comes to the disk. */
import { fail, fill, freshStart, onDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import type { Talk } from '../../../shared/model/talk.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useInterview, type Source } from '../../../src-renderer/interview/interview.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { today } from '../../../src-renderer/shell/today.ts'
import { putRecord } from '../../../src-renderer/working-copy/workingCopy.ts'
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
    expect(stored()).not.toHaveProperty('marks')
  })

  it('on what is done already says that one comes back to it, until it is taken back', async () => {
    const interview = useInterview()
    interview.rate('deadlines', 'presence', 1)
    interview.rate('deadlines', 'drain', 1)
    interview.mark('deadlines', 'later')
    // To come back to it and rate it otherwise is not to be done with it.
    interview.rate('deadlines', 'drain', 3)
    await useSaving().flush()
    expect(stored()?.marks).toEqual({ deadlines: 'later' })
    interview.mark('deadlines', undefined)
    await useSaving().flush()
    expect(stored()).not.toHaveProperty('marks')
  })

  it('says of nothing that is done that it was passed over', async () => {
    const interview = useInterview()
    interview.setNotApplicable('workload', true)
    interview.mark('workload', 'skipped')
    await useSaving().flush()
    expect(stored()).not.toHaveProperty('marks')
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
    expect(stored()).toEqual({ at: 'autonomy', sittings: [today()] })
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
  it('go along with a save, and make one of their own to the second once something was entered', async () => {
    const interview = useInterview()
    const sittings = [today()]
    interview.talked = 42.9
    expect(interview.keepPlace()).toBeUndefined()
    interview.rate('deadlines', 'presence', 1)
    await useSaving().flush()
    expect(stored()).toEqual({ secondsUsed: 42, sittings })
    const before = revision()
    expect(interview.keepPlace()).toBeUndefined()
    interview.talked = 47
    expect(interview.keepPlace()).toMatchObject({ id: intakeId })
    await useSaving().flush()
    expect(stored()).toEqual({ secondsUsed: 47, sittings })
    interview.leftAt.set(intakeId, 'feedback')
    await interview.close()
    expect(stored()).toEqual({ secondsUsed: 47, at: 'feedback', sittings })
    expect(revision()).toBe(before! + 2)
  })

  it('go along with what waits to be saved on leaving, without a save of their own', async () => {
    const interview = useInterview()
    interview.rate('deadlines', 'presence', 1)
    await useSaving().flush()
    const before = revision()
    interview.write('deadlines', 'summary', 'Het is veel.')
    interview.talked = 9
    interview.leftAt.set(intakeId, 'feedback')
    await interview.close()
    expect(stored()).toMatchObject({ secondsUsed: 9, at: 'feedback' })
    expect(revision()).toBe(before! + 1)
  })

  it('leave no trace of who only looked, also through an interview that is over', async () => {
    const interview = useInterview()
    for (const talk of [undefined, { closed: '2026-11-03', secondsUsed: 60 }]) {
      await interview.close()
      const record: IntakeRecord = { ...intakeRecord, body: { ...intakeRecord.body, talk } }
      fill(clientRecord, record)
      await putRecord(record)
      expect(await interview.open(clientId, intakeId)).toBe(true)
      interview.leftAt.set(intakeId, 'feedback')
      interview.talked += 300
      if (talk) interview.pause({ caret: '3' })
      interview.resume()
      expect(interview.keepPlace()).toBeUndefined()
      await interview.close()
      expect(onDisk(intakeId)).toEqual(record)
    }
  })

  it('are not what keeps a vault open that cannot be written', async () => {
    const interview = useInterview()
    interview.rate('deadlines', 'presence', 1)
    await useSaving().flush()
    interview.talked = 600
    fail('record.save', { code: 'diskFull' })
    expect(await useSession().lock()).toBe(true)
  })
})

describe('a pause that ends', () => {
  it('is over on disk too once one has gone on and leaves', async () => {
    const interview = useInterview()
    interview.pause({})
    await useSaving().flush()
    interview.resume()
    await interview.close()
    expect(stored()?.paused).toBeUndefined()
  })
})

describe('a talk that is finished', () => {
  it('says so with its day and the time until then, and no time counts any more', async () => {
    const interview = useInterview()
    interview.rate('deadlines', 'presence', 1)
    interview.talked = 61
    interview.finish()
    await useSaving().flush()
    expect(stored()).toEqual({ closed: today(), secondsUsed: 61, sittings: [today()] })
    expect(interview.isOver).toBe(true)
    interview.pause({})
    expect(interview.isPaused).toBe(true)
    await useSaving().flush()
    expect(stored()?.paused).toBeUndefined()
  })

  it('is taken back, and then counts again', async () => {
    const interview = useInterview()
    interview.finish()
    interview.reopen()
    await useSaving().flush()
    expect(stored()).toBeUndefined()
    expect(interview.isOver).toBe(false)
  })
})

describe('the days of a talk', () => {
  const takeUp = async (talk: Talk | undefined, from?: Source) => {
    const interview = useInterview()
    await interview.close()
    const record: IntakeRecord = { ...intakeRecord, body: { ...intakeRecord.body, talk } }
    fill(clientRecord, record)
    await putRecord(record)
    await interview.open(clientId, intakeId, from)
    return interview
  }

  it('are those on which the client said something, each once', async () => {
    const interview = await takeUp({ sittings: ['2026-11-02'] })
    interview.rate('deadlines', 'presence', 1)
    interview.writeAbout('matters', 'summary', 'Rust.')
    await useSaving().flush()
    expect(stored()?.sittings).toEqual(['2026-11-02', today()])
  })

  it('are not those of notes, quotes, scores from elsewhere, or of how the talk is run', async () => {
    const interview = await takeUp(undefined)
    interview.write('deadlines', 'note', 'Navragen.')
    interview.writeNote('Bellen.')
    interview.quote('deadlines', ['Rust.'])
    interview.setInstruments([{ id: 'BAT-12', score: 2 }])
    interview.setTalk({ minutesAgreed: 60 })
    interview.mark('feedback', 'skipped')
    interview.pause({})
    await useSaving().flush()
    expect(stored()?.sittings).toBeUndefined()
  })

  it('are not that of copying a form in, nor of mending what is over', async () => {
    const copied = await takeUp(undefined, 'paper')
    copied.rate('deadlines', 'presence', 1)
    copied.rateSignal('sleep', 2)
    await useSaving().flush()
    expect(stored()).toBeUndefined()
    const over = await takeUp({ closed: '2026-11-03', sittings: ['2026-11-03'], secondsUsed: 60 })
    over.rate('deadlines', 'presence', 1)
    await over.close()
    expect(stored()).toEqual({ closed: '2026-11-03', sittings: ['2026-11-03'], secondsUsed: 60 })
  })
})
