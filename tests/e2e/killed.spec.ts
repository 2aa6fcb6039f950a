/**
 * Program and browser are killed while somebody types, as when the power goes: the next start has the words again, up
 * to the last quarter of a second, and all of them where typing had paused.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { openVault } from '../../src-main/vault/openVault.ts'
import { clear, newPlace, passphrase, startApp, type App, type Place } from './app.ts'
import { pastWelcome } from './interview.ts'
import { enterOn, typeIn } from './keyboard.ts'
import { look } from './look.ts'
import { startedBy } from './processes.ts'
import { keepSheet } from './sheet.ts'

/** In milliseconds: what was pressed longer before the end than this is not lost. */
const atMostLost = 250
/** In milliseconds: after such a pause nothing is lost at all. */
const pauseInTyping = 300
/** When it is killed, in milliseconds after the first key; 'pause': when typing has paused. */
const rounds = [1100, 1750, 'pause', 2600, 3300] as const
const sentence = 'Elke avond nog een uur achter de laptop, en dan niet kunnen slapen van morgen. '

test('killed while typing, with its browser: no word is lost', async () => {
  test.skip(process.platform !== 'linux', 'finds the processes to kill by /proc')
  test.setTimeout(600_000)
  const place = newPlace()
  let written = ''
  let app = await begin(place)
  for (const [round, moment] of rounds.entries()) {
    await atTheField(app.page, written)
    const seen = await watchField(app.page)
    const words = sentence.repeat(moment === 'pause' ? 1 : 3)
    const typed = written + words
    const typing = app.page.keyboard.type(words, { delay: 30 }).catch(() => undefined)
    if (moment === 'pause') {
      await typing
      await expect.poll(() => seen.at(-1)?.length, { intervals: [5] }).toBe(typed.length)
      await pause(Math.max(0, pauseInTyping - (Date.now() - seen.at(-1)!.at)))
    } else {
      await expect.poll(() => seen.length, { intervals: [5] }).toBeGreaterThan(0)
      await pause(moment)
    }
    const killedAt = kill(app)
    await typing

    const inVault = await onceGone(() => storedIn(place))
    app = await goOn(place, round)
    const notice = app.page.getByRole('status').filter({ hasText: 'De laatste woorden' })
    const isSaid = await notice.isVisible()
    if (round === 0) await look(app.page, 'found-words', 'nl')
    await openInterview(app.page)
    const back = await atTheField(app.page)
    await expect(back).not.toHaveValue('')
    const found = await back.inputValue()
    const last = Math.max(...seen.map(({ length }) => length))
    const before = seen.filter(({ at }) => at <= killedAt - (moment === 'pause' ? 0 : atMostLost))
    const mustBe = Math.max(written.length, ...before.map(({ length }) => length))
    console.log(
      `killed ${moment === 'pause' ? 'in a pause' : `after ${moment} ms`}: ${last - written.length} keys, ` +
        `${found.length - written.length} of them back, ${inVault.length - written.length} by the vault alone; ` +
        `the last ${last - found.length} had ${lostOver(seen, found.length, killedAt)} ms`,
    )
    expect(typed.startsWith(found), found).toBe(true)
    expect(found.startsWith(inVault), inVault).toBe(true)
    expect(found.length, 'what was pressed in time is back').toBeGreaterThanOrEqual(mustBe)
    if (moment === 'pause') expect(found).toBe(typed)
    if (found.length > inVault.length) expect(isSaid, 'what was put back is said').toBe(true)
    written = found
  }

  const field = await atTheField(app.page, written)
  await app.page.keyboard.type('Nu is het genoeg.')
  await expect(field).toHaveValue(`${written}Nu is het genoeg.`)
  await expect(app.page.getByText('Bewaard op deze laptop').first()).toBeVisible()
  expect(await app.close()).toBe(0)
  expect(await storedIn(place)).toBe(`${written}Nu is het genoeg.`)
  await clear(place)
})

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What the field held when, on the clock of `Date.now()`, as the window tells while it lives. */
type Seen = { at: number; length: number }

async function watchField(page: Page): Promise<Seen[]> {
  const seen: Seen[] = []
  await page.exposeFunction('fieldSeen', (one: Seen) => void seen.push(one))
  await page.evaluate(() => {
    const { fieldSeen } = window as unknown as { fieldSeen: (one: object) => void }
    window.addEventListener(
      'input',
      ({ target }) => {
        if (target instanceof HTMLTextAreaElement) fieldSeen({ at: Date.now(), length: target.value.length })
      },
      { capture: true },
    )
  })
  return seen
}

/** How long before the end the first key was pressed that is not back. */
const lostOver = (seen: readonly Seen[], found: number, killedAt: number): number => {
  const first = seen.find(({ length }) => length > found)
  return first === undefined ? 0 : Math.max(0, killedAt - first.at)
}

/** All at once: the program, its browser, and what that has started. Answers when. */
function kill(app: App): number {
  const ids = startedBy(app.process).map(({ id }) => id)
  const at = Date.now()
  for (const id of ids)
    try {
      process.kill(id, 'SIGKILL')
    } catch {
      // Gone with the one before it.
    }
  return at
}

/** A process that is killed holds on to the vault for a moment more. */
async function onceGone<T>(step: () => Promise<T>): Promise<T> {
  const results: T[] = []
  await expect(async () => void results.push(await step())).toPass({ timeout: 10_000 })
  return results[0]!
}

async function storedIn(place: Place): Promise<string> {
  const vault = await openVault(place.data, passphrase)
  const [interview] = vault.list('intake')
  vault.lock()
  const { answers } = (interview?.body ?? {}) as { answers?: { deadlines?: { summary?: string } } }
  return answers?.deadlines?.summary ?? ''
}

/** The field for the words, its end ready to be typed at. */
async function atTheField(page: Page, holding?: string): Promise<Locator> {
  await expect(page.getByRole('heading', { level: 1, name: 'Krappe deadlines' })).toBeVisible()
  const field = page.locator('[data-words] textarea')
  if (!(await field.evaluate((element) => element === document.activeElement))) await page.keyboard.press('w')
  await expect(field).toBeFocused()
  await page.keyboard.press('ControlOrMeta+End')
  if (holding !== undefined) await expect(field).toHaveValue(holding)
  return field
}

/** A new vault with a client, at the first factor of an interview. */
async function begin(place: Place): Promise<App> {
  const app = await startApp(place)
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
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
  return app
}

/** Another start, unlocked. A browser that was killed leaves its profile behind, and takes another then. */
async function goOn(place: Place, round: number): Promise<App> {
  const temporary = join(place.folder, `temporary-${round}`)
  mkdirSync(temporary)
  const app = await startApp({ ...place, temporary })
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /V-001/ })).toBeVisible()
  return app
}

async function openInterview(page: Page): Promise<void> {
  await enterOn(page, page.getByRole('link', { name: /V-001/ }))
  await enterOn(page, page.getByRole('link', { name: 'Verder met het gesprek' }))
}
