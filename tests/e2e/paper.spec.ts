/** On paper and back by keyboard alone: a blank form, its figures copied in, and an example to begin with. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { parseDossierText } from '../../shared/model/parseDossier.ts'
import { answerTo, type Dossier, type Rating } from '../../shared/model/dossier.ts'
import { scalesOfGroup } from '../../shared/model/factors.ts'
import { signalRounds, topicsOf } from '../../shared/model/topics.ts'
import { score } from '../../shared/scoring/score.ts'
import { factorName, textsIn } from '../../shared/texts/index.ts'
import { en as paperEn } from '../../src-renderer/paper/texts.en.ts'
import { nl as paperNl } from '../../src-renderer/paper/texts.nl.ts'
import { announcedField } from './announced.ts'
import { clear, newPlace, startApp, type App } from './app.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'
import { look, speak } from './look.ts'
import { pdfText } from './pdfText.ts'
import { keepSheet } from './sheet.ts'

const overload = dossierIn(readFileSync('tests/fixtures/overload.dossier.json', 'utf8')).intakes[0]!
const expected = JSON.parse(readFileSync('tests/fixtures/overload.scores.json', 'utf8')) as {
  intakes: { scores: unknown }[]
}

function dossierIn(text: string): Dossier {
  const parsed = parseDossierText(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

const secret = 'een kano onder de linde'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function opened(app: App): Promise<void> {
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const name of ['Wachtzin', 'Nog een keer de wachtzin'])
    await typeIn(page, page.getByRole('textbox', { name, exact: true }), secret)
  await page.keyboard.press('Enter')
  await keepSheet(page)
  await expect(heading(page, 'Hier komen je cliënten')).toBeFocused()
}

/** The file that a step makes. */
async function downloaded(app: App, step: () => Promise<void>): Promise<string> {
  const before = readdirSync(app.downloads)
  const added = () =>
    readdirSync(app.downloads).filter((name) => !before.includes(name) && !name.endsWith('.crdownload'))
  await step()
  await expect.poll(added, { timeout: 60_000 }).toHaveLength(1)
  return join(app.downloads, added()[0]!)
}

test('the example is opened and removed, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await opened(app)
  await look(page, 'welcome', 'both')

  await enterOn(page, button(page, 'Een voorbeelddossier openen'))
  await expect(heading(page, 'Cliënt V')).toBeFocused()
  await expect(page.getByText('Dit is een voorbeeld')).toBeVisible()
  await look(page, 'example', 'both')
  await page.setViewportSize({ width: 1280, height: 800 })
  await test.step('its interviews are looked through, which changes nothing', async () => {
    for (const kind of ['Intakegesprek', 'Vervolggesprek']) {
      await enterOn(page, page.getByRole('link', { name: new RegExp(`^Openen.*${kind}`) }))
      await expect(heading(page, 'Afronden')).toBeFocused()
      await page.keyboard.press('Control+Shift+Enter')
      await expect(heading(page, 'Wat het zwaarst weegt')).toBeFocused()
      await page.keyboard.press('p')
      await expect(page.getByRole('dialog', { name: 'Pauze' })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('Control+Shift+Enter')
      await expect(heading(page, 'Slapen, thuis en bijkomen')).toBeFocused()
      await enterOn(page, page.getByRole('link', { name: 'Overzicht' }))
      await expect(heading(page, 'Cliënt V')).toBeFocused()
    }
  })
  await enterOn(page, button(page, 'Voorbeeld verwijderen'))
  await expect(heading(page, 'Hier komen je cliënten')).toBeVisible()

  await test.step('worked in, it is asked about first, and the button at hand keeps it', async () => {
    await enterOn(page, button(page, 'Een voorbeelddossier openen'))
    await typeIn(page, page.getByRole('textbox', { name: 'Gesprekken gepland' }), '7')
    await enterOn(page, page.getByRole('link', { name: 'Cliënten' }).first())
    await look(page, 'example-in-list', 'both')
    await page.setViewportSize({ width: 1280, height: 800 })
    await enterOn(page, button(page, 'Voorbeeld verwijderen'))
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(page, 'example-changed', 'both')
    await page.setViewportSize({ width: 1280, height: 800 })
    await enterOn(page, button(page, 'Houden'))
    await expect(page.getByRole('dialog')).toBeHidden()
    await enterOn(page, button(page, 'Voorbeeld verwijderen'))
    await enterOn(page, button(page, 'Toch verwijderen'))
    await expect(heading(page, 'Hier komen je cliënten')).toBeVisible()
  })
  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place, undefined, {
    last: secret,
    notKept: [{ name: /Gesprekken gepland/, reason: 'the example it stood in is removed' }],
  })
})

