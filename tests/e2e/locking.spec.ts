/** Locking: nothing of the client stays in the page, and an interview comes back to the exact place. */
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type CDPSession, type Page } from '@playwright/test'
import { textsIn } from '../../shared/texts/index.ts'
import { clear, newPlace, passphrase, startApp } from './app.ts'
import { pastWelcome } from './interview.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'
import { keepSheet } from './sheet.ts'

const folder = process.env['SCREENS']
const nl = textsIn('nl')
const client = 'Cliënt V, roerdomp'
const words = 'Het houdt nooit op, zegt de grutto'
const note = 'Vraag door over de kievit'

const secrets = [passphrase, 'roerdomp', 'grutto', 'kievit']

test('an interview that is locked comes back to the exact place, and leaves nothing behind meanwhile', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  const before = await inTheMiddleOfAWord(page)
  const [own] = await renderers(page)
  // The search finds what is there to be found.
  expect(await held(page, secrets)).toEqual(secrets)

  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom terug' })).toBeVisible()
  await nothingLeft(page)
  // The page's own process has gone with its memory.
  await expect.poll(() => renderers(page)).not.toContain(own)

  await backInPlace(page, before)
  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})

test('a still table is warned about and locked; a laptop that slept wakes up locked', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  // The page takes its timers when it is loaded.
  await page.clock.install()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible()
  const before = await inTheMiddleOfAWord(page)
  const warning = page.getByRole('status').filter({ hasText: 'Over 30 seconden gaat de kluis op slot' })

  await test.step('a key keeps it open, and does nothing else', async () => {
    await page.clock.runFor('09:20')
    await expect(warning).toBeHidden()
    await page.clock.runFor('00:15')
    await expect(warning).toBeVisible()
    await look(page, 'warning')
    expect(await standing(page)).toEqual(before)
    await page.keyboard.press('Shift')
    await expect(warning).toBeHidden()
    await page.clock.runFor('09:20')
    expect(await standing(page)).toEqual(before)
  })

  await test.step('without one it locks', async () => {
    await page.clock.runFor('00:45')
    await expect(page.getByText('omdat er 10 minuten niets gebeurde')).toBeVisible()
    await look(page, 'locked')
    await nothingLeft(page)
    await backInPlace(page, before)
  })

  await test.step('asleep for two minutes', async () => {
    await page.clock.fastForward('02:00')
    await expect(page.getByText('omdat de laptop ging slapen')).toBeVisible()
    await nothingLeft(page)
    await backInPlace(page, before)
  })

  await test.step('the time is chosen in the settings, and kept', async () => {
    await page.getByRole('link', { name: 'Instellingen' }).click()
    const after = page.getByRole('group', { name: 'Op slot na' })
    await expect(after.getByRole('radio')).toHaveCount(6)
    await expect(after.getByLabel('10 min')).toBeChecked()
    await after.getByLabel('1 min', { exact: true }).focus()
    await page.keyboard.press('Space')
    await look(page, 'settings')
    await page.clock.runFor('01:05')
    await expect(page.getByText('omdat er een minuut niets gebeurde')).toBeVisible()
    await page.keyboard.type(passphrase)
    await page.keyboard.press('Enter')
    await expect(after.getByLabel('1 min', { exact: true })).toBeChecked()
    await expect(after.getByLabel('1 min', { exact: true })).toBeFocused()
  })
  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})

/** A new vault, a client, and the second topic of an interview, with the caret in the middle of the notes. */
async function inTheMiddleOfAWord(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // By key alone: what Playwright itself is asked to compare stays in the page's memory.
  await tabTo(page, page.getByLabel('Wachtzin', { exact: true }))
  await page.keyboard.type(passphrase)
  await tabTo(page, page.getByLabel('Nog een keer de wachtzin'))
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await keepSheet(page)
  await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
  const dialog = page.getByRole('dialog')
  await typeIn(page, dialog.getByLabel('Kenmerk'), 'V-001')
  await typeIn(page, dialog.getByLabel('Naam', { exact: true }), client)
  await enterOn(page, dialog.getByRole('button', { name: 'Dossier maken' }))
  await enterOn(page, page.getByRole('button', { name: 'Intakegesprek beginnen' }))
  await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }))
  await pastWelcome(page)
  // The second topic: the first would come back anyhow.
  await expect(heading(page, 'deadlines')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(heading(page, 'workload')).toBeFocused()
  await page.keyboard.press('w')
  await page.keyboard.type(words)
  await page.getByText('Notities van de coach').first().click()
  await page.keyboard.press('n')
  await page.keyboard.type(note)
  await page.keyboard.press('Control+ArrowLeft')
  const here = await standing(page)
  expect(here).toMatchObject({ value: note, caret: note.length - 'kievit'.length })
  expect(here.scroll).toBeGreaterThan(0)
  return here
}

/** Unlocks: the same page, topic, field, caret and scroll, and every word. */
async function backInPlace(page: Page, before: Awaited<ReturnType<typeof standing>>): Promise<void> {
  await expect(page.getByLabel('Wachtzin', { exact: true })).toBeFocused()
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await expect.poll(() => standing(page)).toEqual(before)
  await expect(page.getByLabel('In de eigen woorden van de cliënt')).toHaveValue(words)
}

/** Axe finds nothing, in both themes; with SCREENS=folder it is photographed. */
async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    if (folder !== undefined)
      await page.screenshot({ path: join(folder, `locking-${name}-${colorScheme}.png`) })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
}

const heading = (page: Page, id: 'deadlines' | 'workload') =>
  page.getByRole('heading', { level: 1, name: nl.factors[id].name })

/** Where one is: the address, what has the focus, what stands in it and where, how far it is scrolled. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement | null
    return {
      address: location.hash,
      title: document.querySelector('h1')?.textContent,
      field: field?.localName,
      value: field?.value,
      caret: field?.selectionStart,
      scroll: Math.round(window.scrollY),
    }
  })

/** No word of the client in the page, its memory or its database. */
async function nothingLeft(page: Page): Promise<void> {
  await expect.poll(() => held(page, secrets)).toEqual([])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  const shown = await page.content()
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
}

/** Which of the texts are in the page's heap, after collecting garbage. */
async function held(page: Page, texts: readonly string[]): Promise<string[]> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('HeapProfiler.enable')
  await devTools.send('HeapProfiler.collectGarbage')
  const snapshot = await heapOf(devTools)
  await devTools.detach()
  expect(snapshot.length).toBeGreaterThan(1_000_000)
  return texts.filter((text) => snapshot.includes(text))
}

async function heapOf(devTools: CDPSession): Promise<string> {
  const chunks: string[] = []
  devTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return chunks.join('')
}

/** The process ids of the browser's renderers, the one that has worked most first: before locking that is the page's. */
async function renderers(page: Page): Promise<number[]> {
  const devTools = await page.context().browser()!.newBrowserCDPSession()
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo')
  await devTools.detach()
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .sort((one, other) => other.cpuTime - one.cpuTime)
    .map(({ id }) => id)
}
