/** What stays of a dossier, by keyboard alone: earlier versions, one put back, the log, and a client erased. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { textsIn } from '../../shared/texts/index.ts'
import { clear, newPlace, passphrase, startApp } from './app.ts'
import { pastWelcome } from './interview.ts'
import { enterOn, tabTo, tick, typeIn } from './keyboard.ts'
import { look, sizes } from './look.ts'
import { keepSheet } from './sheet.ts'

const nl = textsIn('nl')

test('a dossier’s history, log and end, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await page.setViewportSize(sizes[0]!)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const see = (name: string) => look(page, name, 'both')
  const saved = () => expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()

  await test.step('an answer is saved, and saved again', async () => {
    await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
    await typeIn(page, page.getByLabel('Nog een keer de wachtzin'), passphrase)
    await page.keyboard.press('Enter')
    await keepSheet(page)
    await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
    const dialog = page.getByRole('dialog')
    await typeIn(page, dialog.getByLabel('Kenmerk'), '=V-001')
    await enterOn(page, dialog.getByRole('button', { name: 'Dossier maken' }))
    await enterOn(page, page.getByRole('button', { name: 'Intakegesprek beginnen' }))
    await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }))
    await pastWelcome(page)
    await expect(page.getByRole('heading', { level: 1, name: nl.factors.deadlines.name })).toBeFocused()
    await page.keyboard.press('3')
    await saved()
    await page.keyboard.press('4')
    const words = page.getByRole('textbox', { name: 'In de eigen woorden van de cliënt' })
    await typeIn(page, words, 'Altijd haast.')
    await saved()
    await typeIn(page, words, 'Altijd haast, ook thuis.')
    await enterOn(page, page.locator('summary', { hasText: 'Notities van de coach' }))
    await typeIn(page, page.getByRole('textbox', { name: 'Notities van de coach' }), 'Vragen naar thuis.')
    await saved()
  })

  await test.step('an earlier version is read beside the present one', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Overzicht' }))
    await enterOn(page, page.getByRole('link', { name: /^Eerdere versies.*Intakegesprek/ }))
    await expect(page.getByRole('heading', { level: 1, name: 'Eerdere versies' })).toBeFocused()
    await see('history')
    await enterOn(page, page.getByRole('button', { name: /^Elke versie van/ }))
    const first = page.getByRole('button', { name: /versie 2$/ })
    await enterOn(page, first)
    await expect(page.getByRole('heading', { level: 2, name: /^Zoals het was op/ })).toBeFocused()
    await expect(first).toHaveAttribute('aria-current', 'true')
    await expect(page.getByText(nl.factors.deadlines.anchors.drain[4])).toBeVisible()
    await expect(page.getByText('Altijd haast, ook thuis.')).toBeVisible()
    await expect(page.getByText('Vragen naar thuis.')).toBeHidden()
    await tick(page, page.getByLabel('Laat ook zien wat gelijk is gebleven'))
    await see('history-version')
  })

  await test.step('and put back; the one before it is history now', async () => {
    await enterOn(page, page.getByRole('button', { name: 'Deze versie terugzetten' }))
    await expect(page.getByText('De versie is teruggezet.')).toBeFocused()
    await see('history-restored')
    await enterOn(page, page.getByRole('link', { name: 'Gesprek', exact: true }))
    await expect(page.getByRole('textbox', { name: 'In de eigen woorden van de cliënt' })).toHaveValue('')
    await expect(page.getByRole('radio', { checked: true })).toHaveValue('3')
  })

  await test.step('the client’s own log, on the screen and as a file', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Overzicht' }))
    await see('client-with-log-and-erase')
    await enterOn(page, page.getByRole('link', { name: 'Logboek bekijken' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Logboek' })).toBeFocused()
    await expect(page.getByText('Eerdere versie teruggezet: gesprek')).toBeVisible()
    await expect(page.getByText(/Gewijzigd: gesprek · \d keer/)).toBeVisible()
    await expect(page.getByText('Ontgrendeld')).toBeHidden()
    await enterOn(page, page.getByRole('button', { name: 'Bewaren als bestand' }))
    await expect.poll(() => readdirSync(app.downloads)).toEqual(['logboek-V-001.csv'])
    await expect(page.getByText(/logboek-V-001.csv is gemaakt/)).toBeVisible()
    const lines = readFileSync(join(app.downloads, 'logboek-V-001.csv'), 'utf8').trimEnd().split('\r\n')
    expect(lines.at(-1)).toContain('Het logboek is heel')
    expect(lines[1]).toContain(`"'=V-001"`)
    await see('log')
  })

  await test.step('erasing: every easy key keeps it', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Overzicht' }))
    const open = page.getByRole('button', { name: 'Dit dossier wissen…' })
    const dialog = page.getByRole('dialog')
    const field = dialog.getByRole('textbox')
    const erase = dialog.getByRole('button', { name: 'Voorgoed wissen' })
    await enterOn(page, open)
    await expect(field).toBeFocused()
    await expect(dialog.getByText(place.data)).toBeVisible()
    await expect(dialog.getByText('1 gesprek')).toBeVisible()
    await expect(dialog.getByText(/\d eerdere versies/)).toBeVisible()
    await expect(erase).toBeDisabled()
    await see('erase')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await enterOn(page, open)
    await typeIn(page, field, '=V-001')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Er is nog niets gewist.')).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await enterOn(page, open)
    await typeIn(page, field, 'V-001')
    await expect(erase).toBeDisabled()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Dat is een ander kenmerk.')).toBeVisible()
    await typeIn(page, field, '=V-001')
    await tabTo(page, erase)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Het dossier is gewist')).toBeVisible()
    await expect(page.getByRole('link', { name: /V-001/ })).toBeHidden()
    await see('clients-erased')
  })

  await test.step('the log of the practice keeps that it was', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Instellingen' }))
    await see('settings-with-log')
    await enterOn(page, page.getByRole('link', { name: 'Logboek van de praktijk bekijken' }))
    await expect(page.getByText('Dossier gewist')).toBeVisible()
    await expect(page.getByText('gewist dossier', { exact: true }).first()).toBeVisible()
    await expect(page.getByText('V-001')).toBeHidden()
    await see('practice-log')
  })

  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place, 'the client is erased')
})
