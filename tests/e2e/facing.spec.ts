/** The screen turned to the client, the window on a second screen, and the safety card: by keyboard alone. */
import { expect, test, type Page } from '@playwright/test'
import { factorsByGroup } from '../../shared/model/factors.ts'
import { textsIn } from '../../shared/texts/index.ts'
import { clear, newPlace, passphrase, startApp } from './app.ts'
import { pastWelcome } from './interview.ts'
import { enterOn, typeIn } from './keyboard.ts'
import { look, sizes, speak } from './look.ts'
import { keepSheet } from './sheet.ts'

const nl = textsIn('nl')
const [first, second] = factorsByGroup.demands
const folder = process.env['SCREENS']
const smallSizes = {
  '1024x700': { width: 1024, height: 700 },
  // 1280×800 and 1024×700 at 200 %.
  '640x400': { width: 640, height: 400 },
  '512x350': { width: 512, height: 350 },
}
const client = 'Cliënt V, roerdomp'
const words = 'Het houdt nooit op, zegt de grutto'
const note = 'Vraag door over de kievit'
/** What a client must not see of the coach's. */
const secrets = [
  'roerdomp',
  'grutto',
  'kievit',
  'Bewaard',
  'Cliënten',
  'Instellingen',
  'Vergrendelen',
  'Notities',
]

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const chosen = (page: Page) =>
  page
    .getByRole('radiogroup')
    .evaluateAll((groups) =>
      groups.map((one) => one.querySelector<HTMLInputElement>(':checked')?.value ?? ''),
    )
const caret = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: field } = document
    return field instanceof HTMLTextAreaElement ? [field.value, field.selectionStart] : field?.localName
  })

/** From the first run to the first factor, with words and a note. */
async function begin(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
  await typeIn(page, page.getByLabel('Nog een keer de wachtzin'), passphrase)
  await page.keyboard.press('Enter')
  await keepSheet(page)
  await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
  const dialog = page.getByRole('dialog')
  await typeIn(page, dialog.getByLabel('Kenmerk'), 'V-001')
  await typeIn(page, dialog.getByLabel('Naam', { exact: true }), client)
  await enterOn(page, dialog.getByRole('button', { name: 'Dossier maken' }))
  await expect(title(page, client)).toBeVisible()
  await enterOn(page, page.getByRole('button', { name: 'Intakegesprek beginnen' }))
  await enterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }))
}

async function writeInFirstFactor(page: Page): Promise<void> {
  await pastWelcome(page)
  await expect(title(page, nl.factors[first].name)).toBeFocused()
  await page.keyboard.press('n')
  await page.keyboard.type(note)
  await page.keyboard.press('Shift+Tab')
  await typeIn(page, page.locator('[data-words] textarea'), words)
  await page.keyboard.press('Home')
  for (let letter = 0; letter < 3; letter++) await page.keyboard.press('ArrowRight')
}

/** Nothing is there but what the client may see: not covered, not hidden, not in the window's name. */
async function facesClient(page: Page): Promise<void> {
  const whole = await page.content()
  for (const secret of secrets) expect(whole, secret).not.toContain(secret)
  await expect(page.locator('a, button, textarea, nav, summary')).toHaveCount(0)
  expect(await page.title()).toBe('Draagkracht')
}

async function unlock(page: Page): Promise<void> {
  await expect(title(page, 'Welkom terug')).toBeVisible()
  await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
  await page.keyboard.press('Enter')
}

