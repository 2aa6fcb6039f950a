/** What a coach sees without touching anything: what has the focus, and where one is. */
import { expect, type Page } from '@playwright/test'

/** That the scale with the focus lies above the foot with its question and all its choices, and the map shows the topic. */
export async function expectScaleInSight(page: Page, name: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const boxOf = (element: Element | null | undefined) =>
      element?.getBoundingClientRect() ?? new DOMRect(0, -1)
    const scale = boxOf(document.activeElement?.closest('[data-scale]')?.closest('[data-sight]'))
    const [foot, row] = [
      boxOf(document.querySelector('[data-foot]')),
      boxOf(document.querySelector('nav [aria-current=step]')),
    ]
    return {
      scale: scale.top >= 0 && scale.bottom <= foot.top,
      map: row.top >= 0 && row.bottom <= window.innerHeight,
    }
  })
  expect(seen, name).toEqual({ scale: true, map: true })
}

/** That the heading has the focus, is in sight, and is marked. */
export async function expectHeadingMarked(page: Page): Promise<void> {
  const heading = page.locator('h1')
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport({ ratio: 1 })
  expect(await heading.evaluate((h1) => getComputedStyle(h1, '::before').width)).toBe('4px')
}
