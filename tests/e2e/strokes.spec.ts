/** The counting finds what goes missing: else its silence would mean nothing. On a page of its own, which loses keys. */
import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../../build/chromium.ts'
import { expectArrived, watchStrokes, type Strokes } from './strokes.ts'
import type { Stroke } from './strokesSeen.ts'

const scale = (name: string) =>
  `<div data-scale>${[0, 1, 2, 3, 4].map((value) => `<input type="radio" name="${name}" value="${value}">`).join('')}</div>`
const html = `<h1>Krappe deadlines</h1>${scale('presence')}${scale('drain')}
  <div data-words><textarea></textarea></div>
  <table><tr data-row><td>3.1</td><td><input data-figure></td><td><input data-figure></td></tr></table>`

let browser: Browser
let page: Page
let strokes: Strokes
test.beforeEach(async () => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium; npm test gets one')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  page = await browser.newPage()
  await page.setContent(html)
  strokes = await watchStrokes(page)
  await page.evaluate(() => (location.hash = '#/client/c/interview/i?topic=deadlines'))
})
test.afterEach(() => browser.close())

const seen = (): Stroke[] => [...strokes.strokes.values()]
/** As the app does: the first scale without a rating. */
const rates = () =>
  page.evaluate(() =>
    window.addEventListener('keydown', ({ key }) => {
      const scales = [...document.querySelectorAll('[data-scale]')]
      const open = scales.find((one) => one.querySelector(':checked') === null)
      open?.querySelectorAll('input')[Number(key)]?.click()
    }),
  )

test('a figure is counted on the scale that it ought to rate', async () => {
  await rates()
  for (const key of '314') await page.keyboard.press(key)
  await expect.poll(seen).toMatchObject([
    { seen: { in: 'scale', topic: 'deadlines', at: 0 }, figures: 1, swallowed: 0, value: '3' },
    { seen: { in: 'scale', topic: 'deadlines', at: 1 }, figures: 1, swallowed: 0, value: '1' },
  ])
  expectArrived([strokes])
})

test('a figure that nobody takes is found', async () => {
  await page.keyboard.press('3')
  await expect.poll(seen).toMatchObject([{ figures: 1, swallowed: 1 }])
  expect(() => expectArrived([strokes])).toThrow('figures that rated nothing')
})

test('a choice by hand is counted as one', async () => {
  await page.locator('input[type=radio]').nth(7).click()
  await expect.poll(seen).toMatchObject([{ seen: { at: 1 }, touches: 1, figures: 0, value: '2' }])
})

test('a key that brings no sign into a text is found', async () => {
  await page.locator('textarea').focus()
  await page.keyboard.type('abc')
  await expect.poll(seen).toMatchObject([{ seen: { in: 'words' }, keys: 3, signs: 3, value: 'abc' }])
  expectArrived([strokes])
  await page.evaluate(() =>
    window.addEventListener('beforeinput', (event) => {
      if (event.data === 'e') event.preventDefault()
    }),
  )
  await page.keyboard.type('def')
  await expect.poll(seen).toMatchObject([{ keys: 6, signs: 5, value: 'abcdf' }])
  expect(() => expectArrived([strokes])).toThrow('signs that came of the keys')
})

test('a key that never comes to the window is found', async () => {
  const deaf = await browser.newPage()
  await deaf.setContent(html)
  await deaf.evaluate(() =>
    window.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true }),
  )
  const missed = await watchStrokes(deaf)
  await deaf.keyboard.type('x')
  expect(() => expectArrived([missed])).toThrow('keys that arrived')
})

test('a figure on the paper form is counted in its column, and x leaves the topic out', async () => {
  await page.evaluate(() => (location.hash = '#/client/c/interview/i/quick'))
  await page.locator('[data-figure]').nth(1).focus()
  await page.keyboard.press('2')
  await page.keyboard.press('x')
  await expect.poll(seen).toMatchObject([
    { seen: { in: 'form', number: '3.1', row: 0, column: 1 }, figures: 1, value: '2' },
    { seen: { in: 'form', number: '3.1', column: 'leftOut' }, figures: 1, value: 'true' },
  ])
})
