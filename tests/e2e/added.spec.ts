/** A factor that comes up at the table, by keyboard alone: named on the closing, rated at once, there in the result. */
import { expect, test } from '@playwright/test'
import { factorsByGroup, scalesOfGroup } from '../../shared/model/factors.ts'
import { textsIn } from '../../shared/texts/index.ts'
import { expectAnnounced, heard } from './announced.ts'
import { clear, newPlace, startApp } from './app.ts'
import { beginInterview, goOnTo, heading } from './begin.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'
import { look } from './look.ts'

const { plainAnchors, scales } = textsIn('nl').model
const own = 'Bereikbaar zijn na werktijd'

test('a factor that is added at the table, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await beginInterview(page)
  await goOnTo(page, 'Afronden')
  const map = page.getByRole('navigation', { name: 'Onderwerpen' })
  const name = page.getByLabel('Naam', { exact: true })
  const add = page.getByRole('button', { name: 'Toevoegen en bespreken' })

  await test.step('it needs a name, and one that may be seen', async () => {
    await enterOn(page, page.getByRole('button', { name: 'Eigen onderwerp toevoegen' }))
    await expect(name).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Geef dit onderwerp een naam.')).toBeVisible()
    await expect(name).toBeFocused()
    await page.keyboard.type('Kans op burn-out')
    await expect(
      page.getByText('Het woord “burn-out” mag niet bij een werkgever terechtkomen.'),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(heading(page, 'Afronden')).toBeVisible()
    await expect(name).toBeFocused()
    await look(page, 'added-refused', 'both')
    await typeIn(page, name, own)
  })

  await test.step('it goes to its group, and is the topic now', async () => {
    await tabTo(page, page.getByRole('radio', { name: 'Werkeisen' }))
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Hulpbronnen in het werk' })).toBeChecked()
    await page.keyboard.press('ArrowLeft')
    await enterOn(page, add)
    await expect(heading(page, own)).toBeFocused()
    await expect(map.getByRole('button', { name: new RegExp(own) }).first()).toHaveAttribute(
      'aria-current',
      /.+/,
    )
  })

  await test.step('it is rated and talked about as any other', async () => {
    for (const key of '341') await page.keyboard.press(key)
    await expectAnnounced(page, [
      heard(own, scales.presence.question, plainAnchors.demandPresence, 3),
      heard(own, scales.drain.question, plainAnchors.drain, 4),
      heard(own, scales.gain.question, plainAnchors.gain, 1),
    ])
    await page.keyboard.press('w')
    await page.keyboard.type('Tot tien uur piept de telefoon.')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
    await look(page, 'added-topic', 'both')
    expect(scalesOfGroup('demands')).toHaveLength(3)
  })

  await test.step('and comes after the others of its group, in this interview and its result', async () => {
    await page.keyboard.press('Alt+ArrowLeft')
    const before = textsIn('nl').factors[factorsByGroup.demands.at(-1)!].name
    await expect(heading(page, before)).toBeFocused()
    await page.keyboard.press('Alt+ArrowRight')
    await expect(heading(page, own)).toBeFocused()
    await enterOn(page, page.getByRole('link', { name: 'Beeld', exact: true }))
    await expect(page.getByRole('main').locator('text', { hasText: own }).first()).toBeVisible()
  })

  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})
