/** The main job, end to end: first run, a whole interview by keyboard alone, both reports, and all there again. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answersOf, answerTo, type Dossier } from '../../shared/model/dossier.ts'
import { parseDossierText } from '../../shared/model/parseDossier.ts'
import {
  factorsByGroup,
  groups,
  scalesOfGroup,
  signalsByIndex,
  freeSignals,
} from '../../shared/model/factors.ts'
import { textsIn, formatNumber } from '../../shared/texts/index.ts'
import type { Scores } from '../../shared/scoring/scores.ts'
import { type App, clear, newPlace, passphrase, startApp } from './app.ts'
import { pastWelcome } from './interview.ts'
import { enterOn, tabTo, tick, typed, typeIn } from './keyboard.ts'
import { filesHolding, needles } from './plaintext.ts'
import { attempts, outsideThisMachine } from './network.ts'
import { pdfText } from './pdfText.ts'
import { startedBy } from './processes.ts'
import { keepSheet } from './sheet.ts'

const dossier = dossierIn('tests/fixtures/overload.dossier.json')
const intake = dossier.intakes[0]!
const nl = textsIn('nl')
const note = 'Aantekening die nergens anders staat, kwartel.'

test('a conversation becomes two reports, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })

  await test.step('first run: a passphrase', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible()
    await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
    await typeIn(page, page.getByLabel('Nog een keer de wachtzin'), passphrase)
    await page.keyboard.press('Enter')
    await keepSheet(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Cliënten' })).toBeVisible()
  })

  await test.step('a new client', async () => {
    await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
    const dialog = page.getByRole('dialog')
    await typeIn(page, dialog.getByLabel('Kenmerk'), dossier.client.reference)
    await typeIn(page, dialog.getByLabel('Naam', { exact: true }), dossier.client.name!)
    await typeIn(page, dialog.getByLabel('Functie'), dossier.client.jobTitle!)
    await typeIn(page, dialog.getByLabel('Werkgever', { exact: true }), dossier.client.employer!)
    await enterOn(page, dialog.getByRole('button', { name: 'Dossier maken' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Cliënt V' })).toBeVisible()
  })

  await test.step('the whole interview', async () => {
    await enterOn(page, page.getByRole('button', { name: 'Intakegesprek beginnen' }))
    await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }))
    await pastWelcome(page)
    for (const group of groups)
      for (const id of factorsByGroup[group]) {
        const answer = answerTo(intake, id)!
        await expect(page.getByRole('heading', { level: 1, name: nl.factors[id].name })).toBeFocused()
        for (const scale of scalesOfGroup(group))
          if (answer[scale] !== undefined) await page.keyboard.press(String(answer[scale]))
        await words(page, 'In de eigen woorden van de cliënt', answer.summary)
        if (id === 'deadlines') {
          await enterOn(page, page.locator('summary', { hasText: 'Notities van de coach' }))
          await words(page, 'Notities van de coach', note)
        }
        await page.keyboard.press('Control+Enter')
      }
    for (const round of [signalsByIndex.strain, signalsByIndex.engagement, freeSignals]) {
      await expect(page.getByRole('heading', { level: 2, name: nl.signals[round[0]].name })).toBeVisible()
      for (const id of round) {
        const level = intake.signals?.[id]
        const scale = page.getByRole('region', { name: nl.signals[id].name }).getByRole('radio')
        if (level === undefined) continue
        // Into the scale by Tab, then its figure.
        await tabTo(page, scale)
        await page.keyboard.press(String(level))
        await expect(scale.nth(level)).toBeChecked()
      }
      await page.keyboard.press('Control+Enter')
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Wat het zwaarst weegt' })).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Afronden' })).toBeFocused()
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
    await page.keyboard.press('Control+Enter')
  })

  let exported = ''
  await test.step('the result has the scores of the command line', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Wat het gesprek laat zien' })).toBeFocused()
    const shown = await shownIndices(page)
    await enterOn(page, page.getByRole('link', { name: 'Overzicht' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Cliënt V' })).toBeVisible()
    exported = await save(app, 'Dossier bewaren als bestand')
    expect(basename(exported)).toBe('dossier-V-001.dossier.json')
    const scores = scoresByCommandLine(exported)
    expect(scores).toEqual(scoresIn(readFileSync('tests/fixtures/overload.scores.json', 'utf8')))
    expect(shown).toEqual(
      [
        scores.demands.index,
        scores.workResources.index,
        scores.personalResources.index,
        scores.resources.index,
        scores.balance.value,
      ].map((value) => formatNumber(value!, 'nl')),
    )
  })

  await test.step('a plan for all three', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Plan', exact: true }))
    await expect(page.getByText(/Nog zonder afspraak: werkeisen, hulpbronnen in het werk/i)).toBeVisible()
    await agree(
      page,
      nl.factors.deadlines.name,
      'Tussentijdse verzoeken lopen via een vast overleg.',
      'Werkgever',
      true,
    )
    await agree(
      page,
      nl.factors.feedback.name,
      'Elke twee weken een half uur terugkoppeling.',
      'Werkgever',
      true,
    )
    await agree(
      page,
      nl.factors.assertiveness.name,
      'Twee verzoeken per week doorgeven, wielewaal.',
      'Cliënt',
      false,
    )
    await expect(page.getByText('Aan alles wat nu aandacht vraagt, wordt gewerkt.')).toBeVisible()
    await expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()
  })

  await test.step('both reports', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Verslag', exact: true }))
    await expect(page.getByRole('heading', { level: 1, name: 'De verslagen' })).toBeVisible()
    await enterOn(page, page.getByRole('button', { name: 'Voorbeeld maken' }))
    await expect(page.getByText(/Het voorbeeld is klaar/).first()).toBeAttached()
    const client = await pdfText(await save(app, 'Verslag bewaren'))

    await tabTo(page, page.getByRole('tab', { name: 'Voor de cliënt' }))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const deadlines = 'Opleveringen liggen dicht op elkaar.'
    await typeIn(page, page.getByLabel(`${nl.factors.deadlines.name}, in werktermen`), deadlines)
    await tick(page, page.getByLabel(new RegExp(`akkoord dat dit over ${nl.factors.deadlines.name}`, 'i')))
    await enterOn(page, page.getByRole('button', { name: 'Voorbeeld maken' }))
    await expect(page.getByText(/Het voorbeeld is klaar/).last()).toBeAttached()
    await expect(page.getByRole('button', { name: 'Verslag bewaren' })).toBeDisabled()
    await tick(page, page.getByLabel('De cliënt heeft deze pagina’s gezien en stemt schriftelijk in'))
    const saved = await save(app, 'Verslag bewaren')
    expect(basename(saved)).toMatch(/^afspraken-werk-\d{4}-\d\d-\d\d\.pdf$/)
    const employer = await pdfText(saved)

    expect(client).toContain('Wat ik doe wordt boven mij bedacht.')
    expect(client).toContain('wielewaal')
    expect(client).not.toContain('kwartel')
    expect(employer).toContain(deadlines)
    expect(employer).toContain('Elke twee weken een half uur terugkoppeling.')
    for (const word of ['wielewaal', 'kwartel', 'boven mij bedacht', 'twee mensen'])
      expect(employer).not.toContain(word)
  })

  // Every sentence that was typed, and single words of them, should a text have been cut.
  const secrets = needles([...typed, dossier.client.name!, note, 'wielewaal', 'twee mensen'])
  const everywhere = () =>
    readdirSync(place.folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== basename(place.downloads))
      .map(({ name }) => join(place.folder, name))

  await test.step('nothing readable in data folder, logs, temp, profile or home, while it is all open', () => {
    expect(typed.size).toBeGreaterThan(15)
    // The search finds what is there to be found: the exported dossier is meant to be readable.
    expect(filesHolding(secrets, [place.downloads]).join()).toContain(note)
    expect(everywhere()).toEqual(expect.arrayContaining([place.data, place.temporary, place.home]))
    expect(readdirSync(place.data).length).toBeGreaterThan(0)
    expect(app.profile.startsWith(place.temporary)).toBe(true)
    expect(filesHolding(secrets, everywhere())).toEqual([])
  })

  await test.step('no process that holds it in memory would leave a core dump', () => {
    if (process.platform !== 'linux') return
    const processes = startedBy(app.process)
    expect(processes.map(({ command }) => command).join()).toMatch(/loopback\.js.*chrom/)
    for (const { limits, coreFilter, command } of processes) {
      expect(limits, command).toMatch(/^Max core file size +0 +0 /m)
      expect(coreFilter, command).toBe('00000000')
    }
  })

  await test.step('closed: the window gone, the profile removed', async () => {
    expect(await app.close()).toBe(0)
    expect(existsSync(app.profile)).toBe(false)
    expect(filesHolding(secrets, everywhere())).toEqual([])
  })

  await test.step('reopened and unlocked: everything is there', async () => {
    const again = await startApp(place)
    await again.page.emulateMedia({ reducedMotion: 'reduce' })
    await typeIn(again.page, again.page.getByLabel('Wachtzin', { exact: true }), 'een heel andere zin')
    await again.page.keyboard.press('Enter')
    await expect(again.page.getByText(nl.errors.wrongPassphrase.sentence)).toBeVisible()
    await typeIn(again.page, again.page.getByLabel('Wachtzin', { exact: true }), passphrase)
    await again.page.keyboard.press('Enter')
    await enterOn(again.page, again.page.getByRole('link', { name: /Cliënt V/ }))
    const after = await save(again, 'Dossier bewaren als bestand')
    const [kept, before] = [dossierIn(after), dossierIn(exported)]
    const [keptIntake] = kept.intakes
    expect(keptIntake?.answers.deadlines).toMatchObject({ note, shareWithEmployer: true })
    expect(keptIntake?.signals).toEqual(before.intakes[0]?.signals)
    for (const [id, { presence }] of answersOf(intake))
      expect(answerTo(keptIntake!, id)).toMatchObject({ presence })
    expect(kept.plan?.actions).toHaveLength(3)
    expect(again.complaints).toEqual([])
    expect(again.requested.filter((url) => outsideThisMachine(url))).toEqual([])
    expect(await again.close()).toBe(0)
  })

  await test.step('nothing left this machine, nothing complained', () => {
    expect(app.complaints).toEqual([])
    expect(app.requested.filter((url) => outsideThisMachine(url))).toEqual([])
    expect(attempts(place.folder)).toEqual([])
    expect(filesHolding([...secrets, ...needles([...typed])], everywhere())).toEqual([])
  })

  await test.step('the log tells of the run, and of no one', () => {
    const log = readFileSync(join(place.data, 'logs', 'draagkracht.log'), 'utf8')
      .trim()
      .split('\n')
    const events = log.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(events.map(({ event, code }) => [event, code])).toEqual([
      ['started', undefined],
      ['stopped', undefined],
      ['started', undefined],
      ['callFailed', 'wrongPassphrase'],
      ['stopped', undefined],
    ])
  })
  await clear(place)
})

/** Types the client's words or the coach's, when there are any. */
async function words(page: Page, label: string, text: string | undefined): Promise<void> {
  if (text !== undefined) await typeIn(page, page.getByRole('textbox', { name: label }), text)
}

