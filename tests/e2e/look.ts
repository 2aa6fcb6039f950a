/**
 * A screen as it is seen, in one language or in both: axe finds nothing in either theme, nothing is lost when the window
 * is small or all is twice as large, and nothing moves for who asked for rest. With SCREENS=folder it is photographed.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { lossIn } from './loss.ts'
import { longestMotion, runningMotion } from './motion.ts'

const folder = process.env['SCREENS']
export const sizes = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
]
/** The smallest window that counts, and 1280×800 at 200 %. */
const small = [
  { width: 1024, height: 700 },
  { width: 640, height: 400 },
]

/** Checks the screen that is shown; `both`: it is in Dutch, and is seen in English as well, as it stands. */
export async function look(page: Page, name: string, language: 'nl' | 'en' | 'both'): Promise<void> {
  const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }))
  const scroll = await page.evaluate(() => window.scrollY)
  if (language === 'both') {
    await speak(page, 'en')
    await lookIn(page, name, 'en', size)
    await speak(page, 'nl')
  }
  await lookIn(page, name, language === 'both' ? 'nl' : language, size)
  await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), scroll)
}

/** The other language at once, in whatever state the page is; the vault does not hear of it. */
export async function speak(page: Page, language: 'nl' | 'en'): Promise<void> {
  await page.evaluate((chosen) => {
    type Root = { __vue_app__: { config: { globalProperties: { $pinia: Pinia } } } }
    type Pinia = { state: { value: { settings: { settings: { language: string } } } } }
    const root = document.querySelector('#app') as unknown as Root
    root.__vue_app__.config.globalProperties.$pinia.state.value.settings.settings.language = chosen
  }, language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

type Size = { width: number; height: number }

async function lookIn(page: Page, name: string, language: 'nl' | 'en', size: Size): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    // The other theme is there at once.
    expect.soft(await page.evaluate(runningMotion), `${name} moves, ${language}, ${colorScheme}`).toEqual([])
    if (folder !== undefined) {
      await photograph(page, `${name}-${language}-${colorScheme}`, folder)
      await page.setViewportSize(size)
    }
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    const found = violations.map(({ id, impact, nodes }) => [id, impact, nodes.map(({ html }) => html)])
    expect.soft(found, `${name}, ${language}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' })
  expect.soft(await page.evaluate(longestMotion), `${name} moves for long, ${language}`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const one of small) {
    await page.setViewportSize(one)
    // What listens to the size of the window is drawn anew.
    await page.waitForTimeout(100)
    if (folder !== undefined)
      await page.screenshot({ path: join(folder, `${name}-${language}-${one.width}.png`) })
    expect.soft(await page.evaluate(lossIn), `${name} at ${one.width}×${one.height}, ${language}`).toEqual([])
  }
  await page.setViewportSize(size)
}

async function photograph(page: Page, name: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true })
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.waitForTimeout(100)
    await page.screenshot({ path: join(into, `${name}-${size.width}.png`) })
  }
  await page.screenshot({ path: join(into, `${name}-whole.png`), fullPage: true })
}
