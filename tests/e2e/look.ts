/** A screen as it is seen: axe finds nothing in either theme, and with SCREENS=folder it is photographed. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const folder = process.env['SCREENS']
export const sizes = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
]

/** Checks the screen that is shown, in both themes. */
export async function look(page: Page, name: string, language: 'nl' | 'en'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    if (folder !== undefined) await photograph(page, `${name}-${language}-${colorScheme}`, folder)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    const found = violations.map(({ id, impact, nodes }) => [id, impact, nodes.map(({ html }) => html)])
    expect.soft(found, `${name}, ${language}, ${colorScheme}`).toEqual([])
  }
}

async function photograph(page: Page, name: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true })
  for (const size of sizes) {
    await page.setViewportSize(size)
    // Colours fade into the other theme.
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(into, `${name}-${size.width}.png`) })
  }
  await page.screenshot({ path: join(into, `${name}-whole.png`), fullPage: true })
}