test('the screen is turned to the client, who finds no way back', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await begin(page)

  await test.step('the welcome shows what is agreed', async () => {
    await expect(title(page, 'Welkom en afspraken')).toBeFocused()
    await page.keyboard.press('F8')
    await expect(page.getByText('Het is een gesprek, geen test.')).toBeVisible()
    await facesClient(page)
    await look(page, 'facing-welcome', 'both')
    await page.keyboard.press('F8')
    await expect(page.getByRole('checkbox').first()).toBeVisible()
  })

  await writeInFirstFactor(page)
  await page.keyboard.press('F8')
  await expect(title(page, nl.factors[first].name)).toBeFocused()
  await expect(page.getByRole('radiogroup')).toHaveCount(3)

  await test.step('large, and nothing else', async () => {
    await facesClient(page)
    await look(page, 'facing-factor', 'both')
    const targets = await page
      .locator('label')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect()))
    expect(targets).toHaveLength(15)
    for (const { width, height } of targets) expect(Math.min(width, height)).toBeGreaterThan(44)
  })

  await test.step('in a small window, and at twice the size', async () => {
    for (const [name, size] of Object.entries(smallSizes)) {
      await page.setViewportSize(size)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(beyond, name).toBeLessThanOrEqual(0)
      if (folder !== undefined) await page.screenshot({ path: `${folder}/facing-${name}.png` })
    }
    await page.setViewportSize(sizes[0]!)
  })

  await test.step('the client chooses by key and by touch', async () => {
    await page.keyboard.press('3')
    await expect.poll(() => chosen(page)).toEqual(['3', '', ''])
    await page.locator('label').nth(9).click()
    await expect.poll(() => chosen(page)).toEqual(['3', '4', ''])
  })

  await test.step('and tries to get back', async () => {
    const here = page.url()
    const stillTurned = async () => {
      await expect(title(page, nl.factors[first].name)).toBeVisible()
      expect(page.url()).toBe(here)
      await facesClient(page)
    }
    for (const key of keysOfAClient) await page.keyboard.press(key)
    await stillTurned()
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab')
      expect(['input', 'body', 'h1']).toContain(await page.evaluate(() => document.activeElement?.localName))
    }
    for (const way of [
      () => history.back(),
      () => history.go(-3),
      () => history.forward(),
      () => void (location.hash = '#/'),
      () => void (location.hash = '#/settings'),
      () => void (location.hash = location.hash.replace(/\?.*/, '')),
      () => void (location.hash = location.hash.replace(/interview.*/, 'result?turned=1')),
    ]) {
      await page.evaluate(way)
      await page.waitForTimeout(300)
      await stillTurned()
    }
    await page.reload()
    await stillTurned()
    expect(await chosen(page)).toEqual(['3', '4', ''])
    await page.keyboard.press('F12')
    await stillTurned()
  })

  await test.step('a page of ours under another address is turned as well', async () => {
    const here = page.url()
    await page.goto(here.replace(/#.*/, 'index.html#/settings'))
    await expect(title(page, 'Neem rustig de tijd')).toBeVisible()
    await facesClient(page)
    await page.goto(here)
    await expect(title(page, nl.factors[first].name)).toBeVisible()
  })

  await test.step('the coach goes on with the screen turned', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(title(page, nl.factors[second].name)).toBeFocused()
    await facesClient(page)
    await page.keyboard.press('Control+Shift+Enter')
    await expect(title(page, nl.factors[first].name)).toBeFocused()
    expect(await chosen(page)).toEqual(['3', '4', ''])
  })

  await test.step('a lock comes back turned', async () => {
    await page.keyboard.press('Control+l')
    await unlock(page)
    await expect(title(page, nl.factors[first].name)).toBeVisible()
    await facesClient(page)
  })

  await test.step('the safety card over it holds nothing of the coach', async () => {
    await page.keyboard.press('F9')
    const card = page.getByRole('dialog')
    await expect(card.getByRole('heading', { name: 'Je staat er niet alleen voor' })).toBeFocused()
    await expect(card).toContainText('0800-0113')
    await expect(card.getByRole('checkbox')).toHaveCount(0)
    await look(page, 'facing-safety', 'both')
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await facesClient(page)
  })

  await test.step('the coach comes back to the exact place, and sees what was chosen', async () => {
    await page.keyboard.press('F8')
    await expect(page.locator('[data-words] textarea')).toHaveValue(words)
    expect(await chosen(page)).toEqual(['3', '4', ''])
    await page.keyboard.press('w')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F8')
    await expect(title(page, nl.factors[first].name)).toBeFocused()
    await facesClient(page)
    await page.keyboard.press('F8')
    await expect.poll(() => caret(page)).toEqual([words, 1])
  })

  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})

