/** Only a person's own keys and pointer keep the vault open. Each case is an attempt to do it otherwise, or the rule. */
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useIdle } from '../../../src-renderer/session/idle.ts'
import { touchedElsewhere } from '../../../src-renderer/shell/touches.ts'

const minute = 60_000
let clock: { wall: number; steady: number }
let isOpen: boolean
let page: VueWrapper
const onLimit = vi.fn<(because: string) => void>()
const onTouch = vi.fn<() => void>()
let isWarning: () => boolean

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onLimit.mockClear()
  onTouch.mockClear()
  clock = { wall: 5_000_000, steady: 0 }
  isOpen = true
  page = mount({
    setup() {
      const idle = useIdle({
        isOpen: () => isOpen,
        limit: () => 10 * minute,
        onLimit,
        onTouch,
        now: () => ({ ...clock }),
      })
      isWarning = () => idle.isWarning.value
      return () => null
    },
  })
})
afterEach(() => {
  page.unmount()
  vi.useRealTimers()
})

function pass(time: number): void {
  for (let passed = 0; passed < time; passed += 1_000) {
    clock.wall += 1_000
    clock.steady += 1_000
    vi.advanceTimersByTime(1_000)
  }
}
/** An event of the browser's own, or one that a script has made. */
function touch(name: string, isTrusted = true): void {
  const event = new Event(name, { bubbles: true })
  Object.defineProperty(event, 'isTrusted', { value: isTrusted })
  window.dispatchEvent(event)
}

describe('a still table', () => {
  it('is not still while somebody touches the window of the client', () => {
    for (let times = 0; times < 3; times++) {
      pass(9.6 * minute)
      expect(isWarning()).toBe(true)
      touchedElsewhere()
      expect(isWarning()).toBe(false)
    }
    expect(onLimit).not.toHaveBeenCalled()
    expect(onTouch).toHaveBeenCalledTimes(3)
    page.unmount()
    touchedElsewhere()
    expect(onTouch).toHaveBeenCalledTimes(3)
  })

  it('is warned about for half a minute, then locked', () => {
    pass(9.5 * minute - 1_000)
    expect(isWarning()).toBe(false)
    pass(1_000)
    expect(isWarning()).toBe(true)
    pass(29_000)
    expect(onLimit).not.toHaveBeenCalled()
    pass(1_000)
    expect(onLimit.mock.calls).toEqual([['idle']])
    expect(isWarning()).toBe(false)
  })

  it.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'])('%s keeps it open', (name) => {
    pass(9.8 * minute)
    touch(name)
    expect(isWarning()).toBe(false)
    pass(9.8 * minute)
    expect(onLimit).not.toHaveBeenCalled()
  })

  it('is tried again after half a minute when locking did not succeed', () => {
    pass(10 * minute)
    pass(29_000)
    expect(onLimit).toHaveBeenCalledTimes(1)
    pass(1_000)
    expect(onLimit).toHaveBeenCalledTimes(2)
  })

  it('is nothing while the vault is closed', () => {
    isOpen = false
    pass(30 * minute)
    expect(isWarning()).toBe(false)
    expect(onLimit).not.toHaveBeenCalled()
  })

  it('is not looked at any more when the page has gone', () => {
    page.unmount()
    pass(30 * minute)
    touch('keydown')
    expect(onLimit).not.toHaveBeenCalled()
    expect(onTouch).not.toHaveBeenCalled()
  })
})

describe('an attempt to keep it open', () => {
  it('by events that a script makes', () => {
    for (let passed = 0; passed < 10; passed++) {
      touch('keydown', false)
      pass(minute)
    }
    expect(onLimit.mock.calls).toEqual([['idle']])
    expect(onTouch).not.toHaveBeenCalled()
  })

  it('by setting the clock back', () => {
    for (let passed = 0; passed < 10; passed++) {
      clock.wall -= 60 * minute
      pass(minute)
    }
    expect(onLimit.mock.calls).toEqual([['idle']])
  })

  it('by waking the laptop with a key, before any timer runs', () => {
    clock.wall += 60 * minute
    touch('keydown')
    expect(onLimit.mock.calls).toEqual([['sleep']])
    expect(onTouch).not.toHaveBeenCalled()
  })

  it('by hiding the page, where timers run once a minute', () => {
    for (let passed = 0; passed < 10; passed++) {
      clock.wall += minute
      vi.advanceTimersByTime(1_000)
    }
    expect(onLimit.mock.calls).toEqual([['idle']])
  })
})

it('main is told at the first touch, and then at most twice a minute', () => {
  touch('keydown')
  expect(onTouch).toHaveBeenCalledTimes(1)
  for (let passed = 0; passed < 29; passed++) {
    pass(1_000)
    touch('pointermove')
  }
  expect(onTouch).toHaveBeenCalledTimes(1)
  pass(1_000)
  touch('keydown')
  expect(onTouch).toHaveBeenCalledTimes(2)
})
