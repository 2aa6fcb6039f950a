/** Sets that nobody would make at the desk, but that a file can hold. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Intake } from '../../../shared/model/dossier.ts'
import { standardFactors, standardSignals } from '../../../shared/model/factors.ts'
import { applicableFactors } from '../../../shared/model/factorsOfDossier.ts'
import { parseDossierText } from '../../../shared/model/parseDossier.ts'
import {
  beginWith,
  factorsOfSet,
  mayBeOwn,
  shippedSets,
  soundSet,
} from '../../../shared/model/questionSets.ts'
import type { OwnFactor, QuestionSet } from '../../../shared/model/talk.ts'
import { askedFactors, topicsOf } from '../../../shared/model/topics.ts'
import { score } from '../../../shared/scoring/score.ts'
import { extraLabel } from '../../../shared/texts/factorLabels.ts'
import { factorWords } from '../../../shared/texts/factorWords.ts'
import { anyHostileSet, ownDemand } from './questionSetParts.ts'

const begun = (set: QuestionSet): Intake =>
  Intake.parse({
    ...{ id: 'i', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0' },
    ...beginWith(set, extraLabel),
  })
const setOf = (demands: string[], own: OwnFactor[] = [], workResources: string[] = []): QuestionSet => ({
  ...{ id: 'ours', version: 1, factors: { demands, workResources, personalResources: [] } },
  own,
})
const named = (id: string, kind: OwnFactor['kind'] = 'demand'): OwnFactor => ({ id, kind, nl: { name: 'X' } })

describe('an own factor under an id that is taken', () => {
  it.each([
    ...standardFactors,
    ...standardSignals,
    'fairness',
    '__proto__',
    'constructor',
    'toString',
    'welcome:',
  ])('%s is not asked, and the set is refused', (id) => {
    expect(mayBeOwn(id)).toBe(false)
    expect(soundSet(setOf(['workload', id], [named(id)]))).toBe(false)
    const { answers } = begun(setOf(['workload'], [named(id)]))
    expect(Object.getOwnPropertyNames(answers)).toEqual([])
  })

  it('does not move a standard factor to another group', () => {
    const set = setOf([], [named('deadlines', 'work')], ['deadlines'])
    expect(factorsOfSet(set)).toEqual([])
    expect(factorsOfSet(setOf(['deadlines'], [named('deadlines', 'work')]))).toEqual([
      { id: 'deadlines', group: 'demands' },
    ])
  })

  it('does not put its words in the place of those of the program', () => {
    const set = setOf(
      ['deadlines'],
      [{ ...named('deadlines'), nl: { name: 'Iets anders', question: 'Hè?' } }],
    )
    const words = factorWords({ id: 'deadlines', group: 'demands' }, 'nl', { questionSet: set })
    expect(words.name).not.toBe('Iets anders')
    expect(words.question).not.toBe('Hè?')
  })
})

describe('one id in two places', () => {
  it('is asked once, where it belongs', () => {
    const twice = setOf(['own-1', 'own-1', 'workload', 'workload'], [ownDemand], ['own-1', 'workload'])
    expect(factorsOfSet(twice).map(({ id }) => id)).toEqual(['own-1', 'workload'])
    expect(soundSet(twice)).toBe(false)
  })

  it('written twice, has the words of the first', () => {
    const other: OwnFactor = { ...ownDemand, kind: 'work', nl: { name: 'Anders' } }
    const set = setOf(['own-1'], [ownDemand, other], ['own-1'])
    expect(soundSet(set)).toBe(false)
    expect(begun(set).answers).toEqual({ 'own-1': { kind: 'demand', label: { nl: 'Nachtdiensten' } } })
  })

  it('in a dossier from elsewhere shows one topic', () => {
    const intake = { ...begun(shippedSets.standard), questionSet: setOf(['workload', 'workload']) }
    const keys = topicsOf(intake).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('a set without end or measure', () => {
  it('of two hundred own factors works as any other', () => {
    const own = Array.from({ length: 200 }, (_, index) => named(`own-${index}`))
    const set = setOf(
      own.map(({ id }) => id),
      own,
    )
    expect(soundSet(set)).toBe(true)
    expect(score(begun(set)).completeness.applicable).toBe(200)
    expect(askedFactors(begun(set))).toHaveLength(200)
  })

  it('that asks nothing is refused', () => {
    expect(soundSet(setOf([]))).toBe(false)
    expect(soundSet(setOf(['nobodyKnowsThis']))).toBe(false)
  })

  it('of anything at all begins an interview that can be kept, and that counts what it asks', () => {
    fc.assert(
      fc.property(anyHostileSet, (set) => {
        const intake = begun(set)
        const asked = askedFactors(intake).map(({ id }) => id)
        expect(asked).toEqual(factorsOfSet(set).map(({ id }) => id))
        expect(
          applicableFactors(intake)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(asked.toSorted())
        const keys = topicsOf(intake).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        const dossier = { format: 'jdr-dossier', version: 1, client: { reference: 'V' }, intakes: [intake] }
        expect(parseDossierText(JSON.stringify(dossier))).toMatchObject({ ok: true })
        expect(({} as Record<string, unknown>)['kind']).toBeUndefined()
      }),
    )
  })
})