/** Whatever one presses who does not know the key. */
const keysOfAClient = [
  ...['Escape', 'Backspace', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Home', 'End', 'Enter', 'Space'],
  ...['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F10', 'Shift+F8', 'Control+F8', 'Alt+F8', 'Control+Home'],
  ...['s', 'l', 'x', 'p', 'w', 'n', '?', '/', 'q', 'ContextMenu', 'Escape'],
]

test('the safety card lies over anything, and gives the place back', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  const card = page.getByRole('dialog', { name: 'Is je cliënt veilig?' })
  await begin(page)

  await test.step('in the middle of a word', async () => {
    await writeInFirstFactor(page)
    await page.keyboard.press('F9')
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
    await look(page, 'safety-card', 'nl')
    await page.keyboard.press('3')
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    expect(await caret(page)).toEqual([words, 3])
    expect(await chosen(page)).toEqual(['', '', ''])
  })

  await test.step('a worry is noted, and stands on the closing', async () => {
    await page.keyboard.press('F9')
    await page.keyboard.press('Tab')
    await expect(card.getByRole('checkbox')).toBeFocused()
    await page.keyboard.press('Space')
    await expect(card.getByRole('checkbox')).toBeChecked()
    await page.keyboard.press('F9')
    await expect(card).toBeHidden()
    await page.reload()
    await expect(title(page, nl.factors[first].name)).toBeVisible()
    await page.keyboard.press('F9')
    await expect(card.getByRole('checkbox')).toBeChecked()
    await page.keyboard.press('Escape')
  })

  const interview = page.url()

  await test.step('over a dialog, which stays', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Cliënten' }).first())
    await enterOn(page, page.getByRole('button', { name: 'Nieuwe cliënt' }).first())
    const form = page.getByRole('dialog').filter({ hasText: 'Kenmerk' })
    await typeIn(page, form.getByLabel('Kenmerk'), 'V-002')
    await page.keyboard.press('F9')
    await expect(card).toContainText('er is geen gesprek geopend')
    await expect(card.getByRole('checkbox')).toHaveCount(0)
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab')
      const isInCard = () => document.activeElement?.closest('dialog, body')?.localName
      expect(['dialog', 'body']).toContain(await page.evaluate(isInCard))
    }
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(form.getByLabel('Kenmerk')).toBeFocused()
    await expect(form.getByLabel('Kenmerk')).toHaveValue('V-002')
    await page.keyboard.press('Escape')
  })

  await test.step('by the country of the practice', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Instellingen' }))
    await page.getByRole('group', { name: 'Land van de praktijk' }).getByText('België').click()
    await page.keyboard.press('F9')
    await expect(card.locator('dt')).toHaveText([
      '112',
      '1813',
      'De huisarts',
      'De arbeidsarts',
      '113 of 0800-0113',
    ])
    await page.keyboard.press('Escape')
  })

  await test.step('in English, and in a small window', async () => {
    await page.getByRole('group', { name: 'Taal' }).getByText('English').click()
    await page.keyboard.press('F9')
    const dialog = page.getByRole('dialog', { name: 'Is your client safe?' })
    await expect(dialog).toContainText('1733')
    await look(page, 'safety-card', 'en')
    for (const [name, size] of Object.entries(smallSizes)) {
      await page.setViewportSize(size)
      const beyond = await dialog.evaluate((card) => card.scrollWidth - card.clientWidth)
      expect(beyond, name).toBeLessThanOrEqual(0)
      if (folder !== undefined) await page.screenshot({ path: `${folder}/safety-${name}.png` })
    }
    await page.setViewportSize(sizes[0]!)
    await page.keyboard.press('Escape')
    await page.goto(interview.replace(/topic=.*/, 'topic=signals:strain'))
    await expect(title(page, 'What you notice')).toBeFocused()
    await page.keyboard.press('F8')
    await expect(page.locator('a, button')).toHaveCount(0)
    await look(page, 'facing-signals', 'en')
    await page.keyboard.press('F8')
    await expect(page.getByRole('button', { name: /Turn to the client/ })).toBeVisible()
    await look(page, 'interview-tools', 'en')
  })

  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place, undefined, {
    notKept: [{ name: /^reference/, value: 'V-002', reason: 'the dialog was left with Escape' }],
  })
})

