/**
 * Every screen, light and dark, in both languages: axe finds nothing. With SCREENS=folder each is also photographed
 * at 1280×800 and 1440×900.
 */
import { expect, test } from '@playwright/test'
import { clear, newPlace, passphrase, startApp } from './app.ts'
import { look, sizes } from './look.ts'
import { keepSheet, sheetWords } from './sheet.ts'

const words = {
  nl: {
    passphrase: 'Wachtzin',
    again: 'Nog een keer de wachtzin',
    begin: 'Beginnen',
    clients: 'Cliënten',
    add: 'Nieuwe cliënt',
    cancel: 'Annuleren',
    make: 'Voorbeeld maken',
    ready: /Het voorbeeld is klaar/,
    employer: 'Voor de werkgever',
    safetyName: 'Veiligheid, en waar je terechtkunt',
    safety: /zorgen over de veiligheid/,
    lock: /Vergrendelen/,
    unlock: 'Ontgrendelen',
    settings: 'Instellingen',
    back: 'Welkom terug',
    change: 'Wachtzin wijzigen',
    wait: /over \d+ seconden? weer/,
    forgotten: 'Wachtzin vergeten?',
    recover: 'De kluis openen met je herstelblad',
    sets: 'Vragensets bekijken',
    scores: 'Uitslagen van elders',
    note: 'Uitslag noteren',
  },
  en: {
    passphrase: 'Passphrase',
    again: 'The passphrase once more',
    begin: 'Begin',
    clients: 'Clients',
    add: 'New client',
    cancel: 'Cancel',
    make: /preview/i,
    ready: /preview is ready/i,
    employer: /employer/i,
    safetyName: 'Safety, and where to turn',
    safety: /worried about this client/,
    lock: /Lock/,
    unlock: 'Unlock',
    settings: 'Settings',
    back: /Welcome back/,
    change: 'Change the passphrase',
    wait: /again in \d+ seconds?/,
    forgotten: 'Forgotten your passphrase?',
    recover: 'Open the vault with your recovery sheet',
    sets: 'See the question sets',
    scores: 'Scores from elsewhere',
    note: 'Note a score',
  },
}

