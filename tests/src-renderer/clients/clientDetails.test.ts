import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { ClientCard } from '../../../shared/bridge/records.ts'
import {
  detailFields,
  detailProblems,
  detailsOf,
  withDetails,
} from '../../../src-renderer/clients/clientDetails.ts'
import { proposeReference } from '../../../src-renderer/clients/reference.ts'
import { sessionCount } from '../../../src-renderer/clients/sessionCount.ts'

describe('the details of a client', () => {
  it('need a reference that no other dossier has', () => {
    expect(detailProblems(detailsOf({}), [])).toEqual({ reference: { code: 'referenceMissing' } })
    expect(detailProblems(detailsOf({ reference: ' V-001 ' }), ['V-001'])).toEqual({
      reference: { code: 'referenceTaken' },
    })
    expect(detailProblems(detailsOf({ reference: 'V-002' }), ['V-001'])).toEqual({})
  })

  it('hold no word about health in the job title, and no date that is none', () => {
    const details = {
      ...detailsOf({ reference: 'V-001', jobTitle: 'Psycholoog' }),
      firstSickDay: '2026-02-30',
    }
    expect(detailProblems(details, [])).toEqual({
      jobTitle: { code: 'jobTitleHealth', word: 'Psycholoog' },
      firstSickDay: { code: 'dateWrong' },
    })
  })

  it('become a card that the contract takes; what is empty is left out, all else stays', () => {
    const card = {
      client: { reference: 'V-001', employer: 'Voorbeeldbedrijf', shoeSize: 43 },
      sessions: { held: 2 },
    }
    const changed = withDetails(card, { ...detailsOf(card.client), employer: ' ', name: ' Cliënt V ' })
    expect(changed).toEqual({
      client: { reference: 'V-001', name: 'Cliënt V', shoeSize: 43 },
      sessions: { held: 2 },
    })
  })

  it('come back as they went in', () => {
    const line = fc.string({ maxLength: 40 }).map((text) => text.trim())
    const arbitrary = fc
      .record(Object.fromEntries(detailFields.map((field) => [field, line])))
      .map((typed) => ({
        ...detailsOf({}),
        ...typed,
        reference: `C-${typed['reference'] ?? ''}`,
        firstSickDay: '2026-09-01',
      }))
    fc.assert(
      fc.property(arbitrary, (details) => {
        const card = ClientCard.parse(withDetails({}, details))
        expect(detailsOf(card.client)).toEqual({ ...details, reference: details.reference.trim() })
      }),
    )
  })
})

describe('a proposed reference', () => {
  it('counts on from the highest of the year', () => {
    expect(proposeReference([], 2026)).toBe('C-2026-001')
    expect(proposeReference(['C-2026-001', 'C-2026-014', 'C-2025-300', 'V-9', 'C-2026-x'], 2026)).toBe(
      'C-2026-015',
    )
    expect(proposeReference(['C-2026-999'], 2026)).toBe('C-2026-1000')
  })
})

describe('a number of sessions', () => {
  it.each([
    ['', undefined],
    [' 8 ', 8],
    ['0', 0],
    ['999', 999],
    ['1000', null],
    ['2,5', null],
    ['-1', null],
    ['acht', null],
  ])('typed as “%s”', (typed, count) => expect(sessionCount(typed)).toBe(count))
})
