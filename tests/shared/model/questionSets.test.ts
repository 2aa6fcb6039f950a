import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo, Intake, type Dossier } from '../../../shared/model/dossier.ts'
import {
  extraFactorsByGroup,
  factorsByGroup,
  groups,
  standardFactors,
} from '../../../shared/model/factors.ts'
import { applicableFactors } from '../../../shared/model/factorsOfDossier.ts'
import { parseDossier, parseDossierText } from '../../../shared/model/parseDossier.ts'
import {
  beginWith,
  factorsOfSet,
  followUpWith,
  healthTermIn,
  isShippedSet,
  leftOutBy,
  shippedSets,
  soundSet,
  tidySet,
  withAddedFactor,
} from '../../../shared/model/questionSets.ts'
import { QuestionSet } from '../../../shared/model/talk.ts'
import { askedFactors } from '../../../shared/model/topics.ts'
import { score } from '../../../shared/scoring/score.ts'
import { extraLabel } from '../../../shared/texts/factorLabels.ts'
import { anySoundSet, ownDemand, ownResource } from './questionSetParts.ts'

const begun = (set: QuestionSet): Intake => ({
  ...{ id: 'i', date: '2026-11-02', kind: 'intake', model: 'jdr-balance/1.0' },
  ...beginWith(set, extraLabel),
})
const dossierWith = (...intakes: Intake[]): Dossier => ({
  ...{ format: 'jdr-dossier', version: 1, client: { reference: 'V-1' } },
  intakes,
})
const ours: QuestionSet = {
  ...{ id: 'ours', version: 3, label: { nl: 'Zorg' } },
  factors: {
    demands: ['own-1', 'emotionalDemands', 'workload'],
    workResources: ['autonomy', 'own-2'],
    personalResources: [],
  },
  own: [ownDemand, ownResource],
}
const sorted = (factors: readonly { id: string }[]) => factors.map(({ id }) => id).toSorted()

describe('the sets that come with the program', () => {
  it('are the standard factors, and those with the extra ones at the end of each group', () => {
    expect(shippedSets.standard.factors).toEqual(factorsByGroup)
    for (const group of groups)
      expect(shippedSets.extended.factors[group]).toEqual([
        ...factorsByGroup[group],
        ...extraFactorsByGroup[group],
      ])
    expect(Object.values(shippedSets).every(soundSet)).toBe(true)
    expect([isShippedSet('standard'), isShippedSet('ours'), isShippedSet('toString')]).toEqual([
      ...[true, false, false],
    ])
  })

  it('leave the scores of the dossiers that there are as they were', () => {
    const { questionSet, answers, notApplicable } = beginWith(shippedSets.standard, extraLabel)
    expect([answers, notApplicable]).toEqual([{}, undefined])
    for (const name of ['overload', 'follow-up', 'unfinished']) {
      const text = readFileSync(`tests/fixtures/${name}.dossier.json`, 'utf8')
      const { intakes } = JSON.parse(text) as Dossier
      for (const intake of intakes) expect(score({ ...intake, questionSet } as Intake)).toEqual(score(intake))
    }
  })
})

describe('an interview with a set', () => {
  it('names what the set adds, in both languages where there are two, and leaves out the rest', () => {
    const { answers, notApplicable } = begun(ours)
    expect(answers).toEqual({
      'own-1': { kind: 'demand', label: { nl: 'Nachtdiensten' } },
      emotionalDemands: { kind: 'demand', label: { nl: 'Emotionele eisen', en: 'Emotional demands' } },
      'own-2': { kind: 'work', label: { nl: 'Maatje', en: 'Buddy' } },
    })
    expect(notApplicable).toEqual(standardFactors.filter((id) => id !== 'workload' && id !== 'autonomy'))
    expect(leftOutBy(begun(ours).questionSet)).toEqual(notApplicable)
    expect(leftOutBy(undefined)).toEqual([])
  })

  it('counts exactly what the set asks, and asks it in the order of the set', () => {
    fc.assert(
      fc.property(anySoundSet, (set) => {
        const intake = begun(set)
        expect(soundSet(set)).toBe(true)
        expect(askedFactors(intake)).toEqual(factorsOfSet(set))
        expect(sorted(applicableFactors(intake))).toEqual(sorted(factorsOfSet(set)))
        expect(score(intake).completeness).toEqual({ answered: 0, applicable: factorsOfSet(set).length })
      }),
    )
  })

  it('has bounds from 0 to 100 for each group that it asks, and none for one that it does not', () => {
    fc.assert(
      fc.property(anySoundSet, (set) => {
        const scores = score(begun(set))
        for (const group of groups)
          expect(scores[group].bounds).toEqual(set.factors[group].length === 0 ? null : [0, 100])
      }),
    )
  })

  it('lets a standard factor that it leaves out count for nothing, whatever stands there', () => {
    const intake = begun(ours)
    const rated = { ...intake, answers: { ...intake.answers, workload: { presence: 2, drain: 2 } } } as Intake
    const more = { ...rated, answers: { ...rated.answers, deadlines: { presence: 4, drain: 4 } } } as Intake
    expect(score(more)).toEqual(score(rated))
  })

  it('is the same after a round through a file', () => {
    fc.assert(
      fc.property(anySoundSet, (set) => {
        const dossier = dossierWith(begun(set))
        expect(parseDossier(structuredClone(dossier))).toEqual({ ok: true, value: dossier })
        expect(parseDossierText(JSON.stringify(dossier))).toEqual({ ok: true, value: dossier })
      }),
    )
  })

  it('can be done again: the set that it holds gives the same beginning', () => {
    fc.assert(
      fc.property(anySoundSet, (set) => {
        const first = begun(set)
        expect(beginWith(first.questionSet!, extraLabel)).toEqual(beginWith(set, extraLabel))
        expect(tidySet(first.questionSet!)).toEqual(first.questionSet)
        expect(QuestionSet.parse(first.questionSet)).toEqual(first.questionSet)
      }),
    )
  })

  it('does not carry own factors that are switched off', () => {
    const off = { ...ours, factors: { ...ours.factors, demands: ['workload'] } }
    expect(begun(off).questionSet!.own).toEqual([ownResource])
    expect(answerTo(begun(off), 'own-1')).toBeUndefined()
  })
})

