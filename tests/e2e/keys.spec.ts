/** A passphrase chosen, forgotten, recovered and changed, by keyboard alone. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { clear, newPlace, startApp, type App } from './app.ts'
import { enterOn, tick, typeIn } from './keyboard.ts'
import { pdfText } from './pdfText.ts'
import { filesHolding, needles } from './plaintext.ts'
import { keepSheet, shownCode } from './sheet.ts'

const first = 'vier gewone woorden samen'
const second = 'een kano onder de linde'
const third = 'zeven kapotte vliegers boven Breda'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Takes the sheet as a file; answers with its text. */
async function savedSheet(app: App): Promise<string> {
  const before = readdirSync(app.downloads)
  await enterOn(app.page, button(app.page, 'Blad opslaan (PDF)'))
  const added = () =>
    readdirSync(app.downloads).filter((name) => !before.includes(name) && !name.endsWith('.crdownload'))
  await expect.poll(added).toHaveLength(1)
  await expect(app.page.getByText('Het blad is opgeslagen.')).toBeVisible()
  return pdfText(join(app.downloads, added()[0]!))
}

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l')
  await expect(heading(page, 'Welkom terug')).toBeVisible()
}

test('a passphrase is chosen, forgotten, recovered with the sheet and changed, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  let code = ''

  await test.step('a weak passphrase is advised against, and taken only on purpose', async () => {
    await typeIn(page, field(page, 'Wachtzin'), 'welkom123456')
    await typeIn(page, field(page, 'Nog een keer de wachtzin'), 'welkom123456')
    await expect(page.getByText('Gewone woorden en bekende wachtwoorden')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('checkbox')).toBeFocused()
    await tick(page, page.getByRole('checkbox'))
    await expect(heading(page, 'Welkom')).toBeVisible()
  })

  await test.step('a strong one makes the vault, and the code comes on a sheet', async () => {
    await typeIn(page, field(page, 'Wachtzin'), first)
    await typeIn(page, field(page, 'Nog een keer de wachtzin'), first)
    await expect(page.getByText(/^Sterk\./)).toBeVisible()
    await expect(page.getByRole('checkbox')).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(heading(page, 'Bewaar je herstelblad')).toBeFocused({ timeout: 60_000 })
    code = await shownCode(page)
    // Set wide apart, so that one reads it sign by sign.
    const sheet = (await savedSheet(app)).replaceAll(' ', '')
    for (const group of code.split('-')) expect(sheet).toContain(group)
    await enterOn(page, button(page, 'Ik heb de code bewaard'))
    await typeIn(page, field(page, 'Het laatste groepje'), '????')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Dat is niet het laatste groepje.')).toBeVisible()
    await enterOn(page, button(page, 'De code weer tonen'))
    expect(await keepSheet(page)).toBe(code)
    await expect(heading(page, 'Hier komen je cliënten')).toBeVisible()
  })

  await test.step('something is saved', async () => {
    await enterOn(page, button(page, 'Nieuwe cliënt').first())
    await typeIn(page, page.getByRole('dialog').getByLabel('Kenmerk'), 'V-001')
    await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Dossier maken' }))
    await expect(heading(page, 'V-001')).toBeVisible()
    await lock(page)
  })

  await test.step('wrong tries cost time, and what to do is said', async () => {
    const wait = page.getByText(/^Je kunt het over \d seconden? weer proberen\.$/)
    for (let tries = 0; tries < 5; tries++) {
      await typeIn(page, field(page, 'Wachtzin'), `vergeten zin ${tries}`)
      await expect(wait).toBeHidden()
      await page.keyboard.press('Enter')
      await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible()
      if (tries === 4) await expect(wait).toBeVisible()
      // Neither busy nor waiting.
      await expect(button(page, 'Ontgrendelen')).toBeEnabled()
    }
  })

  await test.step('the sheet opens the vault, with a new passphrase and a new sheet', async () => {
    await enterOn(page, button(page, 'Wachtzin vergeten?'))
    await expect(heading(page, 'De kluis openen met je herstelblad')).toBeFocused()
    const slip = (code.endsWith('0') ? '1' : '0') + code.slice(1)
    await typeIn(page, field(page, 'De code op je herstelblad'), slip)
    await typeIn(page, field(page, 'Nieuwe wachtzin'), second)
    await typeIn(page, field(page, 'Nog een keer de nieuwe wachtzin'), second)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Dit is geen code zoals die op een herstelblad staat')).toBeVisible()
    await expect(field(page, 'De code op je herstelblad')).toBeFocused()
    await typeIn(page, field(page, 'De code op je herstelblad'), code.toLowerCase().replaceAll('-', ' '))
    await page.keyboard.press('Enter')
    const renewed = await keepSheet(page)
    expect(renewed).not.toBe(code)
    expect(renewed.slice(0, 4)).toBe(code.slice(0, 4))
    await expect(page.getByText('V-001').first()).toBeVisible()
    code = renewed
  })

  await test.step('the passphrase is changed, and a new sheet is made, in the settings', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Instellingen' }))
    await enterOn(page, button(page, 'Wachtzin wijzigen'))
    const dialog = page.getByRole('dialog')
    const within = (name: string) => dialog.getByRole('textbox', { name, exact: true })
    await typeIn(page, within('Je wachtzin van nu'), first)
    await typeIn(page, within('Nieuwe wachtzin'), third)
    await typeIn(page, within('Nog een keer de nieuwe wachtzin'), third)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible()
    await typeIn(page, within('Je wachtzin van nu'), second)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Je wachtzin is gewijzigd.')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/binden kan hier niet/)).toBeVisible()
    await enterOn(page, button(page, 'Nieuw herstelblad maken'))
    await typeIn(page, within('Je wachtzin van nu'), third)
    await page.keyboard.press('Enter')
    const last = await keepSheet(page)
    expect(last).not.toBe(code)
    await expect(page.getByText('Je nieuwe herstelblad geldt.')).toBeVisible()
    code = last
  })

  await test.step('after a restart the last passphrase opens it, and no code lies anywhere', async () => {
    expect(app.complaints).toEqual([])
    expect(await app.close()).toBe(0)
    const again = await startApp(place)
    await typeIn(again.page, field(again.page, 'Wachtzin'), third)
    await again.page.keyboard.press('Enter')
    await expect(again.page.getByText('V-001').first()).toBeVisible()
    expect(again.complaints).toEqual([])
    expect(await again.close()).toBe(0)
    const secrets = needles([code, code.replaceAll('-', ''), first, second, third])
    expect(filesHolding(secrets, [place.data, place.temporary])).toEqual([])
    expect(readdirSync(place.data).sort()).toEqual(['backups', 'logs', 'vault.db'])
    expect(readFileSync(join(place.data, 'vault.db')).length).toBeGreaterThan(0)
  })
  await clear(place, undefined, { last: third })
})
