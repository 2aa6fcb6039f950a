import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goBackTo, placeIn, placeOf } from '../../../src-renderer/session/place.ts'

const markup = `
  <h1 tabindex="-1">Cliënt V</h1>
  <button>Een</button>
  <details><summary>Doorvragen</summary></details>
  <textarea>wat de cliënt zei</textarea>
  <details><summary>Notities</summary><textarea>nog iets</textarea></details>`

let page: HTMLElement
function show(content: string): void {
  document.body.innerHTML = `<main>${content}</main>`
  page = document.body.querySelector('main')!
}

beforeEach(() => {
  show(markup)
  vi.spyOn(window, 'scrollTo').mockImplementation((options) => {
    Object.defineProperty(window, 'scrollY', {
      value: (options as unknown as { top: number }).top,
      configurable: true,
    })
  })
  window.scrollTo({ top: 0 })
})
afterEach(() => void (document.body.innerHTML = ''))

const control = (selector: string, index = 0) => page.querySelectorAll<HTMLTextAreaElement>(selector)[index]!

describe('the place', () => {
  it('is the control, the caret, what is unfolded and how far it is scrolled', () => {
    page.querySelectorAll('details')[1]!.open = true
    control('textarea', 1).focus()
    control('textarea', 1).setSelectionRange(3, 3)
    window.scrollTo({ top: 420 })
    const place = placeIn(page)
    expect(place).toEqual({ control: 'textarea.1', caret: '3', unfolded: '1', scroll: '420' })

    show(markup)
    window.scrollTo({ top: 0 })
    expect(goBackTo(place, page)).toBe(true)
    expect(document.activeElement).toBe(control('textarea', 1))
    expect(control('textarea', 1).selectionStart).toBe(3)
    expect([...page.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true])
    expect(window.scrollY).toBe(420)
  })

  it('holds nothing that a person has written', () => {
    page.querySelectorAll('details').forEach((fold) => (fold.open = true))
    control('textarea').focus()
    const place = placeIn(page)
    expect(Object.keys(place).sort()).toEqual(['caret', 'control', 'unfolded'])
    for (const value of Object.values(place)) expect(value).toMatch(/^(textarea\.)?[\d.]+$/)
  })

  it('is nothing at the top of a page where nothing was touched', () => {
    expect(placeIn(page)).toEqual({})
  })

  it('is not there yet while the page is coming', () => {
    show('<nav><button>Overzicht</button></nav>')
    expect(goBackTo({ control: 'button.0' }, page)).toBe(false)
    expect(document.activeElement).toBe(document.body)
    show('<h1>Cliënt V</h1>')
    expect(goBackTo({ control: 'textarea.0' }, page)).toBe(false)
  })
})

describe('an address', () => {
  it('is split in the place and what else it asks for', () => {
    expect(placeOf({ topic: 'workload', control: 'a.2', scroll: '5' })).toEqual({
      place: { control: 'a.2', scroll: '5' },
      others: { topic: 'workload' },
    })
  })

  it.each([
    { control: 'script.0' },
    { control: 'textarea.99' },
    { control: 'textarea.-1' },
    { control: 'textarea' },
    { control: '][onclick.0' },
    { control: '' },
  ])('that asks for what is not there gives nothing the focus: %o', (place) => {
    goBackTo(place, page)
    expect(document.activeElement).toBe(document.body)
  })

  it('with other nonsense leaves the page usable', () => {
    expect(goBackTo({ control: 'textarea.0', caret: 'x', unfolded: '7.x', scroll: '0' }, page)).toBe(true)
    expect(document.activeElement).toBe(control('textarea'))
  })
})
