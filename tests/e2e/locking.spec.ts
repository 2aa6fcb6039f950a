/** Locking: nothing of the client stays in the page, and an interview comes back to the exact place. */
import { expect, test, type CDPSession, type Page } from '@playwright/test'
import { textsIn } from '../../shared/texts/index.ts'
import { clear, newPlace, startApp } from './app.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'

const nl = textsIn('nl')
const passphrase = 'vier gewone woorden samen'
const client = 'Cliënt V, roerdomp'
const words = 'Het houdt nooit op, zegt de grutto'
const note = 'Vraag door over de kievit'

test('an interview that is locked comes back to the exact place, and leaves nothing behind meanwhile', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const secrets = [passphrase, 'roerdomp', 'grutto', 'kievit']

  await test.step('an interview, in the middle of a word', async () => {
    // By key alone: what Playwright itself is asked to compare stays in the page's memory.
    await tabTo(page, page.getByLabel('Wachtzin', { exact: true }))
    await page.keyboard.type(passphrase)
    await tabTo(page, page.getByLabel('Nog een keer de wachtzin'))
    await page.keyboard.type(passphrase)
    await page.keyboard.press('Enter')
    await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
    const dialog = page.getByRole('dialog')
    await typeIn(page, dialog.getByLabel('Kenmerk'), 'V-001')
    await typeIn(page, dialog.getByLabel('Naam', { exact: true }), client)
    await enterOn(page, dialog.getByRole('button', { name: 'Dossier maken' }))
    await enterOn(page, page.getByRole('button', { name: 'Intakegesprek beginnen' }))
    await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }))
    // The second topic: the first would come back anyhow.
    await expect(heading(page, 'deadlines')).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(heading(page, 'workload')).toBeFocused()
    await page.keyboard.press('w')
    await page.keyboard.type(words)
    await page.getByText('Notities van de coach').first().click()
    await page.keyboard.press('n')
    await page.keyboard.type(note)
    for (let back = 0; back < 'kievit'.length; back++) await page.keyboard.press('ArrowLeft')
  })

  const before = await standing(page)
  expect(before).toMatchObject({ value: note, caret: note.length - 'kievit'.length })
  expect(before.scroll).toBeGreaterThan(0)
  const processes = await renderers(page)
  // The search finds what is there to be found.
  expect(await held(page, secrets)).toEqual(secrets)

  await test.step('locked at once, without waiting for a pause in typing', async () => {
    await page.keyboard.press('Control+l')
    await expect(page.getByRole('heading', { level: 1, name: 'Welkom terug' })).toBeVisible()
    await nothingLeft(page, secrets)
  })
  console.log(processes, await renderers(page))
  expect((await renderers(page)).filter((id) => processes.includes(id))).toEqual([])

  await unlock(page)
  await expect.poll(() => standing(page)).toEqual(before)
  await expect(page.getByLabel('In eigen woorden van de cliënt')).toHaveValue(words)
  expect(await app.close()).toBe(0)
  clear(place)
})

const heading = (page: Page, id: 'deadlines' | 'workload') =>
  page.getByRole('heading', { level: 1, name: nl.factors[id].name })

async function unlock(page: Page): Promise<void> {
  await expect(page.getByLabel('Wachtzin', { exact: true })).toBeFocused()
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('In eigen woorden van de cliënt')).toBeVisible()
}

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
async function nothingLeft(page: Page, secrets: readonly string[]): Promise<void> {
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

/** The process ids of the browser's pages. */
async function renderers(page: Page): Promise<number[]> {
  const devTools = await page.context().browser()!.newBrowserCDPSession()
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo')
  await devTools.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}
