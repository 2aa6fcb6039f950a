/** The restore drill, by keyboard alone: a backup, work that goes wrong, back, and forth again; then a vault that fails. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { clear, newPlace, passphrase, startApp } from './app.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'
import { look } from './look.ts'
import { keepSheet } from './sheet.ts'

const see = (page: Page, name: string) => look(page, name, 'both')

async function newClient(page: Page, reference: string, name: string): Promise<void> {
  await enterOn(page, page.getByRole('link', { name: 'Cliënten' }).first())
  await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
  const dialog = page.getByRole('dialog')
  await typeIn(page, dialog.getByLabel('Kenmerk'), reference)
  await typeIn(page, dialog.getByLabel('Naam', { exact: true }), name)
  await enterOn(page, dialog.getByRole('button', { name: 'Dossier maken' }))
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function toBackups(page: Page): Promise<void> {
  await enterOn(page, page.getByRole('link', { name: 'Instellingen' }))
  await expect(page.getByRole('heading', { level: 2, name: 'Reservekopieën' })).toBeVisible()
}

async function expectClients(page: Page, ...names: string[]): Promise<void> {
  await enterOn(page, page.getByRole('link', { name: 'Cliënten' }).first())
  await expect(page.getByRole('heading', { level: 1, name: 'Cliënten' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Cliënt [VWX]/ })).toHaveText(
    names.map((name) => new RegExp(name)),
  )
}

test('the restore drill', async () => {
  const place = newPlace()
  const stick = join(place.folder, 'downloads')
  const app = await startApp(place)
  const { page } = app
  await page.setViewportSize({ width: 1280, height: 800 })

  await test.step('a vault with a client, a backup, and work after it', async () => {
    await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
    await typeIn(page, page.getByLabel('Nog een keer de wachtzin'), passphrase)
    await page.keyboard.press('Enter')
    await keepSheet(page)
    await newClient(page, 'V-001', 'Cliënt V')
    await toBackups(page)
    await see(page, 'backups-none')
    await enterOn(page, page.getByRole('button', { name: 'Nu een reservekopie maken' }))
    await expect(page.getByText('De reservekopie is gemaakt en nagelezen.')).toBeVisible()
    await expect(page.getByText('Sindsdien is er niets veranderd.')).toBeVisible()
    await typeIn(page, page.getByLabel('Het hele pad van een map'), join(place.folder, 'weg'))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Het programma kan deze map niet vinden.')).toBeVisible()
    await typeIn(page, page.getByLabel('Het hele pad van een map'), stick)
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Bijgewerkt op/)).toBeVisible()
    expect(readdirSync(stick).filter((name) => name.endsWith('.db'))).toHaveLength(1)
    await newClient(page, 'W-002', 'Cliënt W')
    await expectClients(page, 'Cliënt V', 'Cliënt W')
  })

  const openPreview = async () => {
    await toBackups(page)
    const summary = page.locator('summary', { hasText: 'Alle reservekopieën' })
    await enterOn(page, summary)
    await enterOn(page, page.getByRole('button', { name: /^De kopie van/ }).first())
    await expect(
      page.getByRole('dialog').getByRole('heading', { level: 2, name: /^Terug naar/ }),
    ).toBeVisible()
  }

  await test.step('the preview says what is lost; Enter leaves it as it is', async () => {
    await openPreview()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('region', { name: 'Dit verdwijnt uit de kluis' })).toContainText(
      'Cliënt W · W-002',
    )
    await expect(dialog.getByText('Eén dossier blijft zoals het is.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Laten zoals het is' })).toBeFocused()
    await see(page, 'backups-preview')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expectClients(page, 'Cliënt V', 'Cliënt W')
  })

  await test.step('back', async () => {
    await openPreview()
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: 'Deze kopie terugzetten' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('De reservekopie is teruggezet.')).toBeVisible()
    await see(page, 'backups-restored')
    await expectClients(page, 'Cliënt V')
  })

  await test.step('and undone', async () => {
    await newClient(page, 'X-003', 'Cliënt X')
    await toBackups(page)
    await enterOn(page, page.getByRole('button', { name: 'Ongedaan maken…' }))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('region', { name: 'Dit komt terug' })).toContainText('Cliënt W')
    await expect(dialog.getByRole('region', { name: 'Dit verdwijnt uit de kluis' })).toContainText('Cliënt X')
    await see(page, 'backups-undo')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ongedaan maken…' })).toBeHidden()
    await expectClients(page, 'Cliënt V', 'Cliënt W')
    expect(app.complaints).toEqual([])
    expect(await app.close()).toBe(0)
  })

  const vault = join(place.data, 'vault.db')

  await test.step('a vault that was cut off: a copy of the file, and a backup in its place', async () => {
    writeFileSync(vault, readFileSync(vault).subarray(0, 5000))
    const again = await startApp(place)
    await again.page.setViewportSize({ width: 1280, height: 800 })
    await expect(again.page.getByRole('alert')).toContainText('De kluis is afgebroken')
    await enterOn(
      again.page,
      again.page.getByRole('alert').getByRole('button', { name: /Kopie van het bestand/ }),
    )
    await expect(again.page.getByText(join(place.data, 'copies'))).toBeVisible()
    await see(again.page, 'door-cut-off')
    await tabTo(again.page, again.page.getByRole('radio').first())
    await typeIn(again.page, again.page.getByLabel('De wachtzin van toen'), 'een heel andere zin')
    await again.page.keyboard.press('Enter')
    await expect(again.page.getByText(/Deze wachtzin past niet/)).toBeVisible()
    await typeIn(again.page, again.page.getByLabel('De wachtzin van toen'), passphrase)
    await again.page.keyboard.press('Enter')
    await expectClients(again.page, 'Cliënt V', 'Cliënt W')
    expect(readdirSync(join(place.data, 'backups')).some((name) => name.includes('set-aside'))).toBe(true)
    expect(await again.close()).toBe(0)
  })

  await test.step('a vault that is gone: the backups come first', async () => {
    rmSync(vault)
    const again = await startApp(place)
    await again.page.setViewportSize({ width: 1280, height: 800 })
    await expect(again.page.getByRole('heading', { level: 1, name: /er zijn reservekopieën/ })).toBeVisible()
    await see(again.page, 'door-gone')
    await typeIn(again.page, again.page.getByLabel('De wachtzin van toen'), passphrase)
    await again.page.keyboard.press('Enter')
    await expectClients(again.page, 'Cliënt V', 'Cliënt W')
    expect(await again.close()).toBe(0)
  })
  await clear(place, undefined, {
    notKept: [
      { name: /Kenmerk/, value: 'X-003', reason: 'gone with the undoing' },
      { name: /Naam/, value: 'Cliënt X', reason: 'gone with the undoing' },
    ],
  })
})