/** Adds an agreement on the plan's page and fills it in. */
async function agree(page: Page, factor: string, text: string, owner: string, share: boolean): Promise<void> {
  await enterOn(page, page.getByRole('button', { name: `Begin met ${factor}` }))
  const card = page.getByRole('group', { name: new RegExp(`: ${factor}$`, 'i') })
  await typeIn(page, card.getByLabel('Wat is er afgesproken?'), text)
  const select = card.getByRole('combobox', { name: 'Wie neemt het op zich?' })
  await tabTo(page, select)
  await page.keyboard.press('Enter')
  const option = page.getByRole('option', { name: owner, exact: true })
  await expect(option).toBeVisible()
  for (let presses = 0; presses < 5; presses++) {
    if (await option.evaluate((element) => element.matches(':focus, :focus-within'))) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(option).toBeHidden()
  if (share) await tick(page, card.getByLabel('Delen met de werkgever'))
}

/** Presses a button that saves a file; answers with the path of the file once it is whole. */
async function save(app: App, button: string): Promise<string> {
  const before = readdirSync(app.downloads)
  await enterOn(app.page, app.page.getByRole('button', { name: button }))
  const added = () => readdirSync(app.downloads).filter((name) => !before.includes(name))
  await expect.poll(() => added().filter((name) => !name.endsWith('.crdownload'))).toHaveLength(1)
  return join(app.downloads, added()[0]!)
}

const shownIndices = (page: Page): Promise<string[]> =>
  page.locator('table data').evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()))

function scoresByCommandLine(path: string): Scores {
  const output = execFileSync('npm', ['run', '--silent', 'cli', '--', 'score', path], { encoding: 'utf8' })
  return scoresIn(output)
}

const scoresIn = (text: string): Scores =>
  (JSON.parse(text) as { intakes: { scores: Scores }[] }).intakes[0]!.scores

function dossierIn(path: string): Dossier {
  const parsed = parseDossierText(readFileSync(path, 'utf8'))
  if (!parsed.ok) throw new Error(`${path} is not a dossier`)
  return parsed.value
}
