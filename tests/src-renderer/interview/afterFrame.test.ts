import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAfterFrame } from '../../../src-renderer/interview/afterFrame.ts'

let frames: (() => void)[] = []
const step = vi.fn<() => void>()

beforeEach(() => {
  frames = []
  step.mockReset()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
const draw = () => frames.splice(0).forEach((frame) => frame())

describe('what waits for the frame of a key', () => {
  it('comes once for all keys before it, behind the frame and not in it', () => {
    const after = createAfterFrame(step)
    for (let key = 0; key < 3; key++) after.soon()
    draw()
    expect(step).not.toHaveBeenCalled()
    vi.advanceTimersByTime(0)
    expect(step).toHaveBeenCalledTimes(1)
    expect(after.isWaiting()).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(step).toHaveBeenCalledTimes(1)
  })

  it('comes at once for who asks, and not again', () => {
    const after = createAfterFrame(step)
    after.now()
    expect(step).not.toHaveBeenCalled()
    after.soon()
    after.now()
    draw()
    vi.advanceTimersByTime(1000)
    expect(step).toHaveBeenCalledTimes(1)
  })

  it('comes without a frame where none is drawn, and at once where there are none', () => {
    const after = createAfterFrame(step)
    after.soon()
    vi.advanceTimersByTime(100)
    expect(step).toHaveBeenCalledTimes(1)
    vi.stubGlobal('requestAnimationFrame', undefined)
    after.soon()
    expect(step).toHaveBeenCalledTimes(2)
  })

  it('finds nothing waiting when it asks for itself', () => {
    const after = createAfterFrame(() => {
      after.now()
      step()
    })
    after.soon()
    after.now()
    expect(step).toHaveBeenCalledTimes(1)
  })
})
