import { beforeEach, describe, expect, it } from 'vitest'
import { textOf } from '../../../src-renderer/paper/figureMoves.ts'

const row = (topic: string, ...fields: string[]) =>
  `<div data-row data-topic="${topic}">${fields.map((field) => `<i ${field}></i>`).join('')}</div>`

describe('the words and notes of a topic', () => {
  let page: HTMLElement
  beforeEach(() => {
    page = document.createElement('div')
    page.innerHTML = [
      row('workload', 'data-figure', 'data-quick-words', 'data-quick-notes'),
      row('signals:strain', 'data-figure'),
      row('signals:strain', 'data-figure'),
      row('signals:strain', 'data-quick-words', 'data-quick-notes'),
      row('welcome:', 'data-figure'),
      row('own]factor', 'data-figure', 'data-quick-notes'),
    ].join('')
  })
  const figure = (at: number) => page.querySelectorAll('[data-figure]')[at]!
  const rowOf = (element: HTMLElement | undefined) =>
    [...page.children].findIndex((one) => one === element?.parentElement)

  it('stand in the row of a figure, or in the row of its round', () => {
    expect(rowOf(textOf(page, figure(0), 'words'))).toBe(0)
    expect(textOf(page, figure(0), 'notes')?.hasAttribute('data-quick-notes')).toBe(true)
    for (const signal of [1, 2]) expect(rowOf(textOf(page, figure(signal), 'notes'))).toBe(3)
  })

  it('are not those of another topic', () => {
    expect(textOf(page, figure(3), 'words')).toBeUndefined()
    expect(textOf(page, figure(4), 'words')).toBeUndefined()
    expect(rowOf(textOf(page, figure(4), 'notes'))).toBe(5)
    expect(textOf(page, page, 'words')).toBeUndefined()
  })
})
