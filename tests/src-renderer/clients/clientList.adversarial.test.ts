/** Names made to break the list; each test is named after the attack. */
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { ClientRecord } from '../../../shared/bridge/records.ts'
import { clientStates, type Standing } from '../../../shared/model/standing.ts'
import { countStates, inState, orders, rowsOf, whoOf } from '../../../src-renderer/clients/clientRows.ts'
import { findClients } from '../../../src-renderer/clients/search.ts'
import { clientRecord } from '../records.ts'

const hostile = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN', '-0'],
  ...['.*', '(a+)+$', '[', '\\', '$&', '{many}', '@:clients.title', '|', '%s', '<b>V</b>', "' OR 1=1"],
  ...['مريم العربية', '\u202Eomgekeerd', 'עברית', '👩🏽‍🚒 brandweer', '𝕱𝖗𝖆𝖐', 'é', 'e\u0301', 'ﬁets', 'ĳsbaan'],
  ...['a'.repeat(300), '\u0301'.repeat(300), ' \u00A0\u200B', 'İstanbul', 'Straße', 'Łódź', 'Ångström'],
]
const named = (name: string, index: number): ClientRecord => {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
  const body = { client: { reference: `C-${index}`, name, jobTitle: hostile[index % 7]!, employer: name } }
  return { ...clientRecord, id, clientId: id, body }
}
const many = Array.from({ length: 10_000 }, (_, index) =>
  named(index < hostile.length ? hostile[index]! : `Cliënt ${index}`, index),
)
const standing = (clientId: string): Standing | undefined => {
  const n = Number(clientId.slice(-4))
  const lastContact = n % 2 ? `2026-11-${String(1 + (n % 28)).padStart(2, '0')}` : null
  return n % 5 === 4 ? undefined : { state: clientStates[n % 3]!, lastContact }
}
const rows = rowsOf(many, standing, 'name')

describe('ten thousand clients with hostile names', () => {
  it.each(hostile.filter((name) => name.trim() !== '' && !/^[\u0301\s\u200B]+$/u.test(name)))(
    'finds “%s” by its own text, as text and not as a pattern',
    (name) => {
      const found = findClients(rows, name)
      expect(found.map(({ record }) => whoOf(record))).toContain(name)
      expect(found.length).toBeLessThan(many.length)
    },
  )

  it('finds whichever way an accent was typed, and without it', () => {
    for (const text of ['strasse', 'lodz', 'angstrom', 'istanbul', 'ijsbaan', 'fiets', 'Frak'])
      expect(findClients(rows, text).length).toBeGreaterThan(0)
    expect(findClients(rows, 'é')).toEqual(findClients(rows, 'e\u0301'))
  })

  it('shows everybody for a text of nothing but spaces and accents', () => {
    for (const text of ['', '  \u00A0\t', '\u0301\u0302'])
      expect(findClients(rows, text)).toHaveLength(10_000)
  })

  it('counts and shows each in one state at most, also where none is known', () => {
    const counts = countStates(rows)
    const known = clientStates.map((state) => inState(rows, state))
    expect(known.map(({ length }) => length)).toEqual(clientStates.map((state) => counts[state]))
    expect(new Set(known.flat()).size).toBe(8000)
    expect(inState(rows, 'all')).toHaveLength(10_000)
  })

  it('loses nobody in any order, and keeps names in order within one day', () => {
    for (const order of orders)
      expect(new Set(rowsOf(many, standing, order).map(({ record }) => record.id)).size).toBe(10_000)
    const dates = rowsOf(many, standing, 'lastContact').map((row) => row.standing?.lastContact ?? '')
    expect(dates).toEqual(dates.toSorted().toReversed())
    const never = rowsOf(many, standing, 'lastContact').filter((row) => !row.standing?.lastContact)
    expect(never.map(({ record }) => record.id)).toEqual(never.map(({ record }) => record.id).toSorted())
  })

  it('narrows only, with every letter that is added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostile), fc.string({ maxLength: 4 }), (text, added) => {
        const [wide, narrow] = [findClients(rows, text), findClients(rows, `${text} ${added}`)]
        expect(narrow.length).toBeLessThanOrEqual(wide.length)
      }),
      { numRuns: 30 },
    )
  })
})
