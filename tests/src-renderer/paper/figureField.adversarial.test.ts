/** Tries to get something else into a field for a figure than a figure; each test is named after the attack. */
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import FigureField from '../../../src-renderer/paper/FigureField.vue'

const field = (value?: 0 | 1 | 2 | 3 | 4, isLeftOut = false) => {
  const wrapper = mount(FigureField, { props: { name: '3.2 Veel werk', meaning: '', value, isLeftOut } })
  const input = wrapper.element as HTMLInputElement
  const press = (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...init })
    input.dispatchEvent(event)
    return event.defaultPrevented
  }
  const insert = (data: string, inputType = 'insertText') => {
    const event = new InputEvent('beforeinput', { data, inputType, cancelable: true, bubbles: true })
    input.dispatchEvent(event)
    return event.defaultPrevented
  }
  /** What the browser writes when nothing stops it. */
  const write = (text: string) => {
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return { wrapper, input, press, insert, write }
}

describe('a field for a figure', () => {
  it('takes a figure and is not written in itself', () => {
    const { wrapper, input, insert } = field()
    expect(insert('3')).toBe(true)
    expect(wrapper.emitted('enter')).toEqual([[{ kind: 'rating', rating: 3 }]])
    expect(input.value).toBe('')
  })

  it.each(['5', 'q', '٣', '1\n2\n3', '<b>'])(
    '%j typed or pasted is refused, and what stood there stays',
    (text) => {
      const { wrapper, input, insert } = field(2)
      expect(insert(text)).toBe(true)
      expect(insert(text, 'insertFromPaste')).toBe(true)
      expect(
        wrapper
          .emitted('enter')
          ?.flat()
          .map((entry) => (entry as { kind: string }).kind),
      ).toEqual(['refused', 'refused'])
      expect(input.value).toBe('2')
    },
  )

  it('a program that writes in the field behind our back is put back', () => {
    const { wrapper, input, write } = field(1)
    write('44')
    expect(input.value).toBe('1')
    expect(wrapper.emitted('enter')).toBeUndefined()
  })

  it('an input method writes while it composes; then it is read once and taken out', () => {
    const { wrapper, input, insert, write, press } = field(1)
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    expect(insert('さ', 'insertCompositionText')).toBe(false)
    write('さん')
    expect(input.value).toBe('さん')
    expect(press('Enter', { isComposing: true })).toBe(false)
    expect(wrapper.emitted('move')).toBeUndefined()
    const end = new CompositionEvent('compositionend', { bubbles: true })
    input.dispatchEvent(Object.defineProperty(end, 'data', { value: '３' }))
    expect(input.value).toBe('1')
    expect(wrapper.emitted('enter')).toEqual([[{ kind: 'rating', rating: 3 }]])
  })

  it('a key held down does not run through the form', () => {
    const { wrapper, press } = field()
    expect(press('4', { repeat: true })).toBe(true)
    expect(press('Backspace', { repeat: true })).toBe(true)
    expect(wrapper.emitted('enter')).toBeUndefined()
    expect(wrapper.emitted('move')).toBeUndefined()
  })

  it('Backspace takes away what stands there first, and goes back only from an empty field', () => {
    const filled = field(0)
    filled.press('Backspace')
    expect([filled.wrapper.emitted('clear'), filled.wrapper.emitted('move')]).toEqual([[[]], undefined])
    const empty = field()
    empty.press('Backspace')
    expect([empty.wrapper.emitted('clear'), empty.wrapper.emitted('move')]).toEqual([
      undefined,
      [['previous']],
    ])
    const left = field(3, true)
    expect(left.input.value).toBe('x')
    left.press('Delete')
    expect(left.wrapper.emitted('clear')).toHaveLength(1)
  })

  it('keys of the program and the browser pass by', () => {
    const { wrapper, press } = field(1)
    for (const key of ['l', 'Enter', 'Backspace', '3', 'ArrowLeft'])
      expect(press(key, { ctrlKey: true })).toBe(false)
    expect(press('Tab')).toBe(false)
    expect(press('F5')).toBe(false)
    expect(
      Object.keys(wrapper.emitted()).filter((name) => ['enter', 'move', 'clear'].includes(name)),
    ).toEqual([])
  })

  it('undo, a drop and a line break write nothing', () => {
    const { wrapper, input, insert } = field(1)
    expect(insert('', 'historyUndo')).toBe(true)
    expect(insert('', 'insertLineBreak')).toBe(true)
    expect(insert('9', 'insertFromDrop')).toBe(true)
    expect(wrapper.emitted('enter')).toEqual([[{ kind: 'refused', typed: '9' }]])
    expect(input.value).toBe('1')
  })
})
