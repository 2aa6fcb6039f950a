import { calls, fill, freshStart, hold } from '../fakeBridge.ts'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useLeaving } from '../../../src-renderer/shell/leaving.ts'
import { clientRecord, intakeRecord, withNote } from '../records.ts'

let page: VueWrapper
const saves = () => calls.filter(({ name }) => name === 'record.save').length
/** Whether the browser is to ask first. */
const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(clientRecord, intakeRecord)
  page = mount({
    setup() {
      useLeaving(useSaving())
      return () => null
    },
  })
})
afterEach(() => page.unmount())

describe('a window that goes', () => {
  it('is not held when all is saved, and sends nothing', () => {
    expect(leave()).toBe(false)
    window.dispatchEvent(new Event('pagehide'))
    expect(saves()).toBe(0)
  })

  it('sends what waits for a pause in typing, and is held until that is on disk', async () => {
    const release = hold()
    useSaving().save(withNote('bijna weg'), 'afterTyping')
    expect(leave()).toBe(true)
    release()
    await vi.waitFor(() => expect(useSaving().state).toBe('saved'))
    expect(saves()).toBe(1)
    expect(leave()).toBe(false)
  })

  it('sends the last key too, which its field had not given yet', async () => {
    const saving = useSaving()
    let isGiven = false
    saving.askFirst(() => {
      if (!isGiven) saving.save(withNote('de laatste letter'), 'afterTyping')
      isGiven = true
    })
    window.dispatchEvent(new Event('pagehide'))
    await vi.waitFor(() => expect(saves()).toBe(1))
  })
})
