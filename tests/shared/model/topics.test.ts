import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { Intake } from '../../../shared/model/dossier.ts'
import { groupOfStandardFactor, standardFactors } from '../../../shared/model/factors.ts'
import {
  entryTopic,
  firstUnfinished,
  isFinished,
  markOf,
  progress,
  signalRounds,
  stateOf,
  topicsByPhase,
  topicsOf,
} from '../../../shared/model/topics.ts'
import { phases } from '../../../shared/model/talk.ts'
import { intakeRecord } from '../../src-renderer/records.ts'

const intake = (part: Record<string, unknown> = {}): Intake => Intake.parse({ ...intakeRecord.body, ...part })
const topic = (body: Intake, key: string) => topicsOf(body).find((candidate) => candidate.key === key)!
const state = (body: Intake, key: string) => stateOf(body, topic(body, key))

const complete = intake({
  answers: Object.fromEntries(
    standardFactors.map((id) => [
      id,
      groupOfStandardFactor(id) === 'demands' ? { presence: 1, drain: 1 } : { presence: 1, need: 1 },
    ]),
  ),
  signals: Object.fromEntries(Object.values(signalRounds).flatMap((ids) => ids.map((id) => [id, 2]))),
})

const keysOf = (body: Intake) => topicsOf(body).map(({ key }) => key)

describe('the topics of an interview', () => {
  it('are the welcome, the situation, the eighteen factors, three rounds of signals, what matters, and the closing', () => {
    expect(keysOf(intake())).toEqual([
      'welcome:',
      'situation:',
      ...standardFactors,
      'signals:strain',
      'signals:engagement',
      'signals:around',
      'matters:',
      'closing:',
    ])
  })

  it('take in what the practice added, at the end of its group', () => {
    const body = intake({ answers: { nightShifts: { kind: 'demand' }, buddy: { kind: 'work' } } })
    expect(keysOf(body)[10]).toBe('nightShifts')
    expect(keysOf(body)[16]).toBe('buddy')
    expect(topicsByPhase(body).map(({ topics }) => topics.length)).toEqual([1, 1, 9, 6, 5, 3, 1, 1])
  })

  it('are those of the question set, in its order, and what was answered beyond it', () => {
    const body = intake({
      answers: {
        nightShifts: { kind: 'demand', label: { nl: 'Nachtdiensten' } },
        deadlines: {},
        monotony: { summary: 'Altijd hetzelfde.' },
      },
      notApplicable: ['deadlines'],
      questionSet: {
        id: 'ours',
        version: 2,
        factors: {
          demands: ['nightShifts', 'workload', 'aFactorThatIsGone'],
          workResources: [],
          personalResources: ['resilience', 'coaching'],
        },
      },
    })
    expect(keysOf(body).filter((key) => !key.includes(':'))).toEqual([
      'nightShifts',
      'workload',
      'monotony',
      'resilience',
    ])
    expect(progress(body)).toEqual({ done: 0, total: 7 })
  })

  it('are numbered as on paper, whatever order they come in', () => {
    const moved = intake({ talk: { order: ['workload', 'deadlines'], phases: ['signals'] } })
    expect(topic(moved, 'deadlines').number).toBe('3.1')
    expect(topic(moved, 'workload').number).toBe('3.2')
    expect(topic(moved, 'signals:engagement').number).toBe('6.2')
    expect(topic(moved, 'closing:').number).toBe('8.1')
  })

  it('come in the order in which they were put, the welcome first and the closing last', () => {
    const moved = intake({
      talk: {
        order: ['workload', 'deadlines', 'gone'],
        phases: ['closing', 'signals', 'welcome', 'signals'],
      },
    })
    expect(keysOf(moved).slice(0, 7)).toEqual([
      'welcome:',
      'signals:strain',
      'signals:engagement',
      'signals:around',
      'situation:',
      'workload',
      'deadlines',
    ])
    expect(keysOf(moved).at(-1)).toBe('closing:')
  })

  it('are the same ones, each once, in any order', () => {
    const all = keysOf(intake())
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...all, 'gone', '__proto__'), { maxLength: 40 }),
        fc.array(fc.constantFrom(...phases), { maxLength: 12 }),
        (order, put) => {
          const keys = keysOf(intake({ talk: { order, phases: put } }))
          expect(keys.toSorted()).toEqual(all.toSorted())
          expect([keys[0], keys.at(-1)]).toEqual(['welcome:', 'closing:'])
        },
      ),
    )
  })
})

