import '../fakeBridge.ts'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, reactive } from 'vue'
import type { Rating } from '../../../shared/model/dossier.ts'
import { clearHere, rateWith } from '../../../src-renderer/interview/ratingKeys.ts'
import RatingScale from '../../../src-renderer/interview/RatingScale.vue'
import { i18n } from '../../../src-renderer/shell/language.ts'

const anchors = ['nooit', 'zelden', 'soms', 'vaak', 'altijd'] as const
const scales = ['presence', 'drain', 'gain'] as const

let ratings: Partial<Record<(typeof scales)[number], Rating | undefined>>
let page: VueWrapper
let arrivedAtNext = 0

const Page = defineComponent({
  setup: () => () =>
    h('div', [
      h('h1', { tabindex: -1 }, 'Veel werk'),
      ...scales.map((scale) =>
        h(RatingScale, {
          topic: 'Veel werk',
          question: scale,
          anchors,
          modelValue: ratings[scale],
          'onUpdate:modelValue': (rating: Rating | undefined) => (ratings[scale] = rating),
        }),
      ),
      h('textarea'),
    ]),
})

const press = async (figure: number): Promise<boolean> => {
  const used = rateWith(figure, page.element as HTMLElement, () => {
    arrivedAtNext += 1
  })
  await page.vm.$nextTick()
  return used
}
const scaleWithFocus = (): string | undefined =>
  document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent ?? undefined
const focus = (selector: string): void => page.find<HTMLElement>(selector).element.focus()

beforeEach(() => {
  ratings = reactive({})
  arrivedAtNext = 0
  page = mount(Page, { attachTo: document.body, global: { plugins: [i18n] } })
})
afterEach(() => page.unmount())

describe('the figures', () => {
  it('rate one scale after another from the heading on, and end at next', async () => {
    focus('h1')
    await press(3)
    expect(ratings).toEqual({ presence: 3 })
    expect(scaleWithFocus()).toBe('drain')
    await press(4)
    await press(0)
    expect(ratings).toEqual({ presence: 3, drain: 4, gain: 0 })
    expect(arrivedAtNext).toBe(1)
  })

  it('do not rate on by themselves: the focus alone changes nothing', async () => {
    await press(2)
    expect(scaleWithFocus()).toBe('drain')
    expect(ratings.drain).toBeUndefined()
  })

  it('rate the scale that has the focus, also when an earlier one is open', async () => {
    focus('[data-scale]:nth-of-type(2) input')
    await press(1)
    expect(ratings).toEqual({ drain: 1 })
  })

  it('take the rating away when pressed again, and stay', async () => {
    focus('[data-scale] input')
    await press(2)
    focus('[data-scale] input')
    await press(2)
    expect(ratings.presence).toBeUndefined()
    expect(scaleWithFocus()).toBe('presence')
  })

  it('have nothing to rate once all is rated and the focus is on none', async () => {
    for (const figure of [1, 2, 3]) await press(figure)
    focus('h1')
    expect(await press(4)).toBe(false)
    expect(ratings).toEqual({ presence: 1, drain: 2, gain: 3 })
  })
})

describe('clearing', () => {
  it('takes the rating of the focused scale away, and of no other', async () => {
    await press(1)
    focus('h1')
    expect(clearHere()).toBe(false)
    expect(ratings.presence).toBe(1)
    focus('[data-scale] input')
    expect(clearHere()).toBe(true)
    await page.vm.$nextTick()
    expect(ratings.presence).toBeUndefined()
  })
})

describe('a scale', () => {
  it('is a group of radio buttons that names topic and question, each with number and anchor', async () => {
    const group = page.find('[role=radiogroup]')
    expect(group.attributes('aria-label')).toBe('Veel werk: presence')
    expect(group.findAll('label').map((label) => label.text())).toEqual([
      '0nooit', '1zelden', '2soms', '3vaak', '4altijd',
    ]) // prettier-ignore
    await group.findAll('input')[4]?.setValue(true)
    expect(ratings.presence).toBe(4)
    await page.find('[data-clear]').trigger('click')
    expect(ratings.presence).toBeUndefined()
  })
})
