/** A follow-up by keyboard alone: last time stands beside today, its ratings only once today's are given. */
import { expect, test } from '@playwright/test'
import { clear, newPlace, startApp } from './app.ts'
import { beginInterview, goOnTo, heading } from './begin.ts'
import { enterOn } from './keyboard.ts'
import { look } from './look.ts'

const said = 'Ik werk door tot ver in de avond.'

test('a follow-up, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await beginInterview(page)
  const words = page.locator('[data-words] textarea')
  const lastRatings = page.locator('[data-last-rating]')

  await test.step('the first talk', async () => {
    await goOnTo(page, 'Krappe deadlines')
    for (const key of '341') await page.keyboard.press(key)
    await page.keyboard.press('w')
    await page.keyboard.type(said)
    await page.keyboard.press('Control+q')
    await goOnTo(page, 'Veel werk')
    for (const key of '220') await page.keyboard.press(key)
    await goOnTo(page, 'Feedback')
    for (const key of '14') await page.keyboard.press(key)
    await expect(lastRatings).toHaveCount(0)
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
  })

  await test.step('a follow-up asks the same, and has nothing filled in', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Overzicht' }))
    await expect(heading(page, 'V-007')).toBeVisible()
    await enterOn(page, page.getByRole('button', { name: /Nieuw gesprek|Gesprek beginnen/ }))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('Vervolggesprek')).toBeChecked()
    await enterOn(page, dialog.getByRole('button', { name: 'Beginnen' }))
    await goOnTo(page, 'Krappe deadlines')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(words).toHaveValue('')
    await expect(page.getByRole('list', { name: 'Citaten' })).toHaveCount(0)
  })

  await test.step('last time’s words stand apart, and no rating of last time is to be seen', async () => {
    await expect(page.getByText('Vorige keer zei je, op')).toBeVisible()
    await expect(page.getByText(said)).toBeVisible()
    await expect(lastRatings).toHaveCount(0)
    await page.keyboard.press('1')
    await expect(lastRatings).toHaveText([/^Vorige keer: 3 · Vaak/])
    await page.keyboard.press('1')
    await expect(lastRatings).toHaveCount(2)
    await page.keyboard.press('1')
    await expect(lastRatings).toHaveCount(3)
    await look(page, 'followup-topic', 'nl')
  })

  await test.step('they are taken over by choice, and undo gives them back', async () => {
    await enterOn(page, page.getByRole('button', { name: 'Overnemen' }))
    await expect(words).toBeFocused()
    await expect(words).toHaveValue(said)
    await expect(page.getByText('Staat nu ook bij de woorden van vandaag.')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(words).toHaveValue('')
    await expect(words).toBeFocused()
    await page.keyboard.type('Ik stop nu om zes uur.')
    await goOnTo(page, 'Veel werk')
    for (const key of '33') await page.keyboard.press(key)
    await goOnTo(page, 'Feedback')
    for (const key of '14') await page.keyboard.press(key)
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
  })

  await test.step('the result lays both beside one another', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Beeld', exact: true }))
    const since = page.getByRole('region', { name: 'Sinds vorige keer' })
    await expect(since).toBeVisible()
    const drawing = since.getByRole('img', { name: /Werkeisen/ })
    await expect(drawing).toContainText('weegt minder zwaar')
    await expect(drawing).toContainText('weegt zwaarder')
    await expect(since.getByRole('img', { name: /Hulpbronnen in het werk/ })).toContainText('is er evenveel')
    await since.scrollIntoViewIfNeeded()
    await look(page, 'followup-result', 'nl')
  })

  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})