describe('how far a topic has come', () => {
  it('is told of a round of signals by its ratings; words alone are a part', () => {
    const said = { signalWords: { strain: { summary: 'Moe.' }, engagement: { note: 'Stil.' }, around: {} } }
    expect(state(intake(said), 'signals:strain')).toBe('partly')
    expect(state(intake(said), 'signals:engagement')).toBe('partly')
    expect(state(intake(said), 'signals:around')).toBe('open')
    expect(state(intake({ ...said, signals: { sleep: 1 } }), 'signals:around')).toBe('partly')
    expect(state(complete, 'signals:strain')).toBe('answered')
  })

  it('is open, partly, answered or not applicable', () => {
    const body = intake({
      answers: {
        deadlines: { presence: 0, drain: 0 },
        workload: { presence: 3 },
        complexity: { gain: 4 },
        monotony: { summary: 'Altijd hetzelfde.' },
        autonomy: { presence: 2, need: 0 },
        feedback: { need: 4 },
        bureaucracy: { presence: 4, drain: 4 },
        coaching: { summary: '' },
      },
      notApplicable: ['bureaucracy', 'clearGoals'],
    })
    expect(state(body, 'deadlines')).toBe('answered')
    expect(state(body, 'workload')).toBe('partly')
    expect(state(body, 'complexity')).toBe('partly')
    expect(state(body, 'monotony')).toBe('partly')
    expect(state(body, 'autonomy')).toBe('answered')
    expect(state(body, 'feedback')).toBe('partly')
    expect(state(body, 'bureaucracy')).toBe('notApplicable')
    expect(state(body, 'clearGoals')).toBe('notApplicable')
    expect(state(body, 'coaching')).toBe('open')
    expect(state(body, 'resilience')).toBe('open')
  })

  it('of signals is that of all in the round', () => {
    expect(state(intake(), 'signals:engagement')).toBe('open')
    expect(state(intake({ signals: { vigour: 0 } }), 'signals:engagement')).toBe('partly')
    expect(state(complete, 'signals:engagement')).toBe('answered')
  })
})

describe('how far what has no ratings has come', () => {
  it('is what was agreed, and whether the client said something', () => {
    expect(state(intake(), 'welcome:')).toBe('open')
    expect(state(intake({ agreement: { purpose: '2026-11-25' } }), 'welcome:')).toBe('partly')
    const day = '2026-11-25'
    const agreement = { purpose: day, time: day, privacy: day, consent: day }
    expect(state(intake({ agreement }), 'welcome:')).toBe('answered')
    expect(state(intake({ situation: { note: 'moe' } }), 'situation:')).toBe('partly')
    expect(state(intake({ matters: { summary: 'Rust.' } }), 'matters:')).toBe('answered')
    expect(state(complete, 'closing:')).toBe('open')
  })

  it('is not passed over any more once it is done', () => {
    const talk = { marks: { deadlines: 'later', workload: 'skipped' } }
    const body = intake({ talk, answers: { workload: { presence: 1, drain: 1 } } })
    expect(markOf(body, topic(body, 'deadlines'))).toBe('later')
    expect(markOf(body, topic(body, 'workload'))).toBeUndefined()
    expect(markOf(body, topic(body, 'complexity'))).toBeUndefined()
  })

  it('may wait though it is done: then the interview is not over, and goes on there', () => {
    const waiting = { ...complete, talk: { marks: { deadlines: 'later' as const } } }
    expect(markOf(waiting, topic(waiting, 'deadlines'))).toBe('later')
    expect(isFinished(complete)).toBe(true)
    expect(isFinished(waiting)).toBe(false)
    expect(firstUnfinished(waiting).key).toBe('deadlines')
    expect(progress(waiting)).toEqual({ done: 21, total: 21 })
    expect(isFinished({ ...waiting, talk: { ...waiting.talk, closed: '2026-11-20' } })).toBe(true)
  })
})

