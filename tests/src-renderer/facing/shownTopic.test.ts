import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Intake } from '../../../shared/model/dossier.ts'
import { topicsOf } from '../../../shared/model/topics.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { Shown } from '../../../src-renderer/facing/channel.ts'
import { shownTopic } from '../../../src-renderer/facing/shownTopic.ts'

const say = (key: string): string => key
const basis = { id: 'i1', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0' }
const intakeWith = (part: object): Intake => Intake.parse({ ...basis, answers: {}, ...part })
const topicIn = (intake: Intake, key: string) => topicsOf(intake).find((topic) => topic.key === key)!
const shownOf = (intake: Intake, key: string, language: 'nl' | 'en' = 'nl') =>
  shownTopic(topicIn(intake, key), intake, language, say)

describe('what a client sees', () => {
  it.each(['nl', 'en'] as const)('of a factor is the question and the scales, in %s', (language) => {
    const texts = textsIn(language)
    const intake = intakeWith({ answers: { workload: { presence: 3, note: 'stil', summary: 'veel' } } })
    const { workload } = texts.factors
    expect(shownOf(intake, 'workload', language)).toEqual({
      heading: workload.name,
      question: workload.question,
      parts: [],
      scales: (['presence', 'drain', 'gain'] as const).map((scale) => ({
        question: texts.model.scales[scale].question,
        anchors: workload.anchors[scale],
        ...(scale === 'presence' && { chosen: 3 }),
        target: { factor: 'workload', scale },
      })),
    })
  })

  it('of a factor that is left out is the question alone', () => {
    expect(shownOf(intakeWith({ notApplicable: ['workload'] }), 'workload')?.scales).toEqual([])
  })

  it('of signals is the question, and each of the round', () => {
    const shown = shownOf(intakeWith({ signals: { sleep: 1 } }), 'signals:around')
    expect(shown?.heading).toBe('interview.rounds.around')
    expect(shown?.question).toBe('interview.roundsAsk.around.question')
    expect(shown?.scales.map(({ target, chosen }) => [target, chosen])).toEqual([
      [{ signal: 'sleep' }, 1],
      [{ signal: 'privateLoad' }, undefined],
      [{ signal: 'recovery' }, undefined],
    ])
    // Without its name, what a high figure means is anybody's guess.
    expect(shown?.scales[0]?.name).toBe(textsIn('nl').signals.sleep.name)
  })

  it.each(['situation', 'matters'])('of %s is the question', (field) => {
    expect(shownOf(intakeWith({ [field]: { summary: 'x', note: 'y' } }), `${field}:`)).toEqual({
      heading: `interview.topics.${field}.name`,
      question: `interview.topics.${field}.question`,
      parts: [],
      scales: [],
    })
  })

  it('of the welcome is what is agreed, and not what was ticked', () => {
    const shown = shownOf(intakeWith({ agreement: { purpose: '2026-11-02' } }), 'welcome:')
    expect(shown?.parts.map(({ name }) => name)).toEqual(
      ['purpose', 'time', 'privacy', 'consent'].map((part) => `interview.agreements.${part}.name`),
    )
    expect(JSON.stringify(shown)).not.toContain('2026')
  })

  it('of the closing is nothing', () => {
    expect(shownOf(intakeWith({}), 'closing:')).toBeUndefined()
  })
})

it('never holds a word that somebody wrote, whatever was written and whichever topic it is', () => {
  const secret = 'kievit-7f3a'
  const words = { summary: secret, note: secret, employerText: secret }
  fc.assert(
    fc.property(
      fc.constantFrom(
        'workload',
        'feedback',
        'situation:',
        'matters:',
        'signals:strain',
        'signals:around',
        'welcome:',
      ),
      fc.constantFrom('nl', 'en'),
      fc.constantFrom(0, 1, 2, 3, 4),
      (key, language, presence) => {
        const intake = intakeWith({
          answers: { workload: { ...words, presence }, feedback: words },
          situation: words,
          matters: words,
          signalWords: { strain: words, engagement: words, around: words },
          nextSteps: words,
          note: secret,
          safetyConcern: true,
        })
        const shown = shownOf(intake, key, language)
        expect(JSON.stringify(shown)).not.toContain(secret)
        expect(JSON.stringify(shown)).not.toContain('safety')
        const scales = shown?.scales.map(({ question, anchors }) => ({ question, anchors, scale: 'x' }))
        expect(Shown.safeParse({ ...shown, scales }).success).toBe(true)
      },
    ),
  )
})