test('the topic stands on a second screen, and follows the coach', async () => {
  const place = newPlace()
  const app = await startApp(place, 'nl', ['--screen-info={1280x800}{1920x1080}'])
  const { page } = app
  await begin(page)
  await writeInFirstFactor(page)
  await expect(page.getByRole('button', { name: /Op het tweede scherm/ })).toBeVisible()
  const opened = page.context().waitForEvent('page')
  await page.keyboard.press('Shift+F8')
  const facing = await opened
  await facing.emulateMedia({ reducedMotion: 'reduce' })
  const requested: string[] = []
  facing.on('request', (request) => requested.push(request.url()))

  await test.step('with nothing of the coach', async () => {
    await expect(title(facing, nl.factors[first].name)).toBeVisible()
    await expect(page.getByRole('button', { name: /Tweede scherm sluiten/ })).toBeVisible()
    await facesClient(facing)
    await look(facing, 'facing-window', 'nl')
    await speak(page, 'en')
    await expect(title(facing, textsIn('en').factors[first].name)).toBeVisible()
    await look(facing, 'facing-window', 'en')
    await speak(page, 'nl')
    await expect(title(facing, nl.factors[first].name)).toBeVisible()
    expect(await facing.evaluate(() => [window.opener === null, history.length])).toEqual([true, 1])
    await facing.reload()
    await expect(title(facing, nl.factors[first].name)).toBeVisible()
    // No bridge in what it runs, and none that it asks.
    const scripts = requested.filter((url) => url.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(3)
    expect(requested.filter((url) => /bridge|presence/.test(url))).toEqual([])
    for (const url of scripts) {
      const text = await page.evaluate((address) => fetch(address).then((answer) => answer.text()), url)
      expect(text).not.toMatch(/vault\.unlock|record\.save|client\.open|EventSource/)
    }
    await expect(facing.evaluate(() => fetch('bridge/clients.list', { method: 'POST' }))).rejects.toThrow()
    app.complaints.length = 0
  })

  await test.step('the client chooses, the coach sees it', async () => {
    await facing.bringToFront()
    await facing.keyboard.press('2')
    await expect.poll(() => chosen(page)).toEqual(['2', '', ''])
    await facing.locator('label').nth(9).click()
    await expect.poll(() => chosen(page)).toEqual(['2', '4', ''])
    await expect.poll(() => chosen(facing)).toEqual(['2', '4', ''])
    await page.bringToFront()
  })

  await test.step('it follows to the next topic, and is neutral when the interview is left', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(title(facing, nl.factors[second].name)).toBeVisible()
    await page.goto(page.url().replace(/interview.*/, 'result'))
    await expect(title(facing, 'Neem rustig de tijd')).toBeVisible()
    await facesClient(facing)
    await look(facing, 'facing-neutral', 'nl')
    await page.goBack()
    await expect(title(facing, nl.factors[second].name)).toBeVisible()
  })

  await test.step('a lock leaves nothing on it, in the page or in its memory of it', async () => {
    await page.keyboard.press('Control+l')
    await expect(title(facing, 'Neem rustig de tijd')).toBeVisible()
    expect(await facing.content()).not.toContain(nl.factors[second].name)
    await unlock(page)
    await expect(title(facing, nl.factors[second].name)).toBeVisible()
  })

  await test.step('a page of the coach that crashes leaves nothing on it', async () => {
    const devTools = await page.context().newCDPSession(page)
    devTools.send('Page.crash').catch(() => undefined)
    await expect(title(facing, 'Neem rustig de tijd')).toBeVisible()
  })
  await app.close()
  await clear(place)
})
