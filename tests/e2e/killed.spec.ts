/** The program is killed while somebody types: what was said to be saved is on disk, and the rest is on the screen. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { openVault } from '../../src-main/vault/openVault.ts'
import { clear, newPlace, passphrase, startApp, type Place } from './app.ts'
import { pastWelcome } from './interview.ts'
import { enterOn, typeIn } from './keyboard.ts'
import { startedBy } from './processes.ts'
import { keepSheet } from './sheet.ts'

const rounds = 4
const sentence = 'Elke avond nog een uur achter de laptop, en dan niet kunnen slapen van morgen. '

test('killed while typing: no key is lost', async () => {
  test.skip(process.platform !== 'linux', 'finds the process to kill by /proc')
  const place = newPlace()
  let written = ''
  let keys = 0
  for (let round = 0; round < rounds; round++) {
    // A browser whose program was killed leaves its profile behind.
    const temporary = join(place.folder, `temporary-${round}`)
    mkdirSync(temporary)
    const app = await startApp({ ...place, temporary })
    const { page } = app
    await page.emulateMedia({ reducedMotion: 'reduce' })
    if (round === 0) await begin(page)
    else await goOn(page)
    /** What the vault said that it has. */
    let acknowledged = written
    page.on('response', (response) => {
      if (!response.url().endsWith('bridge/record.save')) return
      const sent = response.request().postData() ?? ''
      void response.text().then((answer) => {
        if (answer.startsWith('{"ok":true')) acknowledged = summaryIn(sent) ?? acknowledged
      })
    })
    const field = page.getByRole('textbox', { name: 'In de eigen woorden van de cliënt' })
    await page.keyboard.press('w')
    await expect(field).toBeFocused()
    await page.keyboard.press('ControlOrMeta+End')
    await expect(field).toHaveValue(written)

    const program = startedBy(app.process).find(({ command }) => command.includes('loopback.js'))!
    const killed = pause(2600 + 500 * round + Math.random() * 600).then(() =>
      process.kill(program.id, 'SIGKILL'),
    )
    const words = sentence.repeat(round + 2)
    await page.keyboard.type(words, { delay: 30 })
    await killed
    keys += words.length
    await expect(field).toHaveValue(written + words)
    await expect(page.getByRole('alert').first()).toBeVisible()
    await expect(field).toHaveValue(written + words)

    const stored = await storedIn(place)
    expect((written + words).startsWith(stored), stored).toBe(true)
    expect(stored.startsWith(acknowledged), `acknowledged: ${acknowledged}`).toBe(true)
    written = stored
    const browser = await page.context().browser()!.newBrowserCDPSession()
    await browser.send('Browser.close')
    await app.close()
  }
  console.log(
    `${keys} keys over ${rounds} kills: each on disk or still on the screen, ${written.length} on disk`,
  )
  expect(written).not.toBe('')
  await clear(place, 'the last words were only on the screen')
})

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const summaryIn = (request: string): string | undefined =>
  (JSON.parse(request) as { record: { body: { answers?: { deadlines?: { summary?: string } } } } }).record
    .body.answers?.deadlines?.summary

async function storedIn(place: Place): Promise<string> {
  const vault = await openVault(place.data, passphrase)
  const [interview] = vault.list('intake')
  vault.lock()
  return summaryIn(JSON.stringify({ record: interview })) ?? ''
}

/** A new vault with a client, at the first factor of an interview. */
async function begin(page: Page): Promise<void> {
  await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
  await typeIn(page, page.getByLabel('Nog een keer de wachtzin'), passphrase)
  await page.keyboard.press('Enter')
  await keepSheet(page)
  await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
  await typeIn(page, page.getByRole('dialog').getByLabel('Kenmerk'), 'V-001')
  await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Dossier maken' }))
  await enterOn(page, page.getByRole('button', { name: 'Intakegesprek beginnen' }))
  await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }))
  await pastWelcome(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Krappe deadlines' })).toBeFocused()
}

async function goOn(page: Page): Promise<void> {
  await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
  await page.keyboard.press('Enter')
  await enterOn(page, page.getByRole('link', { name: /V-001/ }))
  await enterOn(page, page.getByRole('link', { name: 'Verder met het gesprek' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Krappe deadlines' })).toBeFocused()
}
