/** The list of clients and one client's line through time, by keyboard alone. */
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { clear, newPlace, startApp } from './app.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'
import { look } from './look.ts'
import { keepSheet } from './sheet.ts'

type File = { client: object; intakes: { date: string; signals?: object }[]; plan?: object }
const overload = JSON.parse(readFileSync('tests/fixtures/overload.dossier.json', 'utf8')) as File
const [talk] = overload.intakes
const whole = { ...talk, signals: { ...talk?.signals, privateLoad: 1, recovery: 1 } }
const action = { factor: 'feedback', text: 'Elke week.', owner: 'employer', status: 'open' }

/** One of each state, and enough to scroll. */
const dossiers = [
  {
    client: { reference: 'K-01', name: 'Cliënt Ångström', jobTitle: 'planner', employer: 'Zuiderzorg' },
    intakes: [{ ...whole, date: '2026-03-02' }],
    plan: { actions: [{ ...action, by: '2026-04-01' }] },
  },
  {
    client: { reference: 'K-02', name: 'Cliënt B', jobTitle: 'jurist', employer: 'Stad Utrecht' },
    intakes: [{ ...whole, date: '2026-05-04' }],
  },
  ...Array.from({ length: 12 }, (_, index) => ({
    client: { reference: `K-${String(index + 3).padStart(2, '0')}`, employer: 'Voorbeeldbedrijf' },
    intakes: [],
  })),
]

async function bringIn(page: Page, file: object): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'een.dossier.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify({ ...overload, plan: { actions: [] }, ...file })),
  })
  await expect(page.getByRole('heading', { level: 2, name: 'Verloop' })).toBeVisible()
  await page.getByRole('link', { name: 'Cliënten' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cliënten' })).toBeVisible()
}

test('finding a client, and what was done with them', async () => {
  test.setTimeout(300_000)
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), 'vier gewone woorden samen')
  await typeIn(page, page.getByLabel('Nog een keer de wachtzin'), 'vier gewone woorden samen')
  await page.keyboard.press('Enter')
  await keepSheet(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Cliënten' })).toBeVisible()
  for (const file of dossiers) await bringIn(page, file)

  const rows = page.getByRole('listitem').getByRole('link')
  const search = page.getByRole('searchbox', { name: 'Zoeken' })
  const show = (name: RegExp) => page.getByRole('group', { name: 'Tonen' }).getByRole('radio', { name })

  await test.step('each has its state and last contact, and says which of how many it is', async () => {
    await expect(page.getByText('14 cliënten', { exact: true }).first()).toBeVisible()
    await expect(rows.first()).toHaveText(/Ångström.*K-01.*Plan evalueren.*planner, Zuiderzorg.*2 maart 2026/)
    const first = page.getByRole('listitem').first()
    await expect(first).toHaveAttribute('aria-posinset', '1')
    await expect(first).toHaveAttribute('aria-setsize', '14')
    await look(page, 'clients-list', 'both')
  })

  await test.step('the arrows lead from the search field through the list and back', async () => {
    await tabTo(page, search)
    await page.keyboard.press('ArrowDown')
    await expect(rows.first()).toBeFocused()
    await page.keyboard.press('End')
    await expect(page.locator('[aria-posinset="14"] a')).toBeFocused()
    await expect(page.locator(':focus')).toBeInViewport()
    await page.keyboard.press('PageUp')
    await expect(page.locator(':focus')).toBeInViewport()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[aria-posinset="2"] a')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(search).toBeFocused()
  })

  await test.step('typing finds without accents and in any order, and says how many', async () => {
    await page.keyboard.type('zorg angstrom')
    await expect(rows).toHaveCount(1)
    await expect(page.getByRole('status').filter({ hasText: 'Eén cliënt' })).toBeAttached()
    await page.keyboard.type(' .*')
    await expect(page.getByText('Niemand gevonden met “zorg angstrom .*”.')).toBeVisible()
    await look(page, 'clients-nothing-found', 'both')
    await enterOn(page, page.getByRole('button', { name: 'Alle cliënten tonen' }))
    await expect(show(/^Iedereen 14/)).toBeChecked()
  })

  await test.step('a state is chosen, and is still chosen after a visit', async () => {
    await tabTo(page, show(/^Iedereen/))
    await page.keyboard.press('ArrowRight')
    await expect(show(/^Gesprek open 12/)).toBeChecked()
    await page.keyboard.press('ArrowRight')
    await expect(show(/^Plan evalueren 1$/)).toBeChecked()
    await expect(rows).toHaveText([/Ångström/])
    await enterOn(page, rows.first())
    await expect(page.getByRole('heading', { level: 1, name: 'Cliënt Ångström' })).toBeVisible()
  })

  await test.step('the line through time: by the records and the log, each with its way', async () => {
    const line = page.getByRole('region', { name: 'Verloop' })
    const entries = line.getByRole('listitem')
    await expect(entries).toHaveText([
      /Plan ingelezen.*0 van 1/,
      /Dossier ingelezen uit een bestand/,
      /Intakegesprek2 maart 2026/,
    ])
    await enterOn(page, page.getByRole('button', { name: 'Dossier bewaren als bestand' }))
    await expect(entries.first()).toHaveText(/Dossier bewaard als bestand/)
    await look(page, 'client-line', 'both')
    await enterOn(page, line.getByRole('link', { name: /^Openen ?: Intakegesprek, 2 maart 2026$/ }))
    await expect(page).toHaveURL(/\/interview\//)
    await enterOn(page, page.getByRole('link', { name: 'Cliënten' }).first())
    await expect(show(/^Plan evalueren 1$/)).toBeChecked()
  })

  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})
