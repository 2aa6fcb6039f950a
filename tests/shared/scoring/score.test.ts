import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../shared/model/dossier.ts'
import { standardFactors } from '../../../shared/model/factors.ts'
import { score } from '../../../shared/scoring/score.ts'
import { demand, interview, resource } from './interviews.ts'

const only = (...ids: string[]) => standardFactors.filter((id) => !ids.includes(id))

describe('an interview in which nothing is answered', () => {
  it('has all keys, with null for what does not exist and bounds for what is applicable', () => {
    expect(score(interview({}))).toStrictEqual({
      model: 'jdr-balance/1.0',
      completeness: { answered: 0, applicable: 18 },
      demands: { index: null, bounds: [0, 100] },
      workResources: { index: null, bounds: [0, 100] },
      personalResources: { index: null, bounds: [0, 100] },
      resources: { index: null, bounds: [0, 100] },
      balance: { value: null, bounds: [-100, 100], zone: null },
      quadrant: null,
      expectation: { strain: null, motivation: null },
      stable: false,
      signals: { strain: null, engagement: null },
      factors: [],
      levers: [],
      energisers: [],
      mixed: [],
      flags: [],
    })
  })

  it('has no bounds where nothing is applicable', () => {
    const scores = score(interview({}, { notApplicable: [...standardFactors] }))
    expect(scores.completeness).toEqual({ answered: 0, applicable: 0 })
    expect(scores.demands.bounds).toBeNull()
    expect(scores.resources.bounds).toBeNull()
    expect(scores.balance).toEqual({ value: null, bounds: null, zone: null })
    expect(scores.stable).toBe(false)
  })

  it('takes the resource bounds from the one group that is applicable', () => {
    const scores = score(
      interview({ feedback: { presence: 1 } }, { notApplicable: only('feedback', 'deadlines') }),
    )
    expect(scores.personalResources.bounds).toBeNull()
    expect(scores.resources.bounds).toEqual([25, 25])
    expect(scores.balance.bounds).toEqual([-75, 25])
  })
})

describe('what counts', () => {
  it('leaves out what is not applicable, whatever was rated', () => {
    const heavy = { deadlines: demand(4, 4), workload: demand(2, 2) }
    expect(score(interview(heavy)).demands.index).toBe(72.9)
    const scores = score(interview(heavy, { notApplicable: ['deadlines'] }))
    expect(scores.demands.index).toBe(25)
    expect(scores.factors.map(({ id }) => id)).toEqual(['workload'])
    expect(scores.completeness).toEqual({ answered: 1, applicable: 17 })
  })

  it('does not count a half answer, but knows it in the bounds', () => {
    const scores = score(interview({ deadlines: { presence: 2 } }, { notApplicable: only('deadlines') }))
    expect(scores.demands).toEqual({ index: null, bounds: [0, 50] })
    expect(scores.factors).toEqual([])
  })

  it('takes added factors after the standard ones of their group, by id, code unit by code unit', () => {
    const added = (kind: 'demand' | 'work', answer: Answer): Answer => ({ ...answer, kind })
    const scores = score(
      interview({
        zwaarte: added('demand', demand(4, 4)),
        avonden: added('demand', demand(4, 4)),
        Nacht: added('demand', demand(4, 4)),
        overleg: added('work', resource(4, 1)),
        feedback: resource(0, 3),
        bureaucracy: demand(0, 0),
      }),
    )
    expect(scores.factors.map(({ id }) => id)).toEqual([
      'bureaucracy',
      'Nacht',
      'avonden',
      'zwaarte',
      'feedback',
      'overleg',
    ])
    expect(scores.demands.index).toBe(86.6)
    expect(scores.workResources.index).toBe(25)
    expect(scores.levers.map(({ id }) => id)).toEqual(['Nacht', 'avonden', 'zwaarte', 'feedback'])
  })

  it('keeps challenge apart from load, and null when gain was not asked', () => {
    const { factors } = score(interview({ deadlines: demand(4, 1, 3), workload: demand(4, 1) }))
    expect(factors).toEqual([
      { id: 'deadlines', group: 'demands', load: 25, challenge: 75, priority: 25 },
      { id: 'workload', group: 'demands', load: 25, challenge: null, priority: 25 },
    ])
  })

  it('averages the signals that are there, and no others', () => {
    const { signals } = score(
      interview({}, { signals: { exhaustion: 4, mentalDistance: 1, sleep: 0, vigour: 1 } }),
    )
    expect(signals).toEqual({ strain: 62.5, engagement: 25 })
  })
})

