import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nextSnapshot, problemsOf, Snapshot, snapshotPath, tablesNow } from '../../build/storageSchema.ts'

describe('the tables of the vault', () => {
  it('are as the committed snapshot says', () => {
    const snapshot = Snapshot.parse(JSON.parse(readFileSync(snapshotPath, 'utf8')))
    expect(problemsOf(snapshot, tablesNow())).toEqual([])
    expect(Object.keys(tablesNow().tables)).toContain('record')
  })
})

describe('the guard', () => {
  const snapshot: Snapshot = {
    format: 3,
    tables: { record: ['id', 'text'] },
    retired: ['record.old', 'note'],
  }
  const now = (tables: Snapshot['tables'], format = 4) => ({ format, tables })

  it('has nothing to say when nothing changed', () => {
    expect(problemsOf(snapshot, now(snapshot.tables, 3))).toEqual([])
  })

  it('stops a removal until the name is retired', () => {
    const removed = now({ record: ['id'] })
    expect(problemsOf(snapshot, removed)).toEqual([expect.stringMatching(/^record\.text was removed/)])
    expect(() => nextSnapshot(snapshot, removed)).toThrow('record.text was removed')
    const decided = { ...snapshot, retired: [...snapshot.retired, 'record.text'] }
    expect(problemsOf(decided, removed)).toEqual([])
    expect(nextSnapshot(decided, removed)).toEqual({ ...removed, retired: decided.retired })
  })

  it('asks for a new snapshot after an addition', () => {
    const added = now({ record: ['id', 'text', 'length'], word: ['id'] })
    expect(problemsOf(snapshot, added)).toEqual([
      'record.length is new: run npm run schema',
      'word is new: run npm run schema',
      'word.id is new: run npm run schema',
    ])
    expect(problemsOf(nextSnapshot(snapshot, added), added)).toEqual([])
  })

  it('never lets a retired name come back, also not through a new snapshot', () => {
    for (const tables of [{ record: ['id', 'text', 'old'] }, { record: ['id', 'text'], note: [] }]) {
      expect(problemsOf(snapshot, now(tables))[0]).toMatch(/^(record\.old|note) is retired/)
      expect(() => nextSnapshot(snapshot, now(tables))).toThrow('is retired')
    }
  })

  it('asks for a new format with every change, and for a snapshot of every format', () => {
    expect(problemsOf(snapshot, now({ record: ['id', 'text', 'length'] }, 3))).toContain(
      'the tables changed: raise formatVersion',
    )
    expect(problemsOf(snapshot, now(snapshot.tables, 4))).toEqual([
      'format 4 has no snapshot: run npm run schema',
    ])
  })
})
