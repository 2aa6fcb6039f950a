import '../fakeBridge.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { calls, fail, freshStart, loseAnswer, setsOnDisk } from '../fakeBridge.ts'
import { shippedSets } from '../../../shared/model/questionSets.ts'
import { bridge } from '../../../src-renderer/bridge/bridge.ts'
import { useQuestionSets } from '../../../src-renderer/questions/questionSets.ts'
import { useSetDesk } from '../../../src-renderer/questions/setDesk.ts'
import { ask, draftOf } from '../../../src-renderer/questions/setDraft.ts'

const id = '0b6f8a52-7a3c-4a53-9f0b-0a5f6f3b7a11'
const start = { ...draftOf(shippedSets.standard), label: { nl: 'Zorg', en: '' } }
const shorter = ask(start, 'demands', 'deadlines', false)
const saves = () => calls.filter(({ name }) => name === 'questions.save').length

async function newDesk() {
  const store = useQuestionSets()
  const made = await store.save(id, 0, { as: 'draft', draft: start })
  if (!made.ok) throw new Error('Expected a set')
  return useSetDesk(made.set)
}

beforeEach(async () => {
  await freshStart()
  await bridge['vault.create']({ passphrase: 'vier woorden naast elkaar', language: 'nl' })
})

describe('the desk', () => {
  it('keeps what is changed, once, and makes a version when asked', async () => {
    const desk = await newDesk()
    desk.change(shorter)
    expect(desk.isKept.value).toBe(false)
    expect(await desk.keep()).toBe(true)
    expect(await desk.keep()).toBe(true)
    expect(saves()).toBe(2)
    expect(setsOnDisk()[0]).toMatchObject({ draft: shorter })
    expect(await desk.saveVersion()).toBe(true)
    expect(setsOnDisk()[0]).toMatchObject({ set: { version: 1, factors: shorter.factors } })
    expect(setsOnDisk()[0]?.draft).toBeUndefined()
    expect(desk.isChanged.value).toBe(false)
  })

  it('keeps what was typed last by itself, after a pause', async () => {
    const desk = await newDesk()
    vi.useFakeTimers()
    desk.change(shorter)
    await vi.advanceTimersByTimeAsync(1000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(setsOnDisk()[0]).toMatchObject({ draft: shorter }))
  })

  it('keeps all on the screen when it cannot be saved, and saves it when that works again', async () => {
    const desk = await newDesk()
    fail('questions.save', { code: 'diskFull' })
    desk.change(shorter)
    expect(await desk.keep()).toBe(false)
    expect([desk.failure.value, desk.draft.value]).toEqual(['diskFull', shorter])
    expect(useQuestionSets().isUnsaved).toBe(true)
    fail('questions.save')
    expect(await desk.keep()).toBe(true)
    expect(desk.failure.value).toBeUndefined()
    expect(useQuestionSets().isUnsaved).toBe(false)
  })

  it('does not take its own save for another window’s when only the answer was lost', async () => {
    const desk = await newDesk()
    loseAnswer('questions.save')
    desk.change(shorter)
    expect(await desk.keep()).toBe(false)
    expect(await desk.keep()).toBe(true)
    expect(setsOnDisk()[0]).toMatchObject({ draft: shorter })
  })

  it('says that another window was first, overwrites nothing, and can go on with that', async () => {
    const desk = await newDesk()
    const theirs = { ...start, label: { nl: 'Van hen', en: '' } }
    await bridge['questions.save']({ id, revision: 1, change: { as: 'draft', draft: theirs } })
    desk.change(shorter)
    expect(await desk.keep()).toBe(false)
    expect(desk.failure.value).toBe('staleRevision')
    expect(setsOnDisk()[0]).toMatchObject({ draft: theirs })
    expect(desk.draft.value).toEqual(shorter)
    await desk.takeStored()
    expect(desk.draft.value).toEqual(theirs)
    expect(desk.failure.value).toBeUndefined()
  })

  it('takes up an earlier version as a new one, and throws changes away', async () => {
    const desk = await newDesk()
    await desk.saveVersion()
    const first = setsOnDisk()[0]!.set!
    desk.change(shorter)
    await desk.saveVersion()
    expect(await desk.takeUp(first)).toBe(true)
    expect(setsOnDisk()[0]?.set).toEqual({ ...first, version: 3 })
    desk.change(shorter)
    await desk.keep()
    expect(await desk.discard()).toBe(true)
    expect(setsOnDisk()[0]?.draft).toBeUndefined()
    expect(desk.draft.value).toEqual(start)
  })
})
