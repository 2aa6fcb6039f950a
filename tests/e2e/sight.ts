/** What a coach sees without touching anything: what has the focus, and where one is. */
import { expect, type Page } from '@playwright/test'

/** That the scale with the focus lies above the foot, with its question, all its choices and what was rated last time. */
export async function expectScaleInSight(page: Page, name: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const whole = document.activeElement?.closest('[data-scale]')?.parentElement?.getBoundingClientRect()
    const foot = document.querySelector('[data-foot]')?.getBoundingClientRect()
    return whole && foot ? { above: whole.top < 0, under: whole.bottom > foot.top } : undefined
  })
  expect(seen, name).toEqual({ above: false, under: false })
}

/** That the heading has the focus, is in sight, and is marked; and that the map shows which topic it is. */
export async function expectHeadingMarked(page: Page): Promise<void> {
  const heading = page.locator('h1')
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport({ ratio: 1 })
  expect(await heading.evaluate((h1) => getComputedStyle(h1, '::before').width)).toBe('4px')
  await expect(page.locator('nav [aria-current=step]')).toBeInViewport({ ratio: 1 })
}
