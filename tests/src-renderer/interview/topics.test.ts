import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { Intake } from '../../../shared/model/dossier.ts'
import { groupOfStandardFactor, standardFactors } from '../../../shared/model/factors.ts'
import {
  entryTopic,
  firstUnfinished,
  progress,
  signalRounds,
  stateOf,
  topicsByGroup,
  topicsOf,
} from '../../../src-renderer/interview/topics.ts'
import { intakeRecord } from '../records.ts'

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

describe('the topics of an interview', () => {
  it('are the eighteen factors, three rounds of signals, and the closing', () => {
    const keys = topicsOf(intake()).map(({ key }) => key)
    expect(keys.slice(0, 18)).toEqual(standardFactors)
    expect(keys.slice(18)).toEqual(['signals:strain', 'signals:engagement', 'signals:around', 'closing:'])
  })

  it('take in what the practice added, at the end of its group', () => {
    const body = intake({ answers: { nightShifts: { kind: 'demand' }, buddy: { kind: 'work' } } })
    const keys = topicsOf(body).map(({ key }) => key)
    expect(keys[8]).toBe('nightShifts')
    expect(keys[14]).toBe('buddy')
    expect(topicsByGroup(body).map(({ topics }) => topics.length)).toEqual([9, 6, 5, 4])
  })
})

describe('how far a topic has come', () => {
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

describe('where to go on', () => {
  it('is the first topic that is not complete, and the closing when all are', () => {
    expect(firstUnfinished(intake()).key).toBe('deadlines')
    expect(firstUnfinished(intake({ notApplicable: ['deadlines'] })).key).toBe('workload')
    expect(firstUnfinished(intake({ answers: { deadlines: { presence: 1 } } })).key).toBe('deadlines')
    expect(firstUnfinished(complete).key).toBe('closing:')
    expect(progress(complete)).toEqual({ done: 21, total: 21 })
  })

  it('is where it was left, as long as that topic is there', () => {
    expect(entryTopic(intake(), 'feedback').key).toBe('feedback')
    expect(entryTopic(complete, 'closing:').key).toBe('closing:')
    expect(entryTopic(intake(), undefined).key).toBe('deadlines')
    expect(entryTopic(intake(), 'a topic that is gone').key).toBe('deadlines')
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
