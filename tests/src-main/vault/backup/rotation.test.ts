import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  backupName,
  readBackupName,
  type BackupKind,
  type BackupName,
} from '../../../../src-main/vault/backup/backupName.ts'
import { outlived } from '../../../../src-main/vault/backup/rotation.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const start = Date.UTC(2026, 0, 5)
const moment = fc.integer({ min: start, max: start + 200 * day }).map((at) => new Date(at - (at % 1000)))
const kind = fc.constantFrom<BackupKind[]>('regular', 'kept', 'aside')
/** No two of one moment: they would have one name. */
const backups = fc.uniqueArray(fc.record({ at: moment, kind }), {
  maxLength: 60,
  selector: ({ at }) => at.getTime(),
})
/** An hour or two off UTC, as here, so that a local day is not one of UTC. */
const dayOf = (at: Date) => new Date(at.getTime() + 2 * hour).toISOString().slice(0, 10)
const staying = (all: readonly BackupName[], now: Date) => {
  const gone = new Set(outlived(all, now, dayOf))
  return all.filter((one) => !gone.has(one))
}
const regular = (at: number): BackupName => ({ at: new Date(at), kind: 'regular' })
const ageInDays = (at: Date, now: Date) => (Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / day
const mondayOf = (at: Date) => {
  const number = Date.parse(dayOf(at)) / day
  return number - ((number + 3) % 7)
}

describe('a name', () => {
  it('says the moment and the kind, and is read back', () => {
    const at = new Date('2026-11-25T10:12:03Z')
    expect(backupName({ at, kind: 'regular' })).toBe('vault-2026-11-25T10-12-03Z.db')
    expect(backupName({ at, kind: 'kept' })).toBe('vault-2026-11-25T10-12-03Z-kept.db')
    expect(backupName({ at, kind: 'aside' })).toBe('vault-2026-11-25T10-12-03Z-set-aside.db')
    fc.assert(
      fc.property(moment, kind, (when, what) => {
        const name = { at: when, kind: what }
        expect(readBackupName(backupName(name))).toEqual(name)
      }),
    )
  })

  it.each([
    '../vault-2026-11-25T10-12-03Z.db',
    'vault-2026-11-25T10-12-03Z.db/../../x',
    'vault-2026-11-25T10-12-03Z.db\0',
    'vault-2026-11-25T10-12-03Z.db\n',
    'vault-2026-02-31T10-12-03Z.db',
    'vault-2026-11-25T24-00-00Z.db',
    'vault-2026-11-25T10-12-03Z-kept-kept.db',
    'VAULT-2026-11-25T10-12-03Z.db',
    'vault.db',
    '',
  ])('is none: %j', (name) => {
    expect(readBackupName(name)).toBeUndefined()
  })
})

describe('rotation', () => {
  it('leaves today’s three, one a day for a week, one a week for a quarter', () => {
    const now = new Date(start + 150 * day + 20 * hour)
    // Four a day, for 150 days.
    const all = Array.from({ length: 600 }, (_, index) => regular(now.getTime() - index * 6 * hour))
    const ages = staying(all, now).map(({ at }) => ageInDays(at, now))
    expect(ages.filter((age) => age === 0)).toHaveLength(3)
    expect(ages.filter((age) => age >= 1 && age <= 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
    const older = ages.filter((age) => age > 7)
    expect(older.length).toBeGreaterThanOrEqual(12)
    expect(older.length).toBeLessThanOrEqual(13)
    expect(Math.max(...older)).toBeGreaterThan(90 - 7)
    for (const [index, age] of older.slice(1).entries()) expect(age - older[index]!).toBe(7)
  })

  it('never removes the newest, nor one from the future, nor what was set aside, nor a fresh undo', () => {
    fc.assert(
      fc.property(backups, moment, (all, now) => {
        const gone = outlived(all, now, dayOf)
        const newest = Math.max(...all.map(({ at }) => at.getTime()))
        for (const { at, kind: what } of gone) {
          expect(at.getTime()).toBeLessThan(newest)
          expect(at.getTime()).toBeLessThanOrEqual(now.getTime())
          expect(what).not.toBe('aside')
          if (what === 'kept') expect(now.getTime() - at.getTime()).toBeGreaterThan(30 * day)
        }
      }),
    )
  })

  it('has nothing more to remove the second time', () => {
    fc.assert(
      fc.property(backups, moment, (all, now) => {
        expect(outlived(staying(all, now), now, dayOf)).toEqual([])
      }),
    )
  })

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(moment, { selector: Number })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        moment,
        ([all, shuffled], now) => {
          const gone = (list: Date[]) =>
            outlived(
              list.map((at) => regular(at.getTime())),
              now,
              dayOf,
            )
              .map(({ at }) => Number(at))
              .sort()
          expect(gone(shuffled)).toEqual(gone(all))
        },
      ),
    )
  })

  /** The list of backups made on each of 200 days, as hours of that day. */
  const course = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 5 }), {
    minLength: 200,
    maxLength: 200,
  })

  it('after every one of 200 days covers what it promises, as if it had seen all backups at once', () => {
    fc.assert(
      fc.property(course, (days) => {
        const made: BackupName[] = []
        let there: BackupName[] = []
        for (const [index, hours] of days.entries())
          for (const at of [...hours].sort((a, b) => a - b)) {
            // The day's first hour, in local time.
            const now = new Date(start - 2 * hour + index * day + at * hour)
            made.push(regular(now.getTime()))
            there = staying([...there, made.at(-1)!], now)
            if (index % 20 !== 19) continue
            expect(there.map(({ at }) => Number(at))).toEqual(staying(made, now).map(({ at }) => Number(at)))
            covers(there, made, now)
          }
      }),
      { numRuns: 10 },
    )
  })

  function covers(there: readonly BackupName[], made: readonly BackupName[], now: Date): void {
    const has = (of: readonly BackupName[], test: (at: Date) => boolean) => of.some(({ at }) => test(at))
    const inTodays = (list: readonly BackupName[]) => list.filter(({ at }) => ageInDays(at, now) === 0)
    expect(inTodays(there)).toHaveLength(Math.min(3, inTodays(made).length))
    for (let age = 1; age <= 7; age++) {
      const onThatDay = (at: Date) => ageInDays(at, now) === age
      expect(has(there, onThatDay)).toBe(has(made, onThatDay))
    }
    for (let week = mondayOf(now) - 12 * 7; week <= mondayOf(now); week += 7) {
      const inThatWeek = (at: Date) => mondayOf(at) === week
      expect(has(there, inThatWeek)).toBe(has(made, inThatWeek))
    }
    expect(there.length).toBeLessThanOrEqual(3 + 7 + 14)
  }

  it('after a clock that stood in 2040 for a day still has the days before, and the lasting one from then', () => {
    const now = new Date(start + 100 * day)
    const all = Array.from({ length: 50 }, (_, index) => regular(now.getTime() - index * day))
    const wrong = new Date(Date.UTC(2040, 5, 1))
    const then = staying([...all, regular(wrong.getTime())], wrong)
    expect(then.map(({ at }) => Number(at))).toEqual([Number(now), now.getTime() - day, Number(wrong)])
    expect(outlived(then, new Date(now.getTime() + hour), dayOf)).toEqual([])
  })
})
