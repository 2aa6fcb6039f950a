import { describe, expect, it, vi } from 'vitest'
import {
  commandOf,
  isBrowsersMove,
  keys,
  type Focus,
  type Press,
} from '../../../src-renderer/interview/keys.ts'
import { longestStep, stepOf } from '../../../src-renderer/interview/talkTime.ts'

const press = (key: string, how: Partial<Press> = {}): Press => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...{ isComposing: false, repeat: false, ...how },
})
const asked = (key: string, how: Partial<Press> = {}, focus: Focus = 'elsewhere') =>
  commandOf(press(key, how), focus)
const command = (...how: Parameters<typeof asked>) => asked(...how)?.command

describe('keys that look like others', () => {
  it('are letters while one types, but for what leaves the text', () => {
    for (const key of ['0', '4', 'w', 'n', 's', 'l', 'x', 'p', '?', '=', 'Enter', 'Backspace', 'ArrowUp'])
      expect(command(key, {}, 'text')).toBeUndefined()
    expect(command('Enter', { ctrlKey: true }, 'text')).toBe('next')
    expect(command('Enter', { metaKey: true, shiftKey: true }, 'text')).toBe('previous')
    expect(command('p', { altKey: true }, 'text')).toBe('pause')
    expect(command('ArrowRight', { altKey: true }, 'text')).toBeUndefined()
  })

  it('pause on a Mac too, where Alt makes another sign of a letter', () => {
    expect(command('π', { altKey: true, code: 'KeyP' }, 'text')).toBe('pause')
    expect(command('∏', { altKey: true, shiftKey: true, code: 'KeyP' }, 'text')).toBeUndefined()
    expect(command('ß', { altKey: true, code: 'KeyS' }, 'text')).toBeUndefined()
    expect(command('π', { code: 'KeyP' })).toBeUndefined()
    // Where the keyboard puts P elsewhere, the letter counts.
    expect(command('p', { altKey: true, code: 'KeyR' }, 'text')).toBe('pause')
    expect(command('l', { altKey: true, code: 'KeyP' }, 'text')).toBeUndefined()
  })

  it('that would leave the page while one types do nothing, but for a Mac, where they move by a word', () => {
    const back = press('ArrowLeft', { altKey: true })
    expect(isBrowsersMove(back, 'text')).toBe(true)
    expect(isBrowsersMove(press('ArrowRight', { altKey: true, repeat: true }), 'text')).toBe(true)
    expect(isBrowsersMove(press('ArrowLeft'), 'text')).toBe(false)
    expect(isBrowsersMove(back, 'elsewhere')).toBe(false)
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')
    expect(isBrowsersMove(back, 'text')).toBe(false)
  })

  it('do nothing while a word is being composed', () => {
    for (const key of ['Enter', 'Escape', '3', 'Process', 'Dead'])
      expect(command(key, { isComposing: true })).toBeUndefined()
    expect(command('Dead')).toBeUndefined()
  })

  it('held down are swallowed, but for the arrows', () => {
    for (const key of ['3', 'Enter', 's', 'p', 'Backspace'])
      expect(asked(key, { repeat: true })?.isHeld).toBe(true)
    expect(asked('ArrowDown', { repeat: true })?.isHeld).toBe(false)
  })

  it('with the modifiers of the browser stay the browser’s', () => {
    for (const key of ['s', 'p', 'l', 'w', 'n', 'x', '0', '1']) {
      expect(command(key, { ctrlKey: true })).toBeUndefined()
      expect(command(key, { metaKey: true })).toBeUndefined()
    }
    expect(command('W', { shiftKey: true })).toBeUndefined()
    // CapsLock.
    expect(command('W')).toBe('words')
  })

  it('figures come from a Belgian keyboard too, and AltGr makes none of them', () => {
    expect(asked('&', { code: 'Digit1' })).toMatchObject({ command: 'rate', key: '1' })
    expect(asked('1', { code: 'Digit1', shiftKey: true })).toMatchObject({ command: 'rate', key: '1' })
    expect(command('!', { code: 'Digit1', shiftKey: true })).toBeUndefined()
    expect(command('?', { code: 'Comma', shiftKey: true })).toBe('sheet')
    expect(command('=', { code: 'Digit0', shiftKey: true })).toBe('stillSo')
    expect(command('²', { code: 'Digit2', getModifierState: () => true })).toBeUndefined()
    expect(command('p', { ctrlKey: true, altKey: true })).toBeUndefined()
  })

  it('leave Enter to buttons and links', () => {
    expect(command('Enter', {}, 'control')).toBeUndefined()
    expect(command('Enter')).toBe('moveOn')
  })

  it('each ask for one thing', () => {
    const all = keys.flatMap((one): readonly string[] => one.keys)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('time talked', () => {
  it('is not added by sleep, by a clock set back, or while it does not count', () => {
    expect(stepOf({ seen: 0, counts: true }, 8 * 3_600_000)).toBe(longestStep)
    expect(stepOf({ seen: 10_000, counts: true }, 0)).toBe(0)
    expect(stepOf({ seen: 0, counts: false }, 10_000)).toBe(0)
    expect(stepOf({ seen: 0, counts: true }, 10_000)).toBe(10_000)
  })
})
