import { describe, expect, it } from 'vitest'
import { shippedSets } from '../../../shared/model/questionSets.ts'
import { choiceAmong, setsToChoose, usualSetId } from '../../../src-renderer/questions/usualSet.ts'

const ours = { ...shippedSets.standard, id: 'ours', version: 4, label: { nl: 'Zorg' } }
const then = { ...ours, version: 2 }
const keys = (before: Parameters<typeof setsToChoose>[0]) =>
  setsToChoose(before, [ours]).map(({ key }) => key)

describe('with which set an interview begins', () => {
  it('is the one that the practice chose, as long as it is there', () => {
    expect(usualSetId(undefined, [ours])).toBe('standard')
    expect(usualSetId('ours', [ours])).toBe('ours')
    expect(usualSetId('ours', [])).toBe('standard')
    expect(usualSetId('extended', [])).toBe('extended')
  })

  it('for a follow-up is that of the interview before, in the version of then', () => {
    expect(keys(undefined)).toEqual(['standard 1', 'extended 1', 'ours 4'])
    expect(keys({ questionSet: then })).toEqual(['ours 2', 'standard 1', 'extended 1', 'ours 4'])
    expect(keys({ questionSet: ours })).toEqual(['ours 4', 'standard 1', 'extended 1'])
    expect(keys({})).toEqual(['standard 1', 'extended 1', 'ours 4'])
    expect(choiceAmong(setsToChoose({ questionSet: then }, [ours]), 'extended')?.set).toBe(then)
    expect(choiceAmong(setsToChoose({}, [ours]), 'ours')?.set.id).toBe('standard')
    expect(choiceAmong(setsToChoose(undefined, [ours]), 'ours')?.set).toBe(ours)
  })

  it('that was changed at the table stands beside the plain one, and never in its place', () => {
    const changed = { ...shippedSets.standard, changedAtTable: true }
    expect(keys({ questionSet: changed })).toEqual([
      'standard 1 changed',
      'standard 1',
      'extended 1',
      'ours 4',
    ])
    const toChoose = setsToChoose({ questionSet: changed }, [])
    expect(choiceAmong(toChoose, 'standard', 'standard 1')?.set).toBe(shippedSets.standard)
  })

  it('stays what the person chose, for as long as it is there to choose', () => {
    const after = setsToChoose({ questionSet: then }, [ours])
    expect(choiceAmong(after, 'ours', 'extended 1')?.set.id).toBe('extended')
    expect(choiceAmong(setsToChoose(undefined, [ours]), 'ours', 'extended 1')?.set.id).toBe('extended')
    expect(choiceAmong(after, 'extended', 'ours 2')?.set).toBe(then)
    expect(choiceAmong(setsToChoose(undefined, [ours]), 'extended', 'ours 2')?.set.id).toBe('extended')
  })
})
