import { describe, expect, it } from 'vitest'
import { Intake } from '../../../shared/model/dossier.ts'
import { topicsOf } from '../../../shared/model/topics.ts'
import { quickParts, quickSum } from '../../../src-renderer/paper/quickRows.ts'
import { intakeRecord } from '../records.ts'

const intake = (part: Record<string, unknown> = {}): Intake => Intake.parse({ ...intakeRecord.body, ...part })
const rows = (body: Intake) => quickParts(body, 'nl').flatMap((part) => part.rows)

describe('the rows of a paper form', () => {
  it('are all topics of the set with the numbers of the screen; of a round of signals each, and its words', () => {
    const body = intake()
    const numbers = [...new Set(rows(body).map(({ topic }) => topic.number))]
    expect(numbers).toEqual(topicsOf(body).map(({ number }) => number))
    expect(rows(body)).toHaveLength(2 + 18 + (10 + 3) + 1 + 2)
    expect(new Set(rows(body).map(({ key }) => key)).size).toBe(rows(body).length)
  })

  it('have a place for everything that the form has: ticks, words and notes, a day', () => {
    const writes = (kind: string) =>
      rows(intake())
        .filter(({ topic }) => topic.kind === kind)
        .map((row) => row.writes)
    expect(writes('welcome')).toEqual(['ticks'])
    expect(writes('words')).toEqual(['words', 'words'])
    expect(new Set(writes('factor'))).toEqual(new Set(['words']))
    const round = (figures: number) => [...Array<string>(figures).fill('nothing'), 'words']
    expect(writes('signals')).toEqual([...round(4), ...round(3), ...round(3)])
    expect(writes('closing')).toEqual(['words', 'day'])
  })

  it('keep the order of the form, whatever was put elsewhere at the table', () => {
    const talk = { phases: ['signals', 'demands'], order: ['workload', 'deadlines'] }
    expect(topicsOf(intake({ talk })).map(({ key }) => key)).not.toEqual(
      topicsOf(intake()).map(({ key }) => key),
    )
    expect(rows(intake({ talk })).map(({ key }) => key)).toEqual(rows(intake()).map(({ key }) => key))
  })

  it('show what is stored, and what a practice asks of its own', () => {
    const body = intake({
      answers: { own: { kind: 'demand', label: { nl: 'Reistijd' }, presence: 3 } },
      questionSet: {
        id: 'ours',
        version: 1,
        factors: { demands: ['own'], workResources: [], personalResources: [] },
        own: [{ id: 'own', kind: 'demand', nl: { name: 'Reistijd' } }],
      },
    })
    const own = rows(body).find(({ key }) => key === 'own')!
    expect([own.topic.number, own.name, own.figures.map(({ value }) => value)]).toEqual([
      '3.1',
      'Reistijd',
      [3, undefined, undefined],
    ])
  })
})

describe('the sum at the end', () => {
  const sumOf = (body: Intake) => quickSum(quickParts(body, 'nl'))

  it('counts figures, and asks none for what is left out', () => {
    expect(sumOf(intake())).toMatchObject({ figures: 8 * 3 + 10 * 2 + 10, filled: 0 })
    const body = intake({
      answers: { deadlines: { presence: 1, drain: 1, gain: 0 }, workload: { presence: 2 } },
      notApplicable: ['monotony'],
      signals: { sleep: 4 },
    })
    const sum = sumOf(body)
    expect(sum).toMatchObject({ figures: 51, filled: 5 })
    expect(sum.open.map(({ key }) => key)).toContain('workload')
    expect(sum.open.map(({ key }) => key)).not.toContain('deadlines')
    expect(sum.open.map(({ key }) => key)).not.toContain('monotony')
    expect(sum.open).toHaveLength(16 + 9)
  })
})
