/** A question set of one's own, by keyboard alone: made, used in an interview, changed, and the interview as it was. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { textsIn } from '../../shared/texts/index.ts'
import { expectAnnounced, heard } from './announced.ts'
import { clear, newPlace, startApp } from './app.ts'
import { pastWelcome } from './interview.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'
import { look, speak } from './look.ts'
import { pdfText } from './pdfText.ts'
import { keepSheet } from './sheet.ts'

const nl = textsIn('nl')
const { deadlines, workload } = nl.factors
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function firstRun(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), 'vier gewone woorden samen')
  await typeIn(page, page.getByLabel('Nog een keer de wachtzin'), 'vier gewone woorden samen')
  await page.keyboard.press('Enter')
  await keepSheet(page)
  await expect(heading(page, 'Hier komen je cliënten')).toBeVisible()
}

async function toSets(page: Page): Promise<void> {
  await enterOn(page, page.getByRole('link', { name: 'Instellingen' }))
  await enterOn(page, page.getByRole('link', { name: 'Vragensets bekijken' }))
  await expect(heading(page, 'Vragensets')).toBeFocused()
}

test('a set of one’s own, an interview with it, and another version, by keyboard alone', async () => {
  test.setTimeout(600_000)
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await firstRun(page)

  await test.step('made from the standard one', async () => {
    await toSets(page)
    await look(page, 'questions', 'both')
    await enterOn(page, button(page, 'Eigen set maken van Standaard'))
    await expect(heading(page, 'Standaard, onze versie')).toBeFocused()
    await typeIn(page, page.getByLabel('Naam van de set (Nederlands)'), 'Zorg')
    await look(page, 'questions-desk', 'both')
  })

  await test.step('one left out, one moved', async () => {
    const box = page.getByRole('checkbox', { name: deadlines.name })
    await tabTo(page, box)
    await page.keyboard.press('Space')
    await expect(box).not.toBeChecked()
    // It waits at the foot of its group, and so does the focus.
    await expect(box).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByText(`${deadlines.name} wordt niet meer gevraagd.`)).toBeAttached()
    const moved = page.getByRole('checkbox', { name: nl.factors.complexity.name })
    while (!(await moved.evaluate((one) => one === document.activeElement)))
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(moved).toBeFocused()
    await expect(page.getByText(`${nl.factors.complexity.name} staat nu op plaats 1 van 7.`)).toBeAttached()
  })

  await test.step('one of one’s own, under a name that an employer may read', async () => {
    await enterOn(page, button(page, 'Eigen onderwerp toevoegen aan Werkeisen'))
    const name = page.getByLabel('Naam', { exact: true })
    await expect(name).toBeFocused()
    await page.keyboard.type('Kans op burn-out')
    await expect(
      page.getByText('Het woord “burn-out” mag niet bij een werkgever terechtkomen.'),
    ).toBeVisible()
    await look(page, 'questions-own-refused', 'both')
    await typeIn(page, name, 'Nachtdiensten')
    await typeIn(page, page.getByLabel('In één zin: wat is het?'), 'Werken als anderen slapen.')
    await typeIn(page, page.getByLabel('Open vraag om mee te beginnen'), 'Hoe gaan je nachten?')
    await typeIn(page, page.getByLabel('Doorvraag 1'), 'Wat doe je na een nacht?')
    const own = page.getByLabel('Eigen woorden bij de schaal “Kost”')
    await tabTo(page, own)
    await page.keyboard.press('Space')
    await typeIn(page, page.getByLabel('4 op de schaal “Kost”'), 'Drie dagen van de wereld')
    await look(page, 'questions-own', 'both')
    await enterOn(page, button(page, 'Klaar met dit onderwerp'))
    await enterOn(page, button(page, 'Versie 1 maken'))
    await expect(page.getByText('Versie 1 is bewaard.')).toBeAttached()
    await expect(page.getByText('Gelijk aan versie 1.')).toBeVisible()
    await enterOn(page, page.getByRole('link', { name: 'Alle vragensets' }))
    await enterOn(page, button(page, 'Voortaan beginnen met Zorg'))
    await expect(page.getByText('Nieuwe gesprekken beginnen voortaan met Zorg.')).toBeVisible()
    await look(page, 'questions-ours', 'both')
  })

  await test.step('an interview with it', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Cliënten', exact: true }))
    await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
    await typeIn(page, page.getByRole('dialog').getByLabel('Kenmerk'), 'V-001')
    await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Dossier maken' }))
    await enterOn(page, page.getByRole('button', { name: 'Intakegesprek beginnen' }))
    await expect(page.getByRole('dialog').getByText('Zorg, versie 1')).toBeVisible()
    await look(page, 'questions-choice', 'both')
    await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }))
    await pastWelcome(page)
    for (const name of [nl.factors.complexity.name, workload.name]) {
      await expect(heading(page, name)).toBeFocused()
      await page.keyboard.press('Control+Enter')
    }
    await expect(page.getByRole('navigation').getByText(deadlines.name)).toHaveCount(0)
    while (!(await heading(page, 'Nachtdiensten').isVisible())) await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Werken als anderen slapen.')).toBeVisible()
    await expect(page.getByText('Hoe gaan je nachten?')).toBeVisible()
    await expect(page.getByText('Drie dagen van de wereld')).toBeVisible()
    await look(page, 'questions-interview', 'both')
    for (const figure of ['4', '4', '0']) await page.keyboard.press(figure)
    // Its own words are in one language only; all around them follows the other.
    const { drain } = nl.model.plainAnchors
    for (const language of ['en', 'nl'] as const) {
      await speak(page, language)
      const { scales, plainAnchors } = textsIn(language).model
      await expectAnnounced(page, [
        heard('Nachtdiensten', scales.presence.question, plainAnchors.demandPresence, 4),
        heard('Nachtdiensten', scales.drain.question, [...drain.slice(0, 4), 'Drie dagen van de wereld'], 4),
        heard('Nachtdiensten', scales.gain.question, plainAnchors.gain, 0),
      ])
    }
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
  })

  await test.step('seen in the result and in the client’s report', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Beeld', exact: true }))
    await expect(heading(page, 'Wat het gesprek laat zien')).toBeFocused()
    await expect(page.getByRole('main').locator('text', { hasText: 'Nachtdiensten' }).first()).toBeVisible()
    await expect(page.getByText(deadlines.name)).toHaveCount(0)
    await enterOn(page, page.getByRole('link', { name: 'Verslag', exact: true }))
    await enterOn(page, button(page, 'Voorbeeld maken'))
    await expect(page.getByText(/Het voorbeeld is klaar/).first()).toBeAttached()
    await enterOn(page, button(page, 'Verslag bewaren'))
    await expect
      .poll(() => readdirSync(app.downloads).filter((name) => name.endsWith('.pdf')))
      .toHaveLength(1)
    const [file = ''] = readdirSync(app.downloads)
    const report = await pdfText(join(app.downloads, file))
    expect(report).toContain('Nachtdiensten')
    expect(report).not.toContain(deadlines.name)
  })

  await test.step('another version, after a lock in the middle of it', async () => {
    await toSets(page)
    await enterOn(page, page.getByRole('link', { name: 'Zorg bewerken' }))
    await enterOn(page, button(page, 'Nachtdiensten bewerken'))
    await typeIn(page, page.getByLabel('Naam', { exact: true }), 'Onregelmatige diensten')
    await page.keyboard.press('Control+L')
    await expect(heading(page, 'Welkom terug')).toBeVisible()
    await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), 'vier gewone woorden samen')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('checkbox', { name: 'Onregelmatige diensten' })).toBeVisible()
    await expect(page.getByText('Je wijzigingen zijn bewaard, nog niet als versie.')).toBeVisible()
    await enterOn(page, button(page, 'Versie 2 maken'))
    await expect(page.getByText('Gelijk aan versie 2.')).toBeVisible()
    await tabTo(page, page.locator('summary', { hasText: 'Versie 1' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Nachtdiensten')).toBeVisible()
    await look(page, 'questions-versions', 'both')
  })

  await test.step('and the interview is as it was', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Cliënten', exact: true }))
    await enterOn(page, page.getByRole('link', { name: /V-001/ }))
    await enterOn(page, page.getByRole('link', { name: 'Beeld', exact: true }))
    await expect(page.getByRole('main').locator('text', { hasText: 'Nachtdiensten' }).first()).toBeVisible()
    await expect(page.getByText('Onregelmatige diensten')).toHaveCount(0)
  })

  expect(app.complaints).toEqual([])
  await app.close()
  await clear(place)
})

test('the same screens in English, and in a narrow window', async () => {
  test.setTimeout(300_000)
  const place = newPlace()
  const { page, complaints, close } = await startApp(place, 'en')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByLabel('Passphrase', { exact: true }).fill('vier gewone woorden samen')
  await page.getByLabel('The passphrase once more').fill('vier gewone woorden samen')
  await page.keyboard.press('Enter')
  await keepSheet(page, 'en')
  await page.goto(`${page.url().split('#')[0]}#/questions/extended`)
  await expect(heading(page, 'Extended')).toBeVisible()
  await page.locator('summary').first().click()
  await look(page, 'questions-view', 'en')
  await page.getByRole('link', { name: 'All question sets' }).click()
  await button(page, 'Make a set of your own from Extended').click()
  await expect(heading(page, 'Extended, our version')).toBeVisible()
  await button(page, 'Add a topic of your own to Resources at work').click()
  await button(page, 'Make version 1').click()
  await expect(page.getByText('Give this topic a name.')).toBeVisible()
  await look(page, 'questions-desk', 'en')
  await page.setViewportSize({ width: 640, height: 800 })
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBe(0)
  await look(page, 'questions-narrow', 'en')
  expect(complaints).toEqual([])
  await close()
  await clear(place)
})
