import { afterEach, beforeEach, expect, it } from 'vitest'
import { moveBy } from '../../../src-renderer/interview/stops.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <h1 tabindex="-1">Veel werk</h1>
      <div data-scale><input type="radio" name="presence" id="presence" /></div>
      <div data-scale><input type="radio" name="drain" id="drain" checked /></div>
      <textarea></textarea>
      <div data-foot><button id="next">Volgende</button></div>
    </main>`
})
afterEach(() => (document.body.innerHTML = ''))

const page = () => document.querySelector('main')!
const focus = (selector: string) => page().querySelector<HTMLElement>(selector)!.focus()
const here = () => document.activeElement?.id

it('the arrows go from stop to stop, and from the foot, where the last rating leads, back up', () => {
  focus('h1')
  expect(moveBy(page(), 1)).toBe(true)
  expect(here()).toBe('presence')
  expect(moveBy(page(), 1)).toBe(true)
  expect(here()).toBe('drain')
  focus('#next')
  expect(moveBy(page(), -1)).toBe(true)
  expect(here()).toBe('drain')
})

it('the arrows are left to what has a use for them', () => {
  focus('textarea')
  expect([moveBy(page(), -1), moveBy(page(), 1)]).toEqual([false, false])
  focus('#next')
  expect(moveBy(page(), 1)).toBe(false)
  focus('h1')
  expect(moveBy(page(), -1)).toBe(false)
})
