import { describe, expect, it } from 'vitest'
import { client, codeOf, intake, newFolder, newVault, reopen } from './folders.ts'

const actor = { user: 'praktijk', now: () => new Date('2026-11-23T09:00:00Z') }

describe('the log', () => {
  it('holds every act in its order: when, what, whose dossier, by whom', async () => {
    const folder = newFolder()
    const vault = await newVault(folder, actor)
    vault.insert([client('c1'), intake('i1', 'c1')])
    vault.save({ ...vault.read('i1'), body: {} })
    vault.note({ kind: 'opened', clientId: 'c1' })
    vault.erase('c1')
    vault.lock()
    const { entries, breaks } = (await reopen(folder)).log()
    expect(breaks).toEqual([])
    expect(entries.map(({ kind }) => kind)).toEqual([
      ...['vaultMade', 'added', 'added', 'changed', 'opened', 'erased', 'locked', 'unlocked'],
    ])
    expect(entries[3]).toEqual({
      number: 4,
      at: '2026-11-23T09:00:00.000Z',
      user: 'praktijk',
      kind: 'changed',
      clientId: 'c1',
      recordId: 'i1',
      recordKind: 'intake',
      revision: 2,
    })
  })

  it('has no entry for what was not done', async () => {
    const vault = await newVault()
    vault.insert([client('c1')])
    const before = vault.log()
    expect(await codeOf(() => vault.save({ ...client('c1'), revision: 3 }))).toBe('staleRevision')
    expect(() => vault.insert([client('c2'), client('c1')])).toThrow()
    expect(vault.log()).toEqual(before)
  })
})
