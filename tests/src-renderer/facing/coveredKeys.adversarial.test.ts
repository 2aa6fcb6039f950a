/** Keys of the coach's screen while something lies over it, or while one is held down. */
import { freshStart } from '../fakeBridge.ts'
import { mount, type VueWrapper } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import FacingTopic from '../../../src-renderer/facing/FacingTopic.vue'
import TurnedTopic from '../../../src-renderer/facing/TurnedTopic.vue'
import { useTurningKey } from '../../../src-renderer/facing/turningKey.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'

const app = document.createElement('div')
let shown: VueWrapper

const press = (key: string, how: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how })
  window.dispatchEvent(event)
  return event
}

beforeEach(async () => {
  await freshStart()
  app.id = 'app'
  document.body.append(app)
})
afterEach(() => {
  shown.unmount()
  app.removeAttribute('inert')
  app.remove()
})

describe('the key that turns the screen', () => {
  let router: Router
  beforeEach(async () => {
    const page = { template: '<div />' }
    router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/interview', name: 'interview', component: page }],
    })
    await router.push('/interview')
    const Coach = defineComponent(() => {
      useTurningKey(ref(null), ref(true))
      return () => h('p')
    })
    shown = mount(Coach, { global: { plugins: [router] } })
  })
  const isTurned = () => router.currentRoute.value.query['turned'] !== undefined
  const arrived = () => new Promise((resolve) => setTimeout(resolve, 20))

  it('does nothing through a pause, and is not the browser’s either', async () => {
    app.toggleAttribute('inert', true)
    expect(press('F8').defaultPrevented).toBe(true)
    await arrived()
    expect(isTurned()).toBe(false)
    app.toggleAttribute('inert', false)
    press('F8')
    await arrived()
    expect(isTurned()).toBe(true)
  })
})

describe('a figure', () => {
  it('rates nothing beneath what lies over the page', () => {
    const anchors: [string, string, string, string, string] = ['0', '1', '2', '3', '4']
    const scales = [{ scale: 'a', question: 'Hoe vaak?', anchors }]
    shown = mount(FacingTopic, {
      attachTo: app,
      props: { shown: { heading: 'Onderwerp', question: '', parts: [], scales }, language: 'nl' },
    })
    app.toggleAttribute('inert', true)
    press('3')
    expect(shown.emitted('rate')).toBeUndefined()
    app.toggleAttribute('inert', false)
    press('3')
    expect(shown.emitted('rate')).toEqual([['a', 3]])
  })
})

describe('on the turned screen', () => {
  const events = () => [shown.emitted('next')?.length ?? 0, shown.emitted('previous')?.length ?? 0]
  beforeEach(() => {
    shown = mount(TurnedTopic, {
      attachTo: app,
      props: { topic: undefined },
      global: { plugins: [getActivePinia()!, i18n] },
    })
  })

  it('a key that is held down goes on once', () => {
    press('Enter', { ctrlKey: true })
    for (let times = 0; times < 5; times++)
      expect(press('Enter', { ctrlKey: true, repeat: true }).defaultPrevented).toBe(true)
    press('Enter', { ctrlKey: true, shiftKey: true })
    press('Enter', { ctrlKey: true, shiftKey: true, repeat: true })
    expect(events()).toEqual([1, 1])
  })

  it('the other keys of the table do nothing, nor does any beneath what lies over it', () => {
    for (const key of ['w', 'n', 'p', 's', 'l', 'x', '?', 'Enter', 'Escape']) press(key)
    app.toggleAttribute('inert', true)
    press('Enter', { ctrlKey: true })
    expect(events()).toEqual([0, 0])
  })
})