test('a paper form is made, and its figures are copied in, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await opened(app)
  await enterOn(page, button(page, 'Nieuwe cliënt').first())
  await typeIn(page, page.getByRole('textbox', { name: 'Kenmerk' }), 'V-001')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'V-001')).toBeFocused()
  const topics = topicsOf(overload)

  const form = await test.step('the form holds every topic with its number', async () => {
    const path = await downloaded(app, () => enterOn(page, button(page, 'Blanco formulier maken (PDF)')))
    expect(path).toMatch(/gesprek-op-papier-\d{4}-\d\d-\d\d\.pdf$/)
    return pdfText(path)
  })

  await enterOn(page, button(page, 'Nieuw gesprek overnemen'))
  await expect(page.getByRole('dialog')).toBeVisible()
  await enterOn(page, button(page, 'Beginnen'))
  await expect(heading(page, 'Overnemen van papier')).toBeFocused()

  await test.step('the numbers of the form are those of the screen', async () => {
    const rows = page.locator('[data-row]')
    // Of the signals each, and the words of each round; at the end the day of the next contact.
    await expect(rows).toHaveCount(18 + (10 + 3) + 4 + 1)
    const shown = await rows.evaluateAll((found) =>
      found.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())),
    )
    for (const topic of topics)
      if (topic.kind === 'factor') {
        const name = factorName(topic.id, 'nl')
        expect(shown).toContainEqual([topic.number, name])
        expect(form).toMatch(new RegExp(`${topic.number.replace('.', '\\.')}\\s+${name}`))
      }
  })

  let keys = 0
  const press = async (key: string) => {
    keys++
    await page.keyboard.press(key)
  }
  const figures = page.locator('[data-figure]')
  const shown = () => figures.evaluateAll((found) => found.map((one) => (one as HTMLInputElement).value))

  await test.step('what is no figure is refused in words, and nothing moves', async () => {
    await page.keyboard.press('Enter')
    const first = page.getByRole('textbox', { name: '3.1 Krappe deadlines, aanwezigheid' })
    await expect(first).toBeFocused()
    for (const key of ['5', 'q', '-']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('status').filter({ hasText: `“${key}” kan hier niet` })).toBeVisible()
      await expect(first).toBeFocused()
    }
    await page.keyboard.press('x')
    await expect(page.getByRole('textbox', { name: '3.2 Veel werk, aanwezigheid' })).toBeFocused()
    await expect(first).toHaveValue('x')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Backspace')
    await expect(first).toHaveValue('')
  })
  await look(page, 'quick-entry', 'both')
  await page.setViewportSize({ width: 1280, height: 800 })

  const begun = performance.now()
  await test.step('the figures of a whole form', async () => {
    await expect(page.getByRole('textbox', { name: '3.1 Krappe deadlines, aanwezigheid' })).toBeFocused()
    const type = (rating: Rating | undefined) => press(rating === undefined ? 'Enter' : String(rating))
    for (const topic of topics) {
      if (topic.kind === 'factor')
        for (const scale of scalesOfGroup(topic.group)) await type(answerTo(overload, topic.id)?.[scale])
      if (topic.kind === 'signals')
        for (const signal of signalRounds[topic.round]) await type(overload.signals?.[signal])
    }
    await expect(page.getByRole('heading', { name: 'Wat er staat' })).toBeFocused()
  })
  const seconds = (performance.now() - begun) / 1000
  const count = topics.filter(({ kind }) => kind === 'factor' || kind === 'signals').length
  console.log(
    `quick entry: ${keys} keys for ${count} topics, ${(keys / count).toFixed(1)} a topic, ${(seconds / count).toFixed(2)} s a topic`,
  )

  await test.step('words go in with one key and back with another', async () => {
    const field = page.getByRole('textbox', { name: '3.2 Veel werk, aanwezigheid' })
    await tabTo(page, page.getByRole('button', { name: /^6\.3/ }).first())
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: '6.3 Last buiten het werk' })).toBeFocused()
    for (
      let tries = 0;
      tries < 90 && !(await field.evaluate((one) => one === document.activeElement));
      tries++
    )
      await page.keyboard.press('ArrowUp')
    await page.keyboard.press('w')
    await expect(page.getByRole('textbox', { name: '3.2 Veel werk, woorden' })).toBeFocused()
    await page.keyboard.type('Ik doe het werk van twee mensen, x 5 keer.')
    await page.keyboard.press('Escape')
    await expect(field).toBeFocused()
    await page.keyboard.press('n')
    await expect(page.getByRole('textbox', { name: '3.2 Veel werk, notities' })).toBeFocused()
    await page.keyboard.type('Noemt dit drie keer.')
    await page.keyboard.press('Escape')
    await expect(field).toBeFocused()
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
  })
  await test.step('the words and notes of a round of signals are one row, and Esc leads back to the signal', async () => {
    const field = page.getByRole('textbox', { name: '6.3 Last buiten het werk' })
    await tabTo(page, page.getByRole('button', { name: /^6\.3/ }).first())
    await page.keyboard.press('Enter')
    await expect(field).toBeFocused()
    await page.keyboard.press('w')
    await expect(page.getByRole('textbox', { name: '6.3 Slapen, thuis en bijkomen, woorden' })).toBeFocused()
    await page.keyboard.type('Thuis is het druk.')
    await page.keyboard.press('Escape')
    await expect(field).toBeFocused()
    await page.keyboard.press('n')
    await page.keyboard.type('Hier rustig op terugkomen.')
    await page.keyboard.press('Escape')
    await expect(field).toBeFocused()
  })

  await test.step('the closing has what the form has: the first step, what to remember, the day', async () => {
    await typeIn(page, page.getByRole('textbox', { name: '8.1 Afronden, woorden' }), 'Maandag bellen.')
    await typeIn(page, page.getByRole('textbox', { name: '8.1 Afronden, notities' }), 'Nabellen.')
    const day = page.getByLabel('8.1 Volgend contact')
    await tabTo(page, day)
    // The same in any order of day and month.
    await page.keyboard.type('11112027')
    await expect(day).toHaveValue('2027-11-11')
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
  })
  expect((await shown()).filter((value) => value === '')).toHaveLength(2)
  await test.step('each figure says its number, topic and scale, what it is and what that means', async () => {
    const { presence: rating } = answerTo(overload, 'workload')!
    for (const [language, say] of [
      ['en', paperEn],
      ['nl', paperNl],
    ] as const) {
      await speak(page, language)
      const { name, anchors } = textsIn(language).factors.workload
      const field = `3.2 ${name}, ${say.quick.aloud.presence}`
      await expect
        .poll(() => announcedField(page, field))
        .toEqual({ value: String(rating), description: anchors.presence[rating!] })
    }
  })
  await look(page, 'quick-entry-filled', 'both')
  await page.setViewportSize({ width: 700, height: 900 })
  await look(page, 'quick-entry-narrow', 'both')

  await test.step('what is in the vault scores as the fixture does', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await tabTo(page, page.getByRole('link', { name: 'Overzicht' }))
    await page.keyboard.press('Enter')
    await expect(heading(page, 'V-001')).toBeFocused()
    const path = await downloaded(app, () => enterOn(page, button(page, 'Dossier bewaren als bestand')))
    const dossier = dossierIn(readFileSync(path, 'utf8'))
    const stored = dossier.intakes[0]!
    expect(score(stored)).toEqual(expected.intakes[0]!.scores)
    expect(answerTo(stored, 'workload')).toMatchObject({
      summary: 'Ik doe het werk van twee mensen, x 5 keer.',
      note: 'Noemt dit drie keer.',
    })
    expect(stored).toMatchObject({
      signalWords: { around: { summary: 'Thuis is het druk.', note: 'Hier rustig op terugkomen.' } },
      nextSteps: { summary: 'Maandag bellen.' },
      note: 'Nabellen.',
    })
    expect(dossier.sessions?.next).toBe('2027-11-11')
  })
  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place, undefined, { last: secret })
})
