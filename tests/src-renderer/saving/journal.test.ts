import {
  calls,
  cutOff,
  fail,
  fill,
  freshStart,
  hold,
  loseAnswer,
  onDisk,
  setAside,
  setAsideElsewhere,
} from '../fakeBridge.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { readUnsaved } from '../../../shared/bridge/unsaved.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { clientId, clientRecord, intakeId, intakeRecord, withNote } from '../records.ts'

const phrase = 'een zin van vier woorden'
const noteOnDisk = (): unknown => (onDisk(intakeId) as IntakeRecord | undefined)?.body['note']
const named = (name: string) => calls.filter((call) => call.name === name)
const noteAside = (): unknown => {
  const [record] = readUnsaved(setAside())?.waiting ?? []
  return record?.kind === 'intake' ? record.body['note'] : undefined
}
/** The page is gone with all that it had; what it had set aside is not. */
const die = (): void => {
  const saving = useSaving()
  const text = setAside()
  saving.$reset('locking')
  expect(setAside()).toBe(text)
}

beforeEach(async () => {
  await freshStart()
  await useSession().create(phrase)
  fill(clientRecord, intakeRecord)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  useSaving().$reset('locking')
})

describe('a key', () => {
  it('is set aside within a tenth of a second, without a revision', async () => {
    useSaving().save(withNote('n'), 'afterTyping')
    expect(named('vault.setAside')).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(noteAside()).toBe('n')
    expect(named('record.save')).toEqual([])
  })

  it('is set aside, without an error, though its window is gone before its moment comes', async () => {
    useSaving().save(withNote('n'), 'afterTyping')
    vi.stubGlobal('window', undefined)
    try {
      await vi.advanceTimersByTimeAsync(100)
    } finally {
      vi.unstubAllGlobals()
    }
    expect(noteAside()).toBe('n')
  })

  it('goes along with those around it: one call for many, and never two under way', async () => {
    const saving = useSaving()
    for (const note of ['n', 'no', 'noo']) saving.save(withNote(note), 'afterTyping')
    await vi.advanceTimersByTimeAsync(70)
    expect(named('vault.setAside')).toHaveLength(1)
    const release = hold()
    for (const note of ['nooi', 'nooit', 'nooit g']) {
      saving.save(withNote(note), 'afterTyping')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(named('vault.setAside')).toHaveLength(2)
    release()
    await vi.advanceTimersByTimeAsync(100)
    expect(noteAside()).toBe('nooit g')
    expect(named('vault.setAside')).toHaveLength(3)
  })

  it('is not there any more once it is saved', async () => {
    const saving = useSaving()
    saving.save(withNote('nooit'), 'afterTyping')
    await vi.advanceTimersByTimeAsync(100)
    expect(setAside()).not.toBe('')
    vi.useRealTimers()
    await saving.flush()
    await vi.waitFor(() => expect(setAside()).toBe(''))
    expect(noteOnDisk()).toBe('nooit')
  })

  it('of before is never older on disk than what is in the vault', async () => {
    const saving = useSaving()
    saving.save(withNote('nooit'), 'afterTyping')
    await vi.advanceTimersByTimeAsync(100)
    vi.useRealTimers()
    saving.save(withNote('nooit genoeg'))
    await saving.flush()
    const order = calls.map(({ name }) => name).filter((name) => /setAside|record.save$/.test(name))
    expect(order.slice(0, 3)).toEqual(['vault.setAside', 'vault.setAside', 'record.save'])
    const [, sent] = named('vault.setAside')
    expect(readUnsaved((sent!.request as { text: string }).text)?.unanswered).toHaveLength(1)
  })

  it('is kept by saving alone where it cannot be set aside, and nothing is said of it', async () => {
    fail('vault.setAside', { code: 'internal' })
    const saving = useSaving()
    for (let key = 1; key < 20; key++) {
      saving.save(withNote('n'.repeat(key)), 'afterTyping')
      await vi.advanceTimersByTimeAsync(100)
    }
    // Two seconds of typing: not ten times a second.
    expect(named('vault.setAside').length).toBeLessThan(5)
    vi.useRealTimers()
    expect(await saving.flush()).toBe(true)
    expect(saving.failure).toBeUndefined()
    expect(noteOnDisk()).toBe('n'.repeat(19))
  })

  it('is sent with the save, and before no answer, by a page that goes', async () => {
    const saving = useSaving()
    saving.save(withNote('nooit'), 'afterTyping')
    await vi.advanceTimersByTimeAsync(100)
    const release = hold()
    saving.save(withNote('nooit genoeg'), 'afterTyping')
    void saving.flush('leaving')
    expect(calls.slice(-2).map(({ name }) => name)).toEqual(['vault.setAside', 'record.save'])
    release()
  })

  it('is let go of when the client is erased, or when the person says so', async () => {
    const saving = useSaving()
    fail('record.save', { code: 'diskFull' })
    for (const letGo of [() => saving.forget(clientId), () => Promise.resolve(saving.$reset())]) {
      saving.save(withNote('weg ermee'), 'afterTyping')
      await vi.advanceTimersByTimeAsync(100)
      expect(setAside()).toContain('weg ermee')
      await letGo()
      await vi.advanceTimersByTimeAsync(100)
      expect(setAside()).toBe('')
    }
  })
})

describe('after a cut', () => {
  /** Types, dies with the vault open, and comes back as another program does. */
  async function cut(typed: readonly string[], between: () => Promise<void> | void = () => undefined) {
    for (const note of typed) {
      useSaving().save(withNote(note), 'afterTyping')
      await vi.advanceTimersByTimeAsync(100)
    }
    await between()
    die()
    vi.useRealTimers()
    cutOff()
    expect(await useSession().unlock(phrase)).toBe(true)
    await vi.waitFor(() => expect(useSaving().state).not.toBe('saving'))
  }

  it('the words are saved, nothing stays aside, and it is said', async () => {
    await cut(['nooit', 'nooit genoeg'])
    expect(noteOnDisk()).toBe('nooit genoeg')
    await vi.waitFor(() => expect(setAside()).toBe(''))
    expect(useSession().found).toBe('words')
  })

  it('so they are when an earlier state was saved and its answer was lost', async () => {
    await cut(['nooit'], async () => {
      vi.useRealTimers()
      loseAnswer('record.save')
      await useSaving().flush()
      useSaving().save(withNote('nooit genoeg'), 'afterTyping')
      await vi.waitFor(() => expect(noteAside()).toBe('nooit genoeg'))
    })
    expect(noteOnDisk()).toBe('nooit genoeg')
    expect(useSaving().failure).toBeUndefined()
  })

  it('they do not overwrite what somebody else has saved meanwhile', async () => {
    await cut(['nooit genoeg'], () => fill({ ...withNote('van een ander'), revision: 2 }))
    expect(noteOnDisk()).toBe('van een ander')
    expect(useSaving().failure?.code).toBe('staleRevision')
    expect(setAside()).toContain('nooit genoeg')
  })

  it('they have their new place on disk before they lose the old one', async () => {
    fail('record.save', { code: 'diskFull' })
    await cut(['nooit genoeg'])
    const asides = named('vault.setAside').map(({ request }) => request as { page: string; text: string })
    const emptied = asides.findIndex(({ text }) => text === '')
    expect(asides[emptied - 1]?.text).toContain('nooit genoeg')
    expect(asides[emptied - 1]?.page).not.toBe(asides[emptied]?.page)
    expect(setAside()).toContain('nooit genoeg')
  })

  it('nothing is said after a mere lock, and another page’s words stay with a text that is none', async () => {
    await useSession().lock()
    vi.useRealTimers()
    setAsideElsewhere('{"waiting":')
    await useSession().unlock(phrase)
    expect(useSession().state).toBe('open')
    expect(useSession().found).toBe('unreadable')
    expect(setAside()).toBe('{"waiting":')
  })

  it('it is said when something does not open, and the vault opens all the same', async () => {
    await useSession().lock()
    vi.useRealTimers()
    cutOff(true)
    expect(await useSession().unlock(phrase)).toBe(true)
    expect(useSession().found).toBe('unreadable')
  })
})
