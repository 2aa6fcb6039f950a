import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/bridge/contract.ts'
import { extraFactorsByGroup, factorsByGroup, groups, scalesOfGroup } from '../../../shared/model/factors.ts'
import { QuestionSet } from '../../../shared/model/talk.ts'
import { factorWords } from '../../../shared/texts/factorWords.ts'
import { textsIn } from '../../../shared/texts/index.ts'

const empty = { demands: [], workResources: [], personalResources: [] }
const questionSet = QuestionSet.parse({
  id: 'ours',
  version: 1,
  factors: { ...empty, demands: ['nightShifts'] },
  own: [
    {
      id: 'nightShifts',
      kind: 'demand',
      nl: {
        name: 'Nachtdiensten',
        sentence: 'Werken als anderen slapen.',
        question: 'Hoe gaan de nachten?',
        probes: ['Hoe slaap je daarna?'],
        anchors: { drain: ['a', 'b', 'c', 'd', 'e'] },
      },
    },
    { id: 'buddy', kind: 'work', en: { name: 'A buddy' } },
  ],
})

describe('what is said about a factor', () => {
  it.each(languages)('is the program’s own for its own factors: %s', (language) => {
    for (const group of groups)
      for (const id of [...factorsByGroup[group], ...extraFactorsByGroup[group]]) {
        const words = factorWords({ id, group }, language, { questionSet })
        expect(Object.keys(words.anchors)).toEqual(scalesOfGroup(group))
        expect(words.question).not.toBe('')
        expect(words.probes.length).toBeGreaterThanOrEqual(2)
      }
    const { deadlines } = textsIn(language).factors
    expect(factorWords({ id: 'deadlines', group: 'demands' }, language)).toMatchObject(deadlines)
  })

  it('is what the practice wrote, with plain anchors where it wrote none', () => {
    const plain = textsIn('nl').model.plainAnchors
    expect(factorWords({ id: 'nightShifts', group: 'demands' }, 'nl', { questionSet })).toEqual({
      name: 'Nachtdiensten',
      sentence: 'Werken als anderen slapen.',
      question: 'Hoe gaan de nachten?',
      probes: ['Hoe slaap je daarna?'],
      anchors: { presence: plain.demandPresence, drain: ['a', 'b', 'c', 'd', 'e'], gain: plain.gain },
    })
  })

  it('is in the other language rather than nowhere', () => {
    expect(factorWords({ id: 'nightShifts', group: 'demands' }, 'en', { questionSet }).name).toBe(
      'Nachtdiensten',
    )
    expect(factorWords({ id: 'buddy', group: 'workResources' }, 'nl', { questionSet })).toMatchObject({
      name: 'A buddy',
      question: '',
      anchors: { presence: textsIn('nl').model.plainAnchors.resourcePresence },
    })
  })

  it('is the label of its answer, or its id, where nobody wrote more', () => {
    const answers = { noise: { kind: 'demand' as const, label: { nl: 'Lawaai' } } }
    expect(factorWords({ id: 'noise', group: 'demands' }, 'en', { answers }).name).toBe('Lawaai')
    expect(factorWords({ id: 'noise', group: 'demands' }, 'en').name).toBe('noise')
  })
})
