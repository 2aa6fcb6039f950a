import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPresence } from '../../../src-main/loopback/presence.ts'

const times = { firstVisit: 10_000, grace: 5_000 }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('ends when nobody comes', () => {
  const onEmpty = vi.fn()
  createPresence(times, onEmpty)
  vi.advanceTimersByTime(9_999)
  expect(onEmpty).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onEmpty).toHaveBeenCalledTimes(1)
})

it('stays as long as a page is open', () => {
  const onEmpty = vi.fn()
  createPresence(times, onEmpty).arrive()
  vi.advanceTimersByTime(24 * 3600_000)
  expect(onEmpty).not.toHaveBeenCalled()
})

it('ends a while after the last page has gone, not the first', () => {
  const onEmpty = vi.fn()
  const presence = createPresence(times, onEmpty)
  const [leaveOne, leaveOther] = [presence.arrive(), presence.arrive()]
  leaveOne()
  leaveOne()
  vi.advanceTimersByTime(60_000)
  expect(onEmpty).not.toHaveBeenCalled()
  leaveOther()
  vi.advanceTimersByTime(5_000)
  expect(onEmpty).toHaveBeenCalledTimes(1)
})

it('takes a reload for what it is', () => {
  const onEmpty = vi.fn()
  const presence = createPresence(times, onEmpty)
  presence.arrive()()
  vi.advanceTimersByTime(4_999)
  presence.arrive()
  vi.advanceTimersByTime(60_000)
  expect(onEmpty).not.toHaveBeenCalled()
})

it('waits no longer than needed once the browser has ended', () => {
  const onEmpty = vi.fn()
  const presence = createPresence(times, onEmpty)
  const leave = presence.arrive()
  presence.hurry()
  vi.advanceTimersByTime(60_000)
  expect(onEmpty).not.toHaveBeenCalled()
  leave()
  vi.advanceTimersByTime(500)
  expect(onEmpty).toHaveBeenCalledTimes(1)
})

it('says nothing any more once stopped', () => {
  const onEmpty = vi.fn()
  const presence = createPresence(times, onEmpty)
  const leave = presence.arrive()
  presence.stop()
  leave()
  presence.hurry()
  vi.advanceTimersByTime(60_000)
  expect(onEmpty).not.toHaveBeenCalled()
})
