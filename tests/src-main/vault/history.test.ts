import { describe, expect, it } from 'vitest'
import { client, codeOf, intake, newFolder, newVault, reopen } from './folders.ts'

const actor = () => {
  let seconds = 0
  return { user: 'praktijk', now: () => new Date(Date.UTC(2026, 10, 23, 9, 0, seconds++)) }
}

describe('history', () => {
  it('keeps every earlier revision with the moment of its saving, and so does a later session', async () => {
    const folder = newFolder()
    const vault = await newVault(folder, actor())
    vault.insert([client('c1', { n: 1 }), intake('i1', 'c1', { n: 1 })])
    for (let n = 2; n <= 4; n++) vault.save({ ...vault.read('i1'), body: { n } })
    vault.lock()
    const again = await reopen(folder)
    const past = again.history('i1')
    expect(past.map(({ revision, body }) => [revision, body])).toEqual([
      [1, { n: 1 }],
      [2, { n: 2 }],
      [3, { n: 3 }],
    ])
    const moments = [...past.map(({ savedAt }) => savedAt), again.savedAt('i1')]
    expect(moments.every((at) => at?.startsWith('2026-11-23T09:00:') === true)).toBe(true)
    expect(moments).toEqual([...moments].sort())
    expect(again.history('c1')).toEqual([])
    expect(again.history('nope')).toEqual([])
    expect(await codeOf(() => again.savedAt('nope'))).toBe('notFound')
  })

  it('stays as it was when a save is refused', async () => {
    const vault = await newVault()
    vault.insert([client('c1', { n: 1 })])
    expect(await codeOf(() => vault.save({ ...client('c1'), revision: 7 }))).toBe('staleRevision')
    expect(vault.history('c1')).toEqual([])
  })
})

describe('erasing a client', () => {
  it('takes everything of that client and nothing of another, for good', async () => {
    const folder = newFolder()
    const vault = await newVault(folder)
    vault.insert([client('c1'), intake('i1', 'c1'), client('c2'), intake('i2', 'c2')])
    vault.save({ ...vault.read('i1'), body: { n: 2 } })
    vault.save({ ...vault.read('i2'), body: { n: 2 } })
    vault.erase('c1')
    expect(await codeOf(() => vault.read('c1'))).toBe('notFound')
    expect(vault.history('i1')).toEqual([])
    expect(vault.ofClient('c1')).toEqual([])
    expect(await codeOf(() => vault.insert([intake('i1', 'c2')]))).toBe('erased')
    expect(await codeOf(() => vault.erase('c1'))).toBe('notFound')
    vault.lock()
    const again = await reopen(folder)
    expect(again.list('client').map(({ id }) => id)).toEqual(['c2'])
    expect(again.history('i2')).toHaveLength(1)
    again.insert([client('c3')])
    again.lock()
    expect((await reopen(folder)).list('client')).toHaveLength(2)
  })
})
