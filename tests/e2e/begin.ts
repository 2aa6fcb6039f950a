/** From an empty vault to the first page of an interview, by keyboard; for tests that are about what comes after it. */
import { expect, type Page } from '@playwright/test'
import { enterOn, typeIn } from './keyboard.ts'
import { keepSheet } from './sheet.ts'

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

export async function beginInterview(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), 'vier gewone woorden samen')
  await typeIn(page, page.getByLabel('Nog een keer de wachtzin'), 'vier gewone woorden samen')
  await page.keyboard.press('Enter')
  await keepSheet(page)
  await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
  const dialog = page.getByRole('dialog')
  await typeIn(page, dialog.getByLabel('Kenmerk'), 'V-007')
  await enterOn(page, dialog.getByRole('button', { name: 'Dossier maken' }))
  await expect(heading(page, 'V-007')).toBeVisible()
  await enterOn(page, page.getByRole('button', { name: 'Intakegesprek beginnen' }))
  await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }))
  await expect(heading(page, 'Welkom en afspraken')).toBeFocused()
}

/** On with Ctrl+Enter, topic after topic, until the page with this heading. */
export async function goOnTo(page: Page, name: string): Promise<void> {
  for (let pages = 0; pages < 40; pages++) {
    const shown = page.locator('h1')
    const before = await shown.innerText()
    if (before === name) return
    await page.keyboard.press('Control+Enter')
    await expect(shown).not.toHaveText(before)
    await expect(shown).toBeFocused()
  }
  throw new Error(`No page called ${name}`)
}