describe('a factor that comes up at the table', () => {
  const own = { id: 'own-9', kind: 'work', nl: { name: 'Kantine' } } as const

  it('is asked at the end of its group, counts, and comes along to the follow-up', () => {
    const more = withAddedFactor(begun(ours), own)
    expect(askedFactors(more).at(-1)).toEqual({ id: 'own-9', group: 'workResources' })
    expect(score(more).completeness.applicable).toBe(6)
    expect(parseDossier(dossierWith(more)).ok).toBe(true)
    const after = followUpWith(more, { id: 'f', date: '2026-12-02' }, more.questionSet!, extraLabel)
    expect(askedFactors(after)).toEqual(askedFactors(more))
    expect([more.questionSet?.changedAtTable, after.questionSet?.changedAtTable]).toEqual([true, true])
    const plain = followUpWith(more, { id: 'f', date: '2026-12-02' }, ours, extraLabel)
    expect(askedFactors(plain)).toEqual(askedFactors(begun(ours)))
    expect(plain.answers).not.toHaveProperty('own-9')
    expect(plain.questionSet).not.toHaveProperty('changedAtTable')
  })

  it('is asked too where there is no set yet', () => {
    const old = Intake.parse({ ...begun(shippedSets.standard), questionSet: undefined })
    expect(askedFactors(withAddedFactor(old, own))).toContainEqual({ id: 'own-9', group: 'workResources' })
  })
})

describe('a follow-up', () => {
  const begin = { id: 'f', date: '2026-12-02' }

  it('with the set of before asks and leaves out the same', () => {
    const before = begun(ours)
    const said = { ...before, notApplicable: [...before.notApplicable!, 'workload'] }
    const { questionSet, answers, notApplicable, kind } = followUpWith(said, begin, ours, extraLabel)
    expect({ questionSet, answers, kind }).toEqual({
      ...{ questionSet: said.questionSet, answers: said.answers, kind: 'followUp' },
    })
    expect(notApplicable).toEqual(said.notApplicable)
  })

  it('with another set asks what that asks, and remembers only what the client said', () => {
    const before = begun(ours)
    const said = { ...before, notApplicable: [...before.notApplicable!, 'workload', 'own-1'] }
    const after = followUpWith(said, begin, shippedSets.standard, extraLabel)
    expect(after.notApplicable).toEqual(['workload'])
    expect(after.answers).toEqual({})
    fc.assert(
      fc.property(anySoundSet, anySoundSet, (then, now) => {
        const next = followUpWith(begun(then), begin, now, extraLabel)
        expect(sorted(applicableFactors(next))).toEqual(sorted(factorsOfSet(now)))
      }),
    )
  })

  it('after an interview from before there were sets asks again what was added then', () => {
    const old = Intake.parse({ ...begun(shippedSets.standard), questionSet: undefined })
    const before = { ...old, answers: { nightShifts: { kind: 'demand' } } } as Intake
    const after = followUpWith(before, begin, shippedSets.standard, extraLabel)
    expect(askedFactors(after)).toContainEqual({ id: 'nightShifts', group: 'demands' })
  })
})

describe('a name that may not reach an employer', () => {
  it('is found in what could be shared, in either language, and not in a personal resource', () => {
    const named = (kind: 'demand' | 'work' | 'personal', nl: string, en?: string) =>
      healthTermIn({ kind, nl: { name: nl }, ...(en && { en: { name: en } }) })
    expect(named('demand', 'Kans op burn-out')).toBe('burn-out')
    expect(named('work', 'Steun', 'Medical support')).toBe('Medical')
    expect(named('personal', 'Omgaan met vermoeidheid')).toBeUndefined()
    expect(named('demand', 'Nachtdiensten')).toBeUndefined()
  })

  it('keeps a set from being sound', () => {
    expect(soundSet({ ...ours, own: [{ ...ownDemand, nl: { name: 'Klachten' } }, ownResource] })).toBe(false)
  })
})
