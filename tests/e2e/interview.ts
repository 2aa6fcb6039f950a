/** The beginning of an interview, for tests that are about what comes after it. */
import { expect, type Page } from '@playwright/test'

/** From the first page of a new interview to its first factor. */
export async function pastWelcome(page: Page): Promise<void> {
  for (const name of ['Welkom en afspraken', 'Zoals het nu is']) {
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
    await page.keyboard.press('Control+Enter')
  }
}