for (const language of ['nl', 'en'] as const)
  test(`every screen in ${language}`, async () => {
    // Each of them twice, and photographed three times a look.
    test.setTimeout(900_000)
    const say = words[language]
    const place = newPlace()
    const app = await startApp(place, language)
    const { page } = app
    const see = (name: string) => look(page, name, language)
    await page.setViewportSize(sizes[0]!)

    await expect(page.getByLabel(say.passphrase, { exact: true })).toBeVisible()
    await see('first-run')
    await page.getByLabel(say.passphrase, { exact: true }).fill('welkom123456')
    await page.getByLabel(say.again).fill('welkom123456')
    await page.getByRole('button', { name: say.begin }).click()
    await expect(page.getByRole('checkbox')).toBeVisible()
    await see('first-run-weak')
    await page.getByLabel(say.passphrase, { exact: true }).fill(passphrase)
    await page.getByLabel(say.again).fill('iets anders')
    await page.getByRole('button', { name: say.begin }).click()
    await see('first-run-differs')
    await page.getByLabel(say.again).fill(passphrase)
    await page.getByRole('button', { name: say.begin }).click()
    await expect(page.getByRole('heading', { level: 1, name: sheetWords[language].title })).toBeVisible({
      timeout: 60_000,
    })
    await see('recovery-sheet')
    await page.getByRole('button', { name: sheetWords[language].have }).click()
    await page.getByRole('textbox', { name: sheetWords[language].last }).fill('????')
    await page.keyboard.press('Enter')
    await see('recovery-sheet-check')
    await page.getByRole('button', { name: sheetWords[language].again }).click()
    await keepSheet(page, language)
    await expect(page.getByRole('heading', { level: 1, name: say.clients })).toBeVisible()
    await see('clients-empty')

    await page.getByRole('button', { name: say.add }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await see('new-client')
    await page.getByRole('button', { name: say.cancel }).click()

    for (const [name, who] of [
      ['overload', 'Cliënt V'],
      ['follow-up', 'Cliënt W'],
      ['unfinished', 'V-002'],
    ] as const)
      await test.step(`import ${name}`, async () => {
        await page.locator('input[type=file]').setInputFiles(`tests/fixtures/${name}.dossier.json`)
        await expect(page.getByRole('heading', { level: 1, name: who })).toBeVisible()
        await page.getByRole('link', { name: say.clients }).first().click()
        await expect(page.getByRole('heading', { level: 1, name: say.clients })).toBeVisible()
      })
    await see('clients-three')
    await page.locator('input[type=file]').setInputFiles('tests/fixtures/overload.scores.json')
    await expect(page.getByRole('alert')).toBeVisible()
    await see('clients-import-refused')

    for (const who of [/V-001|Cliënt V/, /V-003|Cliënt W/, /V-002/]) {
      const short = { 'V-001|Cliënt V': 'overload', 'V-003|Cliënt W': 'follow-up', 'V-002': 'unfinished' }[
        who.source
      ]!
      await page.getByRole('link', { name: say.clients }).first().click()
      await page.getByRole('link', { name: who }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cliënt|V-002/)
      await see(`client-${short}`)
      const base = page.url()
      const interview = await page
        .locator('a[href*="/interview/"]:not([href$=quick])')
        .last()
        .getAttribute('href')
      const at = (path: string) => page.goto(`${new URL(base).origin}${new URL(base).pathname}${path}`)
      await at(`${interview}?topic=deadlines`)
      await expect(page.getByRole('radiogroup').first()).toBeVisible()
      await see(`interview-demand-${short}`)
      if (short === 'overload') {
        await at(`${interview}?topic=feedback`)
        await see('interview-resource')
        await at(`${interview}?topic=signals:strain`)
        await see('interview-signals')
        for (const topic of ['welcome', 'situation', 'matters']) {
          await at(`${interview}?topic=${topic}:`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await see(`interview-${topic}`)
        }
        await at(`${interview}/quick`)
        await expect(page.getByRole('table').first()).toBeVisible()
        await see('quick-entry-overload')
        await at(`${interview}?topic=closing:`)
        await page.locator('summary', { hasText: say.scores }).click()
        await page.getByRole('button', { name: say.note }).click()
        await see('interview-closing-scores')
        await page.locator('summary', { hasText: say.safetyName }).click()
        await page.getByLabel(say.safety).check()
        await see('interview-closing-safety')
        await page.getByLabel(say.safety).uncheck()
      }
      const client = new URL(base).hash
      await at(`${client}/result`)
      await expect(page.locator('svg[role=img]').first()).toBeVisible()
      await see(`result-${short}`)
      await at(`${client}/plan`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await see(`plan-${short}`)
      await at(`${client}/report`)
      await page.getByRole('button', { name: say.make }).first().click()
      await expect(page.getByText(say.ready).first()).toBeAttached()
      await see(`report-client-${short}`)
      await page.getByRole('tab', { name: say.employer }).click()
      await see(`report-employer-${short}`)
      await page.getByRole('button', { name: say.make }).last().click()
      await expect(page.getByText(say.ready).last()).toBeAttached()
      await see(`report-employer-preview-${short}`)
    }

    await page.getByRole('link', { name: say.settings }).click()
    await expect(page.getByRole('heading', { level: 1, name: say.settings })).toBeVisible()
    await see('settings')
    await page.getByRole('link', { name: say.sets }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await see('question-sets')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: say.settings })).toBeVisible()
    await page.getByRole('button', { name: say.change }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await see('change-passphrase')
    await page.getByRole('button', { name: say.cancel }).click()
    await page.getByRole('button', { name: say.lock }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: say.back })).toBeVisible()
    await page.getByLabel(say.passphrase, { exact: true }).fill('een heel andere zin')
    await page.getByRole('button', { name: say.unlock }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await see('locked-wrong')
    // A click waits until the button is neither busy nor waiting.
    for (let tries = 0; tries < 5; tries++) await page.getByRole('button', { name: say.unlock }).click()
    await expect(page.getByText(say.wait)).toBeVisible()
    await see('locked-waiting')
    await page.getByRole('button', { name: say.forgotten }).click()
    await expect(page.getByRole('heading', { level: 1, name: say.recover })).toBeVisible()
    await see('recover')

    expect(app.complaints).toEqual([])
    expect(await app.close()).toBe(0)
    await clear(place)
  })
