import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createCounter,
  emptyTally,
  openTally,
  sealTally,
  type Counted,
} from '../../../src-main/vault/tally.ts'
import { client, codeOf, newFolder, newVault, reopen } from './folders.ts'

const key = randomBytes(32)
const row = fc.record({
  sequence: fc.nat(),
  vault_id: fc.constant('v'),
  id: fc.string({ maxLength: 3 }),
  client_id: fc.string({ maxLength: 3 }),
  kind: fc.constantFrom('client', 'intake'),
  revision: fc.integer({ min: 1, max: 9 }),
  nonce: fc.uint8Array({ minLength: 12, maxLength: 12 }),
})
const counted: fc.Arbitrary<Counted> = fc.oneof(
  fc.record({ table: fc.constantFrom('record', 'history'), row }),
  fc.record({ table: fc.constant('erased'), id: fc.string({ maxLength: 3 }) }),
)
const text = (one: Counted) =>
  one.table === 'erased'
    ? JSON.stringify(one)
    : JSON.stringify({ ...one, row: { ...one.row, nonce: [...one.row.nonce] } })
const distinct = fc.uniqueArray(counted, { selector: text, maxLength: 12 })
const sumOf = (all: readonly Counted[]) => {
  const counter = createCounter(key)
  for (const one of all) counter.toggle(one)
  return counter.sum()
}

describe('the tally', () => {
  it('does not depend on the order, and goes on from where it was', () => {
    fc.assert(
      fc.property(distinct, fc.nat({ max: 12 }), (all, cut) => {
        expect(sumOf([...all].reverse())).toBe(sumOf(all))
        const later = createCounter(key, sumOf(all.slice(0, cut)))
        for (const one of all.slice(cut)) later.toggle(one)
        expect(later.sum()).toBe(sumOf(all))
      }),
    )
  })

  it('differs for every other set of rows', () => {
    fc.assert(
      fc.property(distinct, distinct, (a, b) => {
        const same = JSON.stringify(a.map(text).sort()) === JSON.stringify(b.map(text).sort())
        expect(sumOf(a) === sumOf(b)).toBe(same)
      }),
    )
  })

  it('opens for its own vault and key only', async () => {
    const sealed = sealTally(key, 'v', emptyTally)
    expect(openTally(key, 'v', sealed)).toEqual(emptyTally)
    expect(await codeOf(() => openTally(key, 'w', sealed))).toBe('vaultTampered')
    expect(await codeOf(() => openTally(randomBytes(32), 'v', sealed))).toBe('vaultTampered')
  })

  it('holds after any course of saving, refusing, erasing and opening anew', async () => {
    const act = fc.constantFrom('insert', 'save', 'stale', 'erase', 'double', 'reopen')
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const folder = newFolder()
        let vault = await newVault(folder)
        const there: string[] = []
        let made = 0
        for (const name of acts) {
          const [first] = there
          if (name === 'insert') vault.insert([client(`c${made}`)])
          if (name === 'insert') there.push(`c${made++}`)
          if (name === 'reopen') {
            vault.lock()
            vault = await reopen(folder)
          }
          if (first === undefined) continue
          if (name === 'save') vault.save({ ...vault.read(first), body: { made } })
          if (name === 'stale')
            expect(await codeOf(() => vault.save({ ...client(first), revision: 99 }))).toBe('staleRevision')
          if (name === 'double') expect(() => vault.insert([client('new'), client(first)])).toThrow()
          if (name === 'erase') {
            vault.erase(first)
            there.shift()
          }
        }
        vault.lock()
        const again = await reopen(folder)
        expect(again.list('client').map(({ id }) => id)).toEqual(there)
        again.lock()
      }),
      { numRuns: 15 },
    )
  })
})
