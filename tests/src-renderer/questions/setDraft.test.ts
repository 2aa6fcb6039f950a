import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SetContent, SetDraft } from '../../../shared/bridge/questions.ts'
import { shippedSets } from '../../../shared/model/questionSets.ts'
import {
  addOwn,
  ask,
  changeOwn,
  contentOf,
  draftOf,
  draftProblems,
  move,
  notAsked,
  removeOwn,
} from '../../../src-renderer/questions/setDraft.ts'
import { anySoundSet } from '../../shared/model/questionSetParts.ts'

const standard = { ...draftOf(shippedSets.standard), label: { nl: 'Zorg', en: '' } }
const withOwn = addOwn(standard, 'demands', 'own-1')
const words = (part: Partial<SetDraft['own'][0]['nl']>) => ({ ...withOwn.own[0]!.nl, ...part })
const named = (part: Partial<SetDraft['own'][0]['nl']>) =>
  changeOwn(withOwn, { ...withOwn.own[0]!, nl: words(part) })

describe('a set at the desk', () => {
  it('makes the set that it was made of', () => {
    fc.assert(
      fc.property(anySoundSet, (set) => {
        const draft = draftOf(set)
        expect(SetDraft.parse(draft)).toEqual(draft)
        expect(draftProblems(draft, 'nl')).toEqual([])
        const { label, factors, own } = set
        const content = { label, factors, own }
        expect(contentOf(draft)).toEqual(content)
        expect(SetContent.parse(contentOf(draft))).toEqual(content)
      }),
    )
  })

  it('moves a factor by one place, and not beyond the end', () => {
    const moved = move(standard, 'demands', 'workload', -1)
    expect(moved.factors.demands.slice(0, 2)).toEqual(['workload', 'deadlines'])
    expect(move(moved, 'demands', 'workload', -1)).toBe(moved)
    expect(move(standard, 'demands', 'bureaucracy', 1)).toBe(standard)
    expect(move(standard, 'demands', 'autonomy', 1)).toBe(standard)
  })

  it('takes a factor out, and in again at the end', () => {
    const without = ask(standard, 'demands', 'deadlines', false)
    expect(without.factors.demands).not.toContain('deadlines')
    expect(notAsked(without, 'demands')[0]).toBe('deadlines')
    expect(ask(without, 'demands', 'deadlines', true).factors.demands.at(-1)).toBe('deadlines')
    expect(notAsked(standard, 'personalResources')).toEqual(['optimism', 'meaning', 'selfCare'])
  })

  it('keeps the words of an own factor that is not asked, until it is removed', () => {
    const off = ask(named({ name: 'Nachtdiensten' }), 'demands', 'own-1', false)
    expect(notAsked(off, 'demands')).toContain('own-1')
    expect(contentOf(off).own).toHaveLength(1)
    expect(removeOwn(off, 'own-1')).toEqual(standard)
    expect(removeOwn(withOwn, 'own-1')).toEqual(standard)
  })

  it('leaves out what is blank', () => {
    const draft = named({ name: ' Nachtdiensten ', probes: ['', ' Hoe dan? ', ' '], sentence: '  ' })
    expect(contentOf(draft).own).toEqual([
      { id: 'own-1', kind: 'demand', nl: { name: 'Nachtdiensten', probes: ['Hoe dan?'] } },
    ])
  })
})

describe('what keeps a set from being saved', () => {
  it('is said: no name, nothing asked, an own factor without a name', () => {
    const empty = draftOf({
      id: 'x',
      version: 1,
      factors: { demands: [], workResources: [], personalResources: [] },
    })
    expect(draftProblems(empty, 'nl')).toEqual([{ code: 'labelMissing' }, { code: 'nothingAsked' }])
    for (const language of ['nl', 'en'] as const)
      expect(draftProblems(withOwn, language)).toEqual([{ code: 'nameMissing', id: 'own-1', language }])
    expect(draftProblems(named({ question: 'Hoe dan?' }), 'nl')).toEqual([
      { code: 'nameMissing', id: 'own-1', language: 'nl' },
    ])
    const english = changeOwn(withOwn, { ...withOwn.own[0]!, en: words({ name: 'Night shifts' }) })
    expect(draftProblems(english, 'nl')).toEqual([])
  })

  it('is a name that may not reach an employer', () => {
    expect(draftProblems(named({ name: 'Uitputting' }), 'nl')).toEqual([
      { code: 'healthTerm', id: 'own-1', language: 'nl', word: 'Uitputting' },
    ])
  })

  it('is a scale with a gap', () => {
    const draft = named({ name: 'Nachten', anchors: { drain: ['a', 'b', '', 'd', 'e'] } })
    expect(draftProblems(draft, 'nl')).toEqual([
      { code: 'anchorsMissing', id: 'own-1', language: 'nl', scale: 'drain' },
    ])
  })
})