describe('the quadrant, with its two expectations', () => {
  it.each([
    [0, 4, 'lowDemands-highResources', { strain: 'low', motivation: 'high' }],
    [4, 4, 'highDemands-highResources', { strain: 'average', motivation: 'high' }],
    [0, 0, 'lowDemands-lowResources', { strain: 'low', motivation: 'average' }],
    [4, 0, 'highDemands-lowResources', { strain: 'high', motivation: 'low' }],
  ] as const)('of demands at %d and resources at %d', (drain, presence, quadrant, expectation) => {
    const scores = score(interview({ deadlines: demand(4, drain), feedback: resource(presence, 4) }))
    expect(scores.quadrant).toBe(quadrant)
    expect(scores.expectation).toEqual(expectation)
  })

  it('is high from exactly 50.0', () => {
    const scores = score(interview({ deadlines: demand(4, 2), feedback: resource(2, 4) }))
    expect(scores.demands.index).toBe(50)
    expect(scores.quadrant).toBe('highDemands-highResources')
  })

  it('compares what is shown: 49.951 is shown as 50.0 and is high', () => {
    const nearly = interview({
      deadlines: demand(4, 4),
      workload: demand(4, 3),
      complexity: demand(3, 3),
      monotony: demand(4, 1),
      lackOfControl: demand(3, 1),
      poorRelationships: demand(2, 1),
      unclearGoals: demand(1, 1),
      bureaucracy: demand(0, 0),
      autonomy: resource(0, 4),
    })
    expect(score(nearly).demands.index).toBe(50)
    expect(score(nearly).quadrant).toBe('highDemands-lowResources')
  })

  it('is null while one side is unknown', () => {
    const scores = score(interview({ deadlines: demand(4, 4) }))
    expect(scores.quadrant).toBeNull()
    expect(scores.balance.value).toBeNull()
    expect(scores.expectation).toStrictEqual({ strain: null, motivation: null })
  })
})

describe('the zone', () => {
  const halfDemands = { deadlines: demand(4, 2) }
  it.each([
    // supports of 25 and 50 with needs 3 and 2: 35; of 75 and 50: 65
    [resource(1, 3), resource(2, 2), -15, 'vulnerable'],
    [resource(3, 3), resource(2, 2), 15, 'vulnerable'],
    [resource(1, 4), resource(2, 2), -16.7, 'overload'],
    [resource(3, 4), resource(2, 2), 16.7, 'surplus'],
    [resource(2, 4), resource(2, 2), 0, 'vulnerable'],
  ] as const)('with feedback %o and autonomy %o: balance %d, %s', (feedback, autonomy, value, zone) => {
    const { balance } = score(interview({ ...halfDemands, feedback, autonomy }))
    expect(balance.value).toBe(value)
    expect(balance.zone).toBe(zone)
  })
})

describe('levers', () => {
  it('begin at exactly 25.0 and come highest first; ties stand in table order, over groups too', () => {
    const { levers } = score(
      interview({
        feedback: resource(2, 4), // gap 50, nothing buffered: 25
        selfConfidence: resource(2, 4),
        bureaucracy: demand(4, 1), // 25
        monotony: demand(1, 3), // 18.75
        lackOfControl: demand(4, 3), // 75
      }),
    )
    expect(levers).toEqual([
      { id: 'lackOfControl', group: 'demands', priority: 75 },
      { id: 'bureaucracy', group: 'demands', priority: 25 },
      { id: 'feedback', group: 'workResources', priority: 25 },
      { id: 'selfConfidence', group: 'personalResources', priority: 25 },
    ])
  })

  it('compare what is shown: a priority that a binary fraction puts under 25 is 25.0', () => {
    const { levers } = score(
      interview({
        complexity: demand(4, 4),
        poorRelationships: demand(0, 0),
        unclearGoals: demand(0, 0),
        feedback: resource(1, 2), // 37.5 · (0.5 + 0.5 · 33.3…/100)
      }),
    )
    expect(levers.map(({ id, priority }) => [id, priority])).toEqual([
      ['complexity', 100],
      ['feedback', 25],
    ])
  })

  it('raise a resource by the load of the demands that it buffers, not of others', () => {
    const priority = (answers: Record<string, Answer>) =>
      score(interview({ development: resource(0, 4), ...answers })).factors.find(
        ({ id }) => id === 'development',
      )?.priority
    expect(priority({})).toBe(50)
    expect(priority({ monotony: demand(4, 4) })).toBe(100)
    expect(priority({ monotony: demand(4, 4), complexity: demand(0, 0) })).toBe(75)
    expect(priority({ workload: demand(4, 4) })).toBe(50)
    expect(priority({ monotony: { presence: 4 } })).toBe(50)
  })

  it('give an added resource no relief: nobody said what it buffers', () => {
    const added: Answer = { kind: 'work', ...resource(0, 4) }
    // An id that every object inherits is an id like any other.
    const { factors } = score(interview({ workload: demand(4, 4), overleg: added, ['toString']: added }))
    const priorities = factors
      .filter(({ group }) => group === 'workResources')
      .map(({ priority }) => priority)
    expect(priorities).toEqual([50, 50])
  })
})

