import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goToWordsByKey } from '../../../src-renderer/interview/wordKeys.ts'

let page: HTMLElement
const press = (key: string, options: KeyboardEventInit = {}): boolean =>
  goToWordsByKey(new KeyboardEvent('keydown', { key, ...options }), page)
const focused = () => document.activeElement?.id

beforeEach(() => {
  page = document.createElement('div')
  page.innerHTML = `
    <input type="radio" id="rating">
    <div data-words><textarea id="words"></textarea></div>
    <details data-notes><summary>Notities</summary><textarea id="notes"></textarea></details>`
  document.body.append(page)
  page.querySelector<HTMLElement>('#rating')?.focus()
})
afterEach(() => page.remove())

describe('W and N', () => {
  it('go to the words, and open the notes', () => {
    expect(press('w')).toBe(true)
    expect(focused()).toBe('words')
    page.querySelector<HTMLElement>('#rating')?.focus()
    expect(press('N')).toBe(true)
    expect(page.querySelector('details')?.open).toBe(true)
    expect(focused()).toBe('notes')
  })

  it('are letters where one types', () => {
    press('w')
    expect(press('n')).toBe(false)
    expect(page.querySelector('details')?.open).toBe(false)
    expect(focused()).toBe('words')
  })

  it('leave the shortcuts of the browser and all other keys alone', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
      expect(press('w', { [held]: true })).toBe(false)
    expect(press('x')).toBe(false)
    expect(focused()).toBe('rating')
  })

  it('do nothing on a page without words', () => {
    page.querySelectorAll('[data-words], [data-notes]').forEach((field) => field.remove())
    expect(press('w')).toBe(false)
    expect(press('n')).toBe(false)
  })
})
