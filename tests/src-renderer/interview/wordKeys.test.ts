import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goToNotes, goToWords, stillSo } from '../../../src-renderer/interview/wordKeys.ts'

let page: HTMLElement
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

describe('the ways to the words and the notes', () => {
  it('go there, and unfold the notes', () => {
    expect(goToWords(page)).toBe(true)
    expect(focused()).toBe('words')
    expect(goToNotes(page)).toBe(true)
    expect(page.querySelector('details')?.open).toBe(true)
    expect(focused()).toBe('notes')
  })

  it('lead nowhere on a page without words', () => {
    page.querySelectorAll('[data-words], [data-notes]').forEach((field) => field.remove())
    expect(goToWords(page)).toBe(false)
    expect(goToNotes(page)).toBe(false)
    expect(focused()).toBe('rating')
  })
})

it('that it is still so is said wherever the focus is, and only where there is something to say it of', () => {
  expect(stillSo(page)).toBe(false)
  let pressed = 0
  const still = document.createElement('button')
  still.dataset['still'] = ''
  still.addEventListener('click', () => (pressed += 1))
  page.append(still)
  expect(stillSo(page)).toBe(true)
  expect([pressed, focused()]).toEqual([1, 'rating'])
})
