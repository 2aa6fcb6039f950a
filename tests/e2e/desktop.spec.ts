/** The same app in its own window. Runs wherever an Electron program is; elsewhere it says that it did not run. */
import { _electron as electron, expect, test, type ElectronApplication } from '@playwright/test'
import { installedElectron } from '../../build/electronBinary.ts'
import { callNames } from '../../shared/bridge/names.ts'
import { clear, newPlace, passphrase } from './app.ts'
import { filesHolding, needles } from './plaintext.ts'
import { keepSheet } from './sheet.ts'

const program = installedElectron('node_modules/electron')
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const reason =
  program === undefined
    ? 'The desktop suite did not run: there is no Electron program here.'
    : 'The desktop suite did not run: as root Electron has no sandbox.'

test.beforeEach(() => {
  if (program === undefined || isRoot) console.log(reason)
  test.skip(program === undefined || isRoot, reason)
})

const start = (data: string): Promise<ElectronApplication> =>
  electron.launch({
    executablePath: program!,
    args: ['.'],
    env: { ...process.env, LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl', DRAAGKRACHT_DATA: data },
  })

test('first run, a client, closed, opened again: in Electron', async () => {
  const place = newPlace()
  const app = await start(place.data)
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text())
  })

  expect(new URL(page.url()).protocol).toBe('app:')
  expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'draagkracht') as object))).toEqual([
    ...callNames,
  ])
  expect(await page.evaluate(() => typeof Reflect.get(window, 'require'))).toBe('undefined')
  expect(await page.evaluate(() => typeof Reflect.get(window, 'process'))).toBe('undefined')

  await page.locator('input[autocomplete=new-password]').first().fill(passphrase)
  await page.locator('input[autocomplete=new-password]').last().fill(passphrase)
  await page.keyboard.press('Enter')
  await keepSheet(page, await page.evaluate(() => (document.documentElement.lang === 'nl' ? 'nl' : 'en')))
  await page.locator('input[type=file]').setInputFiles('tests/fixtures/overload.dossier.json')
  await expect(page.getByRole('heading', { level: 1, name: 'Cliënt V' })).toBeVisible()
  expect(complaints).toEqual([])
  await app.close()
  expect(filesHolding(needles(['Cliënt V', 'twee mensen', passphrase]), [place.data])).toEqual([])

  const again = await start(place.data)
  const window = await again.firstWindow()
  await window.locator('input[autocomplete=current-password]').fill(passphrase)
  await window.keyboard.press('Enter')
  await window.getByRole('link', { name: /Cliënt V/ }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Cliënt V' })).toBeVisible()
  await again.close()
  await clear(place)
})
