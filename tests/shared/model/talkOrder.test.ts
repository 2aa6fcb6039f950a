import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Intake } from '../../../shared/model/dossier.ts'
import { phases } from '../../../shared/model/talk.ts'
import { isReordered, phaseMoved, topicMoved } from '../../../shared/model/talkOrder.ts'
import { phasesOf, topicsOf } from '../../../shared/model/topics.ts'
import { intakeRecord } from '../../src-renderer/records.ts'

const intake = (part: Record<string, unknown> = {}): Intake => Intake.parse({ ...intakeRecord.body, ...part })
const keysOf = (body: Intake) => topicsOf(body).map(({ key }) => key)
const withTalk = (body: Intake, talk: object): Intake => intake({ ...body, talk: { ...body.talk, ...talk } })

describe('a topic that is moved', () => {
  it('changes places with its neighbour, and not beyond its phase', () => {
    const moved = topicMoved(intake(), 'workload', -1)!
    expect(moved).toMatchObject({ at: 1, of: 8 })
    expect(keysOf(withTalk(intake(), moved.talk)).slice(2, 4)).toEqual(['workload', 'deadlines'])
    expect(topicMoved(intake(), 'deadlines', -1)).toBeUndefined()
    expect(topicMoved(intake(), 'welcome:', 1)).toBeUndefined()
    expect(topicMoved(intake(), 'gone', 1)).toBeUndefined()
  })

  it('and moved back leaves no order behind', () => {
    const moved = withTalk(intake(), topicMoved(intake(), 'workload', -1)!.talk)
    expect(isReordered(moved)).toBe(true)
    expect(topicMoved(moved, 'workload', 1)!.talk.order).toBeUndefined()
  })

  it('keeps every topic, and what is noted is valid, whatever order stood there', () => {
    const all = keysOf(intake())
    const hostile = fc.oneof(
      fc.constantFrom(...all, '__proto__', 'constructor', ''),
      fc.string({ maxLength: 300 }),
    )
    fc.assert(
      fc.property(
        fc.array(hostile, { maxLength: 60 }),
        fc.constantFrom(...all),
        fc.constantFrom(-1 as const, 1 as const),
        (order, key, by) => {
          const before = intake({ talk: { order } })
          const moved = topicMoved(before, key, by)
          if (!moved) return
          const after = withTalk(before, moved.talk)
          expect(keysOf(after).toSorted()).toEqual(all.toSorted())
          expect(keysOf(after).indexOf(key)).toBe(keysOf(before).indexOf(key) + by)
        },
      ),
    )
  })
})

describe('a phase that is moved', () => {
  it('never passes the welcome or the closing, and passes over phases without topics', () => {
    expect(phaseMoved(intake(), 'situation', -1)).toBeUndefined()
    expect(phaseMoved(intake(), 'matters', 1)).toBeUndefined()
    for (const phase of ['welcome', 'closing'] as const)
      expect(phaseMoved(intake(), phase, 1)).toBeUndefined()
    const factors = { demands: ['workload'], workResources: [], personalResources: ['resilience'] }
    const small = intake({ questionSet: { id: 'ours', version: 1, factors } })
    const moved = withTalk(small, phaseMoved(small, 'demands', 1)!.talk)
    expect(keysOf(moved).indexOf('workload')).toBe(keysOf(moved).indexOf('resilience') + 1)
    expect(phasesOf(moved).toSorted()).toEqual([...phases].toSorted())
  })
})
