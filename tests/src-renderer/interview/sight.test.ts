import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick, useTemplateRef } from 'vue'
import { keepInSight, useFocusInSight } from '../../../src-renderer/interview/sight.ts'

/** A window of 800 pixels with a foot of 100; what lies where, before anything is scrolled: top and height. */
const places: Record<string, [number, number]> = {
  foot: [700, 100],
  scale: [600, 180],
  second: [640, 20],
  above: [-200, 40],
  block: [300, 900],
  text: [900, 100],
  high: [500, 1_000],
}
let shown: VueWrapper
let scrolled: number
const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!

const Page = defineComponent({
  setup: () => useFocusInSight(useTemplateRef<HTMLElement>('page')),
  template: `
    <div ref="page">
      <button id="above"></button>
      <section id="scale" data-sight><div data-scale><input id="second" type="radio"></div></section>
      <div id="block" data-words><textarea id="text"></textarea></div>
      <textarea id="high"></textarea>
      <div id="foot" data-foot><button id="next"></button></div>
    </div>`,
})

beforeEach(() => {
  scrolled = 0
  window.innerHeight = 800
  vi.spyOn(window, 'scrollBy').mockImplementation(((to: ScrollToOptions) => {
    scrolled += to.top ?? 0
    Object.defineProperty(window, 'scrollY', { value: scrolled, configurable: true })
  }) as typeof window.scrollBy)
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true })
  shown = mount(Page, { attachTo: document.body })
  for (const one of document.querySelectorAll<HTMLElement>('[id], [data-scale]'))
    one.getBoundingClientRect = () => {
      const [top, height] = places[one.id] ?? places['second']!
      return new DOMRect(0, top - (one.id === 'foot' ? 0 : scrolled), 100, height)
    }
})
afterEach(() => {
  shown.unmount()
  vi.restoreAllMocks()
})

describe('what gets the focus', () => {
  it('is above the foot with all that belongs to it', () => {
    element('second').focus()
    expect(600 + 180 - scrolled).toBeLessThan(700)
    expect(600 - scrolled).toBeGreaterThan(0)
  })

  it('comes down from above the window', () => {
    element('above').focus()
    expect(-200 - scrolled).toBeGreaterThan(0)
  })

  it('is still there when the window gets lower', () => {
    window.innerHeight = 900
    places['foot'] = [800, 100]
    element('second').focus()
    expect(scrolled).toBe(0)
    window.innerHeight = 800
    places['foot'] = [700, 100]
    window.dispatchEvent(new Event('resize'))
    expect(600 + 180 - scrolled).toBeLessThan(700)
  })

  it('is seen alone where all around it is higher than the window', () => {
    element('text').focus()
    expect(900 + 100 - scrolled).toBeLessThan(700)
    expect(900 - scrolled).toBeGreaterThan(400)
  })

  it('stays where it is in the foot, under a pointer, and when it is higher than the window', () => {
    element('next').focus()
    element('high').focus()
    window.dispatchEvent(new Event('pointerdown'))
    element('second').focus()
    expect(scrolled).toBe(0)
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))
    element('text').focus()
    expect(scrolled).toBeGreaterThan(0)
  })
})

it('a line that comes with the answer above is counted as well, unless somebody scrolled meanwhile', async () => {
  const scale = places['scale']!
  const kept = keepInSight(element('second'))
  const before = scrolled
  places['scale'] = [scale[0] + 30, scale[1]]
  await kept
  expect(scrolled).toBe(before + 30)
  const again = keepInSight(element('second'))
  places['scale'] = [scale[0] + 60, scale[1]]
  Object.defineProperty(window, 'scrollY', { value: 5, configurable: true })
  await again
  await nextTick()
  expect(scrolled).toBe(before + 30)
  places['scale'] = scale
})