describe('energisers and mixed', () => {
  it.each([
    [demand(3, 1, 3), true, false],
    [demand(4, 0, 4), true, false],
    [demand(3, 2, 3), false, false],
    [demand(3, 3, 3), false, true],
    [demand(2, 0, 4), false, false],
    [demand(4, 0, 2), false, false],
    [demand(4, 0), false, false],
    [{ presence: 4, gain: 4 } as const, false, false],
  ])('%o', (answer, energises, mixes) => {
    const { energisers, mixed } = score(interview({ complexity: answer }))
    expect(energisers).toEqual(energises ? ['complexity'] : [])
    expect(mixed).toEqual(mixes ? ['complexity'] : [])
  })
})

describe('flags', () => {
  it('come in the order of the specification', () => {
    const scores = score(
      interview(
        {
          poorRelationships: demand(4, 4),
          lackOfControl: demand(4, 4),
          unclearGoals: { presence: 3 },
          feedback: resource(0, 4),
          autonomy: { presence: 3 },
          clearGoals: resource(3, 0),
        },
        { safetyConcern: true, signals: { exhaustion: 1 } },
      ),
    )
    expect(scores.flags).toEqual([
      'safety',
      'relationships',
      'noFeedback',
      'contradiction:lackOfControl/autonomy',
      'contradiction:unclearGoals/clearGoals',
      'modelMismatch',
    ])
  })

  it('poor relations from a load of exactly 50.0', () => {
    expect(score(interview({ poorRelationships: demand(4, 2) })).flags).toEqual(['relationships'])
    expect(score(interview({ poorRelationships: demand(3, 2) })).flags).toEqual([])
    expect(
      score(interview({ poorRelationships: demand(4, 4) }, { notApplicable: ['poorRelationships'] })).flags,
    ).toEqual([])
  })

  it('no feedback when it is answered and hardly there', () => {
    expect(score(interview({ feedback: resource(1, 0) })).flags).toEqual(['noFeedback'])
    expect(score(interview({ feedback: resource(2, 4) })).flags).toEqual([])
    expect(score(interview({ feedback: { presence: 0 } })).flags).toEqual([])
  })

  it('no contradiction when one side is not applicable or not that present', () => {
    const both = { lackOfControl: { presence: 3 }, autonomy: { presence: 4 } } as const
    expect(score(interview(both)).flags).toEqual(['contradiction:lackOfControl/autonomy'])
    expect(score(interview(both, { notApplicable: ['autonomy'] })).flags).toEqual([])
    expect(score(interview({ ...both, autonomy: { presence: 2 } })).flags).toEqual([])
  })

  it.each([
    [4, 0, { exhaustion: 1 }, true], // expected high, 25
    [4, 0, { exhaustion: 2 }, false], // expected high, exactly 50
    [0, 4, { exhaustion: 2 }, true], // expected low, exactly 50
    [0, 4, { exhaustion: 1 }, false],
    [4, 4, { exhaustion: 4 }, false], // expected average
    [4, 0, {}, false],
  ] as const)(
    'model and signals differ: drain %d, presence %d, %o: %s',
    (drain, presence, signals, differs) => {
      const scores = score(
        interview({ deadlines: demand(4, drain), coaching: resource(presence, 4) }, { signals }),
      )
      expect(scores.flags).toEqual(differs ? ['modelMismatch'] : [])
    },
  )

  it('safety only when it was ticked', () => {
    expect(score(interview({}, { safetyConcern: true })).flags).toEqual(['safety'])
    expect(score(interview({}, { safetyConcern: false })).flags).toEqual([])
  })
})

describe('stable', () => {
  it('when the quadrant cannot change any more', () => {
    const few = { notApplicable: only('deadlines', 'workload', 'feedback') }
    const answers = { deadlines: demand(4, 4), workload: demand(4, 4), feedback: resource(4, 4) }
    expect(score(interview(answers, few)).stable).toBe(true)
    // sqrt((100² + 0) / 2) = 70.7 at least
    expect(score(interview({ ...answers, workload: {} }, few)).stable).toBe(true)
    expect(score(interview({ ...answers, workload: {}, deadlines: demand(4, 2) }, few)).stable).toBe(false)
    expect(score(interview({ deadlines: demand(4, 4), feedback: { presence: 4 } }, few)).stable).toBe(false)
  })
})
