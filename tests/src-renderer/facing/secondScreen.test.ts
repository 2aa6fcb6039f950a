import { afterEach, expect, it, vi } from 'vitest'
import { openFacingWindow, windowFeatures } from '../../../src-renderer/facing/secondScreen.ts'
import { asVariables } from '../../../src-renderer/facing/variables.ts'

const laptop = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 800 }
const beamer = { availLeft: 1280, availTop: 40, availWidth: 1920, availHeight: 1040 }
afterEach(() => void Reflect.deleteProperty(window, 'getScreenDetails'))

it('a window has no way back to the page that opened it, and its place when that is known', () => {
  expect(windowFeatures(undefined)).toBe('popup,noopener')
  expect(windowFeatures(beamer)).toBe('popup,noopener,left=1280,top=40,width=1920,height=1040')
})

it.each([
  [
    'on the other screen',
    () => Promise.resolve({ screens: [laptop, beamer], currentScreen: laptop }),
    beamer,
  ],
  [
    'where it comes when there is one screen',
    () => Promise.resolve({ screens: [laptop], currentScreen: laptop }),
    undefined,
  ],
  ['where it comes when the person refuses to say', () => Promise.reject(new Error('no')), undefined],
])('opens %s', async (_where, getScreenDetails, place) => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  Object.assign(window, { getScreenDetails })
  await openFacingWindow()
  expect(open.mock.calls).toEqual([['./facing.html', '_blank', windowFeatures(place)]])
})

it('opens without that question in a browser that does not know it', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  await openFacingWindow()
  expect(open.mock.calls).toEqual([['./facing.html', '_blank', 'popup,noopener']])
})

it('colours are written as the style sheet wants them', () => {
  expect(asVariables({ surface: '#ffffff', 'soft-ink': '#5f564c' })).toEqual([
    ['--v-theme-surface', '255,255,255'],
    ['--v-theme-soft-ink', '95,86,76'],
  ])
})
