import { fail, fill, freshStart, onDisk } from '../fakeBridge.ts'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { Intake } from '../../../shared/model/dossier.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useInterview } from '../../../src-renderer/interview/interview.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { today } from '../../../src-renderer/shell/today.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'

const existing: IntakeRecord = {
  ...intakeRecord,
  body: Intake.parse({
    ...intakeRecord.body,
    later: 'a field of a later version',
    answers: {
      deadlines: { presence: 2, drain: 3, note: 'alleen voor mij', future: 7 },
      nightShifts: { kind: 'demand', label: { nl: 'Nachtdienst' } },
    },
  }),
}
const stored = (): IntakeRecord['body'] => (onDisk(intakeId) as IntakeRecord).body

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(clientRecord, existing)
  await useDossier().open(clientId)
  await useInterview().open(clientId, intakeId)
})

describe('an interview', () => {
  it('keeps everything that it does not change', async () => {
    const interview = useInterview()
    interview.rate('deadlines', 'drain', 4)
    interview.rateSignal('sleep', 2)
    await useSaving().flush()
    expect(stored()).toEqual({
      ...existing.body,
      answers: { ...existing.body.answers, deadlines: { ...existing.body.answers.deadlines, drain: 4 } },
      signals: { sleep: 2 },
      talk: { sittings: [today()] },
    })
  })

  it('keeps words that their field has not given yet: they are more than a place, and none of another interview', async () => {
    const interview = useInterview()
    const typed = (words: string) => {
      const end = useSaving().askFirst(() => {
        end()
        interview.write('deadlines', 'summary', words)
      })
    }
    typed('Het houdt nooit op.')
    expect(interview.keepPlace()).toBeUndefined()
    expect(useSaving().unsaved()).toContain('Het houdt nooit op.')
    typed('Echt nooit.')
    await interview.open(clientId, 'another')
    expect(useSaving().unsaved()).toContain('Echt nooit.')
    expect(interview.draft).toBeUndefined()
    await useSaving().flush()
    await interview.open(clientId, intakeId)
    typed('Nooit.')
    await interview.close()
    expect(interview.draft).toBeUndefined()
    expect(stored().answers.deadlines?.summary).toBe('Nooit.')
  })

  it('takes a rating and a text away, rather than make them null or empty', async () => {
    const interview = useInterview()
    interview.rate('deadlines', 'drain', undefined)
    interview.write('deadlines', 'note', '')
    interview.rateSignal('sleep', 1)
    interview.rateSignal('sleep', undefined)
    await useSaving().flush()
    expect(stored().answers.deadlines).toEqual({ presence: 2, future: 7 })
    expect(stored().signals).toEqual({})
  })

  it('lets quotes go along with the words, and takes them away with them', async () => {
    const interview = useInterview()
    interview.write('deadlines', 'summary', 'Het is veel. Ik kom niet bij.')
    interview.quote('deadlines', ['Ik kom niet bij.'])
    interview.write('deadlines', 'note', 'Ik kom niet bij.')
    interview.write('deadlines', 'summary', 'Het is veel. Ik kom echt niet bij.')
    interview.writeAbout('matters', 'summary', 'Rust.')
    interview.quoteAbout('matters', ['Rust.'])
    await useSaving().flush()
    expect(stored().answers.deadlines?.quotes).toEqual(['Ik kom echt niet bij.'])
    expect(stored().matters).toEqual({ summary: 'Rust.', quotes: ['Rust.'] })
    interview.write('deadlines', 'summary', '')
    interview.writeAbout('matters', 'summary', 'R')
    await useSaving().flush()
    expect(stored().answers.deadlines).not.toHaveProperty('quotes')
    expect(stored().matters).toEqual({ summary: 'R', quotes: ['R'] })
  })

  it('makes words of last time words of today by any change of them, and by nothing else', async () => {
    const interview = useInterview()
    const then = { summary: 'Het is veel.', saidOn: '2026-11-02' }
    const begin = () => {
      interview.write('deadlines', 'summary', then.summary)
      interview.setSaidOn('deadlines', then.saidOn)
      interview.writeAbout('situation', 'summary', then.summary)
      interview.setSaidOnAbout('situation', then.saidOn)
    }
    const now = () => [interview.draft?.body.answers.deadlines, interview.draft?.body.situation]
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(0, 1, 2, 3, 4), (text, rating) => {
        begin()
        interview.rate('deadlines', 'presence', rating)
        interview.write('deadlines', 'note', text)
        interview.writeAbout('situation', 'note', text)
        for (const words of now()) expect(words).toMatchObject(then)
        interview.write('deadlines', 'summary', text)
        interview.writeAbout('situation', 'summary', text)
        for (const words of now()) {
          expect(words).not.toHaveProperty('saidOn')
          expect(words?.summary ?? '').toBe(text)
        }
      }),
    )
    begin()
    interview.setSaidOn('deadlines', undefined)
    interview.setSaidOnAbout('situation', undefined)
    await useSaving().flush()
    expect(stored().answers.deadlines).not.toHaveProperty('saidOn')
    expect(stored().answers.deadlines?.summary).toBe(then.summary)
    expect(stored().situation?.summary).toBe(then.summary)
    expect(stored().situation).not.toHaveProperty('saidOn')
  })

  it('has no quote of today in words of last time', () => {
    const interview = useInterview()
    interview.writeAbout('matters', 'summary', 'Rust.')
    interview.quoteAbout('matters', ['Rust.'])
    interview.setSaidOnAbout('matters', '2026-11-02')
    expect(interview.draft?.body.matters).toEqual({ summary: 'Rust.', saidOn: '2026-11-02' })
  })

  it('keeps what is said about the signals by round, and the next steps, each apart', async () => {
    const interview = useInterview()
    interview.writeAbout('strain', 'summary', 'Mijn hoofd zit vol. Ik slaap licht.')
    interview.quoteAbout('strain', ['Ik slaap licht.'])
    interview.writeAbout('around', 'note', 'Rustig naar thuis vragen.')
    interview.writeAbout('strain', 'summary', 'Mijn hoofd zit vol. Ik slaap heel licht.')
    interview.writeAbout('nextSteps', 'summary', 'Dinsdag op de fiets.')
    interview.rateSignal('sleep', 3)
    await useSaving().flush()
    expect(stored()).toMatchObject({
      signals: { sleep: 3 },
      signalWords: {
        strain: {
          summary: 'Mijn hoofd zit vol. Ik slaap heel licht.',
          quotes: ['Ik slaap heel licht.'],
        },
        around: { note: 'Rustig naar thuis vragen.' },
      },
      nextSteps: { summary: 'Dinsdag op de fiets.' },
    })
    interview.writeAbout('strain', 'summary', '')
    await useSaving().flush()
    expect(stored().signalWords?.strain).toEqual({})
    expect(stored().signalWords?.around).toEqual({ note: 'Rustig naar thuis vragen.' })
  })

  it('notes scores from elsewhere, and takes the last one away whole', async () => {
    const interview = useInterview()
    interview.setInstruments([{ id: 'BAT-12', score: 2.71, taken: undefined, unit: 'eigen' }])
    await useSaving().flush()
    expect(stored().instruments).toEqual([{ id: 'BAT-12', score: 2.71, unit: 'eigen' }])
    interview.setInstruments([])
    await useSaving().flush()
    expect(stored()).not.toHaveProperty('instruments')
  })

  it('leaves a factor out and takes it in again, with what was answered', async () => {
    const interview = useInterview()
    interview.setNotApplicable('deadlines', true)
    interview.setNotApplicable('deadlines', true)
    interview.setNotApplicable('nightShifts', true)
    await useSaving().flush()
    expect(stored().notApplicable).toEqual(['deadlines', 'nightShifts'])
    interview.setNotApplicable('deadlines', false)
    await useSaving().flush()
    expect(stored().notApplicable).toEqual(['nightShifts'])
    expect(stored().answers.deadlines).toEqual(existing.body.answers.deadlines)
  })

  it('notes a safety concern and a last remark', async () => {
    const interview = useInterview()
    interview.setSafetyConcern(true)
    interview.writeNote('Nabellen op vrijdag.')
    await useSaving().flush()
    expect(stored()).toMatchObject({ safetyConcern: true, note: 'Nabellen op vrijdag.' })
  })

  it('saves a rating at once and words on leaving', async () => {
    const interview = useInterview()
    interview.rate('workload', 'presence', 3)
    await vi.waitFor(() => expect(stored().answers.workload).toEqual({ presence: 3 }), { timeout: 300 })
    interview.write('workload', 'summary', 'Ik doe het werk van twee.')
    expect(stored().answers.workload).toEqual({ presence: 3 })
    await interview.close()
    expect(stored().answers.workload).toEqual({ presence: 3, summary: 'Ik doe het werk van twee.' })
    expect(interview.draft).toBeUndefined()
  })

  it('is taken up again as it was left, also when it could not be saved', async () => {
    const interview = useInterview()
    fail('record.save', { code: 'diskFull' })
    interview.write('workload', 'summary', 'Nog niet bewaard.')
    await interview.close()
    expect(stored().answers.workload).toBeUndefined()
    expect(await interview.open(clientId, intakeId)).toBe(true)
    expect(interview.draft?.body.answers.workload).toEqual({ summary: 'Nog niet bewaard.' })
    fail('record.save')
    await useSaving().flush()
    expect(stored().answers.workload).toEqual({ summary: 'Nog niet bewaard.' })
  })

  it('is taken up with what another screen changed', async () => {
    const interview = useInterview()
    await interview.close()
    const answers = { feedback: { presence: 1, need: 4, employerText: 'Een vast moment.' } }
    useSaving().save({ ...existing, body: Intake.parse({ ...existing.body, answers }) })
    await useSaving().flush()
    await interview.open(clientId, intakeId)
    interview.rate('feedback', 'need', 3)
    await useSaving().flush()
    expect(stored().answers.feedback).toEqual({ presence: 1, need: 3, employerText: 'Een vast moment.' })
  })

  it('is not there for another client, nor when it does not exist', async () => {
    const interview = useInterview()
    expect(await interview.open(clientId, clientId)).toBe(false)
    expect(await interview.open('99999999-9999-4999-8999-999999999999', intakeId)).toBe(false)
    expect(interview.draft).toBeUndefined()
    interview.rate('deadlines', 'drain', 0)
    expect(useSaving().waiting.size).toBe(0)
  })
})