describe('where to go on', () => {
  it('is the welcome for who has not begun, and what was put off for who has done the rest', () => {
    expect(firstUnfinished(intake()).key).toBe('welcome:')
    const talk = { marks: { deadlines: 'later' } }
    expect(firstUnfinished(intake({ talk, answers: { workload: { presence: 1, drain: 1 } } })).key).toBe(
      'complexity',
    )
    const { answers } = complete
    const rest = intake({ ...complete, talk, answers: { ...answers, deadlines: {} } })
    expect(firstUnfinished(rest).key).toBe('deadlines')
  })

  it('is the welcome too where nothing was answered and something was left out from the beginning', () => {
    expect(firstUnfinished(intake({ notApplicable: ['deadlines'] })).key).toBe('welcome:')
    const kind = 'followUp' as const
    expect(entryTopic(intake({ kind, notApplicable: ['deadlines', 'feedback'] })).key).toBe('welcome:')
  })

  it('is the first topic that is not complete, and the closing when all are', () => {
    const answers = { complexity: { presence: 1, drain: 1 } }
    expect(firstUnfinished(intake({ notApplicable: ['deadlines'], answers })).key).toBe('workload')
    expect(
      firstUnfinished(intake({ answers: { deadlines: { presence: 1 }, feedback: { presence: 1, need: 1 } } }))
        .key,
    ).toBe('deadlines')
    expect(firstUnfinished(complete).key).toBe('closing:')
    expect(progress(complete)).toEqual({ done: 21, total: 21 })
  })

  it('is not what was skipped: once the rest is done an interview is over, and again open when taken back', () => {
    const { answers } = complete
    const marked = (mark: string) =>
      intake({ ...complete, talk: { marks: { deadlines: mark } }, answers: { ...answers, deadlines: {} } })
    expect(firstUnfinished(marked('skipped')).key).toBe('closing:')
    expect([isFinished(marked('skipped')), isFinished(marked('later'))]).toEqual([true, false])
    expect(progress(marked('skipped'))).toEqual({ done: 20, total: 21 })
  })

  it('is nowhere once the coach has closed it; a pause is the end of nothing', () => {
    expect(isFinished(intake({ talk: { closed: '2026-11-20' } }))).toBe(true)
    expect(isFinished(intake())).toBe(false)
    expect(isFinished(complete)).toBe(true)
    expect(isFinished({ ...complete, talk: { paused: true } })).toBe(false)
    expect(isFinished({ ...complete, talk: { paused: true, closed: '2026-11-20' } })).toBe(true)
  })

  it('is where it was left, as long as that topic is there', () => {
    expect(entryTopic(intake(), 'feedback').key).toBe('feedback')
    expect(entryTopic(complete, 'closing:').key).toBe('closing:')
    expect(entryTopic(intake(), undefined).key).toBe('welcome:')
    expect(entryTopic(intake({ talk: { at: 'autonomy' } }), undefined).key).toBe('autonomy')
    expect(entryTopic(intake(), 'a topic that is gone').key).toBe('welcome:')
  })

  it('never lies before a topic that is done, whatever was left out', () => {
    fc.assert(
      fc.property(fc.subarray([...standardFactors]), (notApplicable) => {
        const body = intake({ notApplicable })
        const { done, total } = progress(body)
        expect(done).toBe(notApplicable.length)
        expect(total).toBe(21)
        expect(stateOf(body, firstUnfinished(body))).toBe('open')
      }),
    )
  })
})
