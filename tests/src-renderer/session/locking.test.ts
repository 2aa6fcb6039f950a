/** The whole app in a page: what locks it, what is on the screen then, and where one is afterwards. */
import { calls, fail, fill, freshStart, lockBehind, setAside, tell } from '../fakeBridge.ts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVuetify } from 'vuetify'
import * as components from 'vuetify/components'
import App from '../../../src-renderer/App.vue'
import { router } from '../../../src-renderer/router.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'

const phrase = 'een zin van vier woorden'
const interview = `/client/${clientId}/interview/${intakeId}`
let app: VueWrapper

beforeEach(async () => {
  await freshStart()
  await router.push('/')
  app = mount(App, {
    attachTo: document.body,
    global: { plugins: [getActivePinia()!, i18n, router, createVuetify({ components })] },
  })
  await vi.waitFor(() => expect(useSession().state).toBe('absent'))
  await useSession().create(phrase)
  fill(clientRecord, intakeRecord)
  await router.push(`${interview}?topic=workload`)
  await vi.waitFor(() => expect(words()).not.toBeNull())
})
afterEach(() => app.unmount())

const words = () => document.querySelector<HTMLTextAreaElement>('[data-words] textarea')
const locked = () => vi.waitFor(() => expect(useSession().state).toBe('locked'))
const requested = (name: string) => calls.filter((call) => call.name === name).map(({ request }) => request)

/** Types in the client's words, and leaves the caret after the third letter. */
async function type(text: string): Promise<void> {
  words()!.focus()
  words()!.value = text
  words()!.dispatchEvent(new Event('input', { bubbles: true }))
  words()!.setSelectionRange(3, 3)
  await flushPromises()
}

async function unlock(): Promise<void> {
  await useSession().unlock(phrase)
  await vi.waitFor(() => expect(document.activeElement).toBe(words()))
}

describe('a word that is being typed', () => {
  it.each([
    ['main asks for it', 'sleep', () => tell('locking', { because: 'sleep', within: 2_000 })],
    [
      'Ctrl+L is pressed',
      'demand',
      () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true })),
    ],
  ])('is on disk, off the screen, and there again when %s', async (_case, because, lock) => {
    await type('nooit genoeg')
    lock()
    await locked()
    expect(requested('vault.lock')).toEqual([{ because }])
    await flushPromises()
    expect(document.body.innerHTML).not.toContain('nooit genoeg')
    expect(words()).toBeNull()
    expect(router.currentRoute.value.query).toEqual({ topic: 'workload', control: 'textarea.0', caret: '3' })
    await unlock()
    expect(words()!.value).toBe('nooit genoeg')
    expect(words()!.selectionStart).toBe(3)
    await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ topic: 'workload' }))
  })

  it('is set aside, and saved later, when the disk is full and nobody is asked', async () => {
    fail('record.save', { code: 'diskFull' })
    await type('nooit genoeg')
    tell('locking', { because: 'idle', within: 5_000 })
    await locked()
    expect(setAside()).toContain('nooit genoeg')
    fail('record.save')
    await unlock()
    await vi.waitFor(() => expect(words()!.value).toBe('nooit genoeg'))
  })

  it('keeps the vault open when the disk is full and the person asked, who is told', async () => {
    fail('record.save', { code: 'diskFull' })
    await type('nooit genoeg')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true }))
    await vi.waitFor(() => expect(document.body.textContent).toContain('Locking has not worked yet'))
    expect(useSession().state).toBe('open')
    expect(document.activeElement).toBe(words())
    expect(requested('vault.lock')).toEqual([])
    // Should the laptop fall out of somebody's hands now.
    expect(setAside()).toContain('nooit genoeg')
  })
})

describe('main', () => {
  it('that has locked by itself takes the page off the screen', async () => {
    lockBehind()
    tell('locked', { because: 'idle' })
    await locked()
    await flushPromises()
    expect(words()).toBeNull()
  })

  it.each([
    ['locking', { because: 'whim', within: 5_000 }],
    ['locking', { because: 'idle', within: -1 }],
    ['locking', { because: 'idle' }],
    ['locking', 'idle'],
    ['locked', null],
    ['locked', { because: 'idle', then: 'x' }],
    ['vault.lock', { because: 'idle' }],
  ])('is not heard when %s says %o', async (name, detail) => {
    tell(name, detail)
    await flushPromises()
    expect(useSession().state).toBe('open')
    expect(requested('vault.lock')).toEqual([])
  })

  it('that has locked unheard is noticed at the next touch', async () => {
    lockBehind()
    fail('vault.keepOpen', { code: 'vaultLocked' })
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true })
    Object.defineProperty(event, 'isTrusted', { value: true })
    window.dispatchEvent(event)
    await locked()
  })
})

it('a person who goes on meanwhile is not pulled back', async () => {
  await type('nooit genoeg')
  tell('locking', { because: 'idle', within: 2_000 })
  await locked()
  await useSession().unlock(phrase)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))
  await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ topic: 'workload' }))
  expect(document.activeElement).not.toBe(words())
})
