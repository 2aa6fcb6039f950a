import { expect, it } from 'vitest'
import { asksForDesktop, chooseFace } from '../../build/chooseFace.ts'

const screen = { DISPLAY: ':0' }

it.each([
  ['linux', 1000, screen, [], { face: 'desktop' }],
  ['linux', 1000, { WAYLAND_DISPLAY: 'wayland-0' }, [], { face: 'desktop' }],
  ['linux', 1000, {}, [], { face: 'loopback', why: 'noScreen' }],
  ['linux', 0, screen, [], { face: 'loopback', why: 'root' }],
  ['linux', 0, screen, ['--desktop'], { face: 'loopback', why: 'root' }],
  ['linux', 1000, screen, ['--loopback'], { face: 'loopback' }],
  ['linux', 0, {}, ['--loopback'], { face: 'loopback' }],
  ['linux', 1000, { ...screen, DRAAGKRACHT_FACE: 'loopback' }, [], { face: 'loopback' }],
  ['darwin', 501, {}, [], { face: 'desktop' }],
  ['win32', undefined, {}, [], { face: 'desktop' }],
  ['win32', undefined, { DRAAGKRACHT_FACE: 'loopback' }, [], { face: 'loopback' }],
] as const)('on %s as %s with %j and %j', (platform, userId, env, words, expected) => {
  expect(chooseFace({ platform, userId, env, words })).toEqual(expected)
})

it('the desktop is asked for by name', () => {
  expect(asksForDesktop({ words: ['--desktop'], env: {} })).toBe(true)
  expect(asksForDesktop({ words: [], env: { DRAAGKRACHT_FACE: 'desktop' } })).toBe(true)
  expect(asksForDesktop({ words: ['--watch'], env: { DRAAGKRACHT_FACE: 'loopback' } })).toBe(false)
})
