/** Working the app as someone without a mouse does. */
import { expect, type Locator, type Page } from '@playwright/test'

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluateAll((found) => found.some((one) => one === document.activeElement))

/** Presses Tab until the element has the focus; fails with the way that it went when it is not reached. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  const way: string[] = []
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(element)) {
      await expect(page.locator(':focus')).toBeInViewport()
      return
    }
    way.push(await page.evaluate(() => document.activeElement?.textContent.trim().slice(0, 30) ?? ''))
    await page.keyboard.press('Tab')
  }
  throw new Error(`Not reached by Tab: ${element.toString()}; the way was: ${way.join(' | ')}`)
}

/** All that was typed, for the search for plaintext. */
export const typed = new Set<string>()

/** Types in a field that Tab reaches. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
  typed.add(text)
  await expect(field).toHaveValue(text)
}

/** Presses Enter on a button or link that Tab reaches. */
export async function enterOn(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element)
  await page.keyboard.press('Enter')
}

/** Presses Space on a tick box that Tab reaches. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}
