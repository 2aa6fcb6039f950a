/** A question set at the desk when the vault is locked and the disk refuses. */
import { fail, freshStart, lockBehind, setAside, setsOnDisk } from '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shippedSets } from '../../../shared/model/questionSets.ts'
import { bridge } from '../../../src-renderer/bridge/bridge.ts'
import { useQuestionSets } from '../../../src-renderer/questions/questionSets.ts'
import { useSetDesk } from '../../../src-renderer/questions/setDesk.ts'
import { draftOf } from '../../../src-renderer/questions/setDraft.ts'
import { useSession } from '../../../src-renderer/session/session.ts'

const phrase = 'een zin van vier woorden'
const id = '0b6f8a52-7a3c-4a53-9f0b-0a5f6f3b7a11'
const named = (nl: string) => ({ ...draftOf(shippedSets.standard), label: { nl, en: '' } })

/** A set at the desk, changed, that cannot be kept. */
async function changeInVain() {
  const made = await useQuestionSets().save(id, 0, { as: 'draft', draft: named('Zorg') })
  if (!made.ok) throw new Error('Expected a set')
  fail('questions.save', { code: 'diskFull' })
  const desk = useSetDesk(made.set)
  desk.change(named('Zorg en welzijn'))
  await desk.keep()
  return desk
}
const lockAlone = () => useSession().lock({ because: 'idle', within: 1_000 })
const names = () =>
  setsOnDisk()
    .map(({ draft }) => draft?.label.nl)
    .sort()

beforeEach(async () => {
  await freshStart()
  await useSession().create(phrase)
})

describe('a set that could not be kept', () => {
  it('keeps the vault open when a person asks to lock it', async () => {
    await changeInVain()
    expect(await useSession().lock()).toBe(false)
    expect(useSession().state).toBe('open')
  })

  it('is set aside when the vault locks by itself, and kept after unlocking', async () => {
    await changeInVain()
    expect(await lockAlone()).toBe(true)
    expect(setAside()).toContain('Zorg en welzijn')
    fail('questions.save')
    expect(await useSession().unlock(phrase)).toBe(true)
    expect(names()).toEqual(['Zorg en welzijn'])
    expect([setAside(), useQuestionSets().isUnsaved]).toEqual(['', false])
  })

  it('waits on while the disk refuses, and is set aside again', async () => {
    await changeInVain()
    await lockAlone()
    expect(await useSession().unlock(phrase)).toBe(true)
    expect(useQuestionSets().isUnsaved).toBe(true)
    expect(await lockAlone()).toBe(true)
    expect(setAside()).toContain('Zorg en welzijn')
    fail('questions.save')
    await useSession().unlock(phrase)
    expect(names()).toEqual(['Zorg en welzijn'])
  })

  it('is kept by itself once the disk takes it', async () => {
    await changeInVain()
    await lockAlone()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await useSession().unlock(phrase)
    fail('questions.save')
    await vi.advanceTimersByTimeAsync(5_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(names()).toEqual(['Zorg en welzijn']))
    expect(useQuestionSets().isUnsaved).toBe(false)
  })

  it('becomes a set of its own when another window was first', async () => {
    await changeInVain()
    await lockAlone()
    fail('questions.save')
    await bridge['vault.unlock']({ passphrase: phrase })
    const theirs = { as: 'draft' as const, draft: named('Van hen') }
    await bridge['questions.save']({ id, revision: 1, change: theirs })
    await useSession().unlock(phrase)
    expect(names()).toEqual(['Van hen', 'Zorg en welzijn'])
  })

  it('is not kept twice when it was written after all', async () => {
    await changeInVain()
    await lockAlone()
    fail('questions.save')
    await bridge['vault.unlock']({ passphrase: phrase })
    const same = { as: 'draft' as const, draft: named('Zorg en welzijn') }
    await bridge['questions.save']({ id, revision: 1, change: same })
    await useSession().unlock(phrase)
    expect(names()).toEqual(['Zorg en welzijn'])
  })

  it('stays in the page when the vault is locked from outside', async () => {
    const desk = await changeInVain()
    lockBehind()
    await useSession().closed()
    // The page with the desk is not there any more.
    desk.letGo()
    fail('questions.save')
    expect(await useSession().unlock(phrase)).toBe(true)
    await vi.waitFor(() => expect(names()).toEqual(['Zorg en welzijn']))
  })
})
