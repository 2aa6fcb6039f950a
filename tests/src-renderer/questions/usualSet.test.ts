import { describe, expect, it } from 'vitest'
import { shippedSets } from '../../../shared/model/questionSets.ts'
import { firstChoice, setsToChoose, usualSetId } from '../../../src-renderer/questions/usualSet.ts'

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
    expect(firstChoice(setsToChoose({ questionSet: then }, [ours]), 'extended')?.set).toBe(then)
    expect(firstChoice(setsToChoose({}, [ours]), 'ours')?.set.id).toBe('standard')
    expect(firstChoice(setsToChoose(undefined, [ours]), 'ours')?.set).toBe(ours)
  })
})
