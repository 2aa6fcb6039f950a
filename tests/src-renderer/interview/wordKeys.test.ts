import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goToNotes, goToWords, leaveText, stillSo } from '../../../src-renderer/interview/wordKeys.ts'

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

describe('the way out of a text', () => {
  beforeEach(() => page.insertAdjacentHTML('afterbegin', '<h1 id="top" tabindex="-1"></h1>'))

  it('leads to the heading, and the window goes along', () => {
    const scrollTo = vi.spyOn(window, 'scrollTo').mockReturnValue()
    goToWords(page)
    expect(leaveText(page)).toBe(true)
    expect(focused()).toBe('top')
    expect(scrollTo).toHaveBeenCalledWith({ top: 0, behavior: 'instant' })
    scrollTo.mockRestore()
  })

  it('is no way out of a form: what is typed next is still typed there', () => {
    page.insertAdjacentHTML('beforeend', '<form><input id="score"></form>')
    page.querySelector<HTMLElement>('#score')?.focus()
    expect(leaveText(page)).toBe(false)
    expect(focused()).toBe('score')
  })
})

it('what is said to be still so comes into sight with its words; the focus stays', () => {
  const scrollBy = vi.spyOn(window, 'scrollBy').mockReturnValue()
  const words = page.querySelector<HTMLElement>('[data-words]')!
  words.insertAdjacentHTML('afterbegin', '<button data-still></button>')
  const below = new DOMRect(0, window.innerHeight + 100, 300, 200)
  words.getBoundingClientRect = () => below
  expect(stillSo(page)).toBe(true)
  expect(scrollBy.mock.calls[0]?.[0]).toMatchObject({ behavior: 'instant', top: 312 })
  expect(focused()).toBe('rating')
  scrollBy.mockRestore()
})
