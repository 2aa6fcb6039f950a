import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogEntry, LogKind } from '../../../shared/bridge/log.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { eventText } from '../../../src-renderer/log/eventText.ts'
import { firstLines, logDays, type LogDay } from '../../../src-renderer/log/logDays.ts'
import { timesOf } from '../../../src-renderer/shell/moment.ts'

const at = (hour: number, minute: number, day = 2) => new Date(2026, 10, day, hour, minute).toISOString()
let number = 0
const entry = (kind: LogKind, moment: string, more: Partial<LogEntry> = {}): LogEntry => ({
  number: ++number,
  at: moment,
  user: 'praktijk',
  kind,
  ...more,
})
const changed = (moment: string, recordId = 'i1') =>
  entry('changed', moment, { clientId: 'c1', recordId, recordKind: 'intake' })
const shape = (days: LogDay[]) => days.map(({ lines }) => lines.map(({ last, count }) => [last.kind, count]))
const said = (days: LogDay[]) =>
  days.flatMap(({ lines }) =>
    lines.map((line) => `${timesOf(line.first.at, line.last.at)} ${eventText(line, textsIn('nl').log)}`),
  )

describe('the lines of a log', () => {
  it('take together what was changed again and again', () => {
    const changes = Array.from({ length: 37 }, (_, index) => changed(at(10, 2 + index)))
    expect(said(logDays([entry('opened', at(9, 59), { clientId: 'c1' }), ...changes]))).toEqual([
      '10:02–10:38 Gewijzigd: gesprek · 37 keer',
      '09:59 Dossier geopend',
    ])
  })

  it('keep apart another record, another user, a pause, a day, and what stands between', () => {
    const days = logDays([
      changed(at(10, 0)),
      changed(at(10, 1), 'i2'),
      { ...changed(at(10, 2), 'i2'), user: 'ander' },
      changed(at(10, 3)),
      entry('exported', at(10, 4), { clientId: 'c1' }),
      changed(at(10, 5)),
      changed(at(10, 36)),
      changed(at(0, 1, 3)),
    ])
    expect(shape(days)).toEqual([
      [['changed', 1]],
      [['changed', 1], ['changed', 1], ['exported', 1], ...Array.from({ length: 4 }, () => ['changed', 1])],
    ])
  })

  it('never take two reports, releases or failures together', () => {
    const kinds = ['reported', 'released', 'exported', 'unlockFailed', 'erased', 'historyRestored'] as const
    for (const kind of kinds)
      expect(shape(logDays([entry(kind, at(9, 0)), entry(kind, at(9, 0))]))[0]).toHaveLength(2)
  })

  it('say for whom, and how often', () => {
    const released = entry('released', at(9, 0), { audience: 'employer' })
    const failed = entry('unlockFailed', at(9, 0), { count: 3 })
    expect(said(logDays([failed, released]))).toEqual([
      '09:00 Verslag bekeken en meegegeven: voor de werkgever',
      '09:00 Ontgrendelen mislukt · 3 keer',
    ])
  })

  const entries = fc.array(
    fc.record({
      kind: fc.constantFrom('changed' as const, 'opened' as const, 'exported' as const),
      minute: fc.integer({ min: 0, max: 5000 }),
      recordId: fc.constantFrom('a', 'b'),
    }),
  )
  it('count every entry once, whatever the order of the clock', () => {
    fc.assert(
      fc.property(entries, (made) => {
        const all = made.map(({ kind, minute, recordId }) => entry(kind, at(0, minute), { recordId }))
        const lines = logDays(all).flatMap((day) => day.lines)
        expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
        expect(lines.map(({ last }) => last.number)).toEqual(
          lines.map(({ last }) => last.number).toSorted((a, b) => b - a),
        )
      }),
    )
  })

  it('are cut after so many, and never begin a day without a line', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 40 }), (made, most) => {
        const days = logDays(
          made.map(({ kind, minute, recordId }) => entry(kind, at(0, minute), { recordId })),
        )
        const all = days.flatMap((day) => day.lines)
        const first = firstLines(days, most)
        expect(first.flatMap((day) => day.lines)).toEqual(all.slice(0, most))
        expect(first.every(({ lines }) => lines.length > 0)).toBe(true)
      }),
    )
  })
})
