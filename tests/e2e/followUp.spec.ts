/**
 * A follow-up by keyboard alone: it begins with the words of last time, marked with their day, and shows the ratings of
 * last time only once today's are given.
 */
import { expect, test } from '@playwright/test'
import { clear, newPlace, startApp } from './app.ts'
import { beginInterview, goOnTo, heading } from './begin.ts'
import { enterOn } from './keyboard.ts'
import { look } from './look.ts'

const said = 'Ik werk door tot ver in de avond.'
const situation = 'Sinds september thuis.'
const praise = 'Ik hoor nooit iets.'

test('a follow-up, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await beginInterview(page)
  const words = page.locator('[data-words] textarea')
  const lastRatings = page.locator('[data-last-rating]')
  const then = page.getByText(/^Gezegd op .* Pas aan wat anders is\.$/)
  const still = page.getByRole('button', { name: 'Nog steeds zo' })
  const quotes = page.getByRole('list', { name: 'Citaten' })
  const inMap = (name: RegExp) => page.getByRole('navigation').getByRole('button', { name })

  await test.step('the first talk', async () => {
    await goOnTo(page, 'Zoals het nu is')
    await page.keyboard.press('w')
    await page.keyboard.type(situation)
    await goOnTo(page, 'Krappe deadlines')
    for (const key of '341') await page.keyboard.press(key)
    await page.keyboard.press('w')
    await page.keyboard.type(said)
    await page.keyboard.press('Control+q')
    await goOnTo(page, 'Veel werk')
    for (const key of '220') await page.keyboard.press(key)
    await goOnTo(page, 'Feedback')
    for (const key of '14') await page.keyboard.press(key)
    await page.keyboard.press('w')
    await page.keyboard.type(praise)
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.keyboard.type('Hier nog eens naar vragen.')
    await expect(lastRatings).toHaveCount(0)
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
  })

  await test.step('a follow-up asks the same, and begins with what was said', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Overzicht' }))
    await expect(heading(page, 'V-007')).toBeVisible()
    await enterOn(page, page.getByRole('button', { name: /Nieuw gesprek|Gesprek beginnen/ }))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('Vervolggesprek')).toBeChecked()
    const sets = dialog.getByRole('combobox', { name: 'Vragenset' })
    for (const close of ['Enter', 'Escape']) {
      await enterOn(page, sets)
      await expect(page.getByRole('option').first()).toBeFocused()
      await page.keyboard.press(close)
      await expect(sets).toBeFocused()
    }
    await enterOn(page, dialog.getByRole('button', { name: 'Beginnen' }))
    await goOnTo(page, 'Zoals het nu is')
    await expect(words).toHaveValue(situation)
    await expect(then).toBeVisible()
    // It is still to be talked about: Enter goes there, not past it.
    await page.keyboard.press('Enter')
    await expect(words).toBeFocused()
    await expect(words).toHaveAccessibleDescription(/^Gezegd op .* Pas aan wat anders is\./)
    await expect(inMap(/Zoals het nu is ?, nog open/)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('=')
    await expect(inMap(/Zoals het nu is ?, ingevuld/)).toBeVisible()
  })

  await test.step('the ratings, the quotes and the notes are not among it', async () => {
    await goOnTo(page, 'Krappe deadlines')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(words).toHaveValue(said)
    await expect(quotes).toHaveCount(0)
    await expect(page.locator('[data-notes] textarea')).toHaveValue('')
    await look(page, 'followup-words', 'both')
    await page.keyboard.press('w')
    await page.keyboard.press('Control+q')
    await expect(page.getByText('Kan zodra het ook vandaag zo is.').first()).toBeVisible()
    await expect(quotes).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  await test.step('no rating of last time is to be seen before today’s is given', async () => {
    await expect(lastRatings).toHaveCount(0)
    await page.keyboard.press('1')
    await expect(lastRatings).toHaveText([/^Vorige keer: 3 · Vaak/])
    await page.keyboard.press('1')
    await expect(lastRatings).toHaveCount(2)
    await page.keyboard.press('1')
    await expect(lastRatings).toHaveCount(3)
  })

  await test.step('to change them makes them words of today, and the text stays where it is', async () => {
    await page.keyboard.press('w')
    await page.keyboard.press('Control+End')
    const top = () => words.evaluate((field) => Math.round(field.getBoundingClientRect().top))
    const before = await top()
    await page.keyboard.type(' Minder dan eerst.')
    await expect(then).toHaveCount(0)
    expect(await top()).toBe(before)
    await expect(page.getByText(/^Gezegd op .*, vandaag aangepast\.$/)).toBeVisible()
    await page.keyboard.press('Control+q')
    await expect(quotes.getByText('Minder dan eerst.')).toBeVisible()
    await look(page, 'followup-topic', 'both')
  })

  await test.step('an emptied text gets them back as they were, and undo keeps their day', async () => {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect(words).toHaveValue('')
    await enterOn(page, page.getByRole('button', { name: 'Gezien' }))
    await enterOn(page, page.getByRole('button', { name: 'Overnemen' }))
    await expect(words).toBeFocused()
    await expect(words).toHaveValue(said)
    await expect(then).toBeVisible()
    await page.keyboard.press('Backspace')
    await expect(then).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(words).toHaveValue(said)
    await expect(then).toBeVisible()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Ik stop nu om zes uur.')
    await expect(then).toHaveCount(0)
    await expect(page.getByText(/^Eerder gezegd, op/)).toBeVisible()
    await look(page, 'followup-other', 'both')
  })

  await test.step('with one key they are words of today too, and with the same key not', async () => {
    await goOnTo(page, 'Veel werk')
    for (const key of '33') await page.keyboard.press(key)
    await expect(still).toHaveCount(0)
    await goOnTo(page, 'Feedback')
    for (const key of '14') await page.keyboard.press(key)
    await expect(words).toHaveValue(praise)
    await expect(page.locator('[data-notes] textarea')).toHaveValue('')
    await expect(still).toHaveAttribute('aria-pressed', 'false')
    await page.keyboard.press('=')
    await expect(still).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByText(/^Gezegd op .*, en vandaag weer\.$/)).toBeVisible()
    await look(page, 'followup-still', 'both')
    await page.keyboard.press('=')
    await expect(then).toBeVisible()
    await page.keyboard.press('=')
    await page.keyboard.press('w')
    await page.keyboard.press('Control+q')
    await expect(quotes.getByText(praise)).toBeVisible()
    await expect(still).toHaveCount(0)
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
    await look(page, 'followup-result', 'both')
  })

  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})
