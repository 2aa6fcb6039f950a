/** An intake by keyboard alone: whole, put off and in another order, paused over a restart, and seen from all sides. */
import { expect, test, type Page } from '@playwright/test'
import { factorsByGroup, groups, scalesOfGroup, type Group, type Scale } from '../../shared/model/factors.ts'
import { signalRounds, type SignalRound } from '../../shared/model/topics.ts'
import { textsIn } from '../../shared/texts/index.ts'
import { nl as facing } from '../../src-renderer/facing/texts.nl.ts'
import { en } from '../../src-renderer/interview/texts.en.ts'
import { nl } from '../../src-renderer/interview/texts.nl.ts'
import { nl as questions } from '../../src-renderer/questions/texts.nl.ts'
import { expectAnnounced, heard } from './announced.ts'
import { clear, newPlace, passphrase, startApp } from './app.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'
import { look, sizes, speak } from './look.ts'
import { keepSheet } from './sheet.ts'
import { expectHeadingMarked, expectScaleInSight } from './sight.ts'

const words = textsIn('nl')

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const factor = (page: Page, id: keyof typeof words.factors) => heading(page, words.factors[id].name)
const saved = (page: Page) => expect(page.getByText('Bewaard op deze laptop').first()).toBeVisible()

test('a whole intake without text: a key for each rating, and Enter', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page)

  const counted: { topic: string; keys: number; milliseconds: number }[] = []
  /** Goes through one topic by keys alone; its time is until the next one has the focus. */
  async function through(topic: string, keys: readonly string[], next: string): Promise<void> {
    const start = performance.now()
    for (const key of keys) await page.keyboard.press(key)
    await expect(heading(page, next)).toBeFocused()
    counted.push({ topic, keys: keys.length, milliseconds: performance.now() - start })
  }

  const factors = groups.flatMap((group) =>
    factorsByGroup[group].map((id) => ({
      topic: words.factors[id].name,
      keys: [...scalesOfGroup(group).map((_, index) => String(index + 1)), 'Enter'],
    })),
  )
  const signals = (['strain', 'engagement', 'around'] as const).map((round) => ({
    topic: nl.rounds[round],
    keys: [...signalRounds[round].map(() => '2'), 'Enter'],
  }))
  const tick = ['Enter', 'Space']
  const topics = [
    {
      topic: nl.topics.welcome.name,
      // The purpose; 75 minutes; that time, privacy and consent.
      keys: [...tick, 'Enter', 'ArrowRight', ...tick, ...tick, ...tick, 'Enter'],
    },
    { topic: nl.topics.situation.name, keys: ['Control+Enter'] },
    ...factors,
    ...signals,
    { topic: nl.topics.matters.name, keys: ['Control+Enter'] },
    { topic: nl.topics.closing.name, keys: [] },
  ]
  await expect(heading(page, nl.topics.welcome.name)).toBeFocused()
  for (const [index, { topic, keys }] of topics.slice(0, -1).entries())
    await through(topic, keys, topics[index + 1]!.topic)

  await expect(page.getByText('21 van 21 onderwerpen besproken')).toBeVisible()
  await expect(page.getByText('0 van 75 min')).toBeVisible()
  await expect(page.getByText('toestemming voor een dossier is nog niet')).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await expect(heading(page, 'Wat het gesprek laat zien')).toBeFocused()

  for (const { topic, keys, milliseconds } of counted)
    console.log(`${String(keys).padStart(3)} keys ${milliseconds.toFixed(0).padStart(6)} ms  ${topic}`)
  const rated = counted.slice(2, -1)
  for (const measure of ['keys', 'milliseconds'] as const) {
    const values = rated.map((one) => one[measure]).toSorted((a, b) => a - b)
    console.log(
      `${measure} a rated topic: median ${values[values.length >> 1]!.toFixed(0)}, most ${values.at(-1)!.toFixed(0)}`,
    )
  }
  expect(Math.max(...counted.slice(2, 20).map(({ keys }) => keys))).toBe(4)

  await test.step('each rating says its topic, scale, anchor and state, in the tree that a screen reader reads', async () => {
    await page.goBack()
    await expect(page.getByRole('navigation', { name: nl.map })).toBeVisible()
    await page.setViewportSize(sizes[0]!)
    const topics = [
      ...groups.flatMap((group) => factorsByGroup[group].map((id) => ({ group, id }))),
      ...(['strain', 'engagement', 'around'] as const).map((round) => ({ round })),
    ]
    for (const topic of topics) {
      const key = 'id' in topic ? topic.id : `signals:${topic.round}`
      await page.goto(page.url().replace(/topic=[^&]*/, `topic=${encodeURIComponent(key)}`))
      await announcedRightly(page, topic, 'nl')
      await expectHeadingMarked(page)
      for (let scales = await page.getByRole('radiogroup').count(); scales > 0; scales--) {
        await page.keyboard.press('ArrowDown')
        await expectScaleInSight(page, `${key}, ${scales} from below`)
      }
      await speak(page, 'en')
      await announcedRightly(page, topic, 'en')
      // Turned to the client it says the same; one of each kind is enough.
      const isFirst = !('id' in topic) || factorsByGroup[topic.group][0] === topic.id
      if (isFirst) {
        await page.keyboard.press('F8')
        await expect(page.locator('a, button')).toHaveCount(0)
        await announcedRightly(page, topic, 'en')
        await speak(page, 'nl')
        await announcedRightly(page, topic, 'nl')
        await page.keyboard.press('F8')
        await expect(page.getByRole('navigation', { name: nl.map })).toBeVisible()
      }
      await speak(page, 'nl')
    }
  })
  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})

test('put off, left out and in another order; nothing typed is disturbed', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page)
  const map = page.getByRole('navigation', { name: 'Onderwerpen' })
  const inMap = (id: keyof typeof words.factors) =>
    map.getByRole('button', { name: new RegExp(`${words.factors[id].name} ?,`) })

  await test.step('skip, later, not applicable: a letter each, and the map says so', async () => {
    await page.keyboard.press('s')
    await expect(heading(page, nl.topics.situation.name)).toBeFocused()
    await page.keyboard.press('s')
    await expect(factor(page, 'deadlines')).toBeFocused()
    await page.keyboard.press('l')
    await expect(factor(page, 'workload')).toBeFocused()
    await expect(inMap('deadlines')).toContainText('hier kom je op terug')
    await page.keyboard.press('x')
    await expect(page.getByRole('radio')).toHaveCount(0)
    await page.keyboard.press('x')
    await expect(page.getByRole('radio').first()).toBeFocused()
    await page.keyboard.press('x')
    await expect(page.getByRole('button', { name: 'Volgende' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(inMap('workload')).toContainText('niet van toepassing')
  })

  await test.step('one can come back to what is done as well, until that is taken back', async () => {
    await expect(factor(page, 'complexity')).toBeFocused()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByRole('button', { name: nl.skip })).toBeHidden()
    await page.keyboard.press('l')
    await expect(factor(page, 'complexity')).toBeFocused()
    await expect(inMap('workload')).toContainText('hier kom je op terug')
    await expect(page.getByText(`Later: ${words.factors.workload.name}`)).toBeAttached()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByRole('button', { name: nl.notLater })).toBeVisible()
    await page.keyboard.press('l')
    await expect(inMap('workload')).toContainText('niet van toepassing')
    await expect(page.getByText(`Niet meer voor later: ${words.factors.workload.name}`)).toBeAttached()
  })

  await test.step('the present topic and its part go elsewhere, and back', async () => {
    await expect(factor(page, 'complexity')).toBeFocused()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(page.getByText(`${words.factors.complexity.name} is nu nummer 2 van 8`)).toBeAttached()
    await expect(factor(page, 'complexity')).toBeFocused()
    const earlier = map.getByRole('button', { name: `${words.factors.complexity.name} eerder` })
    await enterOn(page, earlier)
    await expect(page.getByText(`${words.factors.complexity.name} is nu nummer 1 van 8`)).toBeAttached()
    await expect(earlier).toBeFocused()
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await expect(map.getByRole('heading').nth(2)).toHaveText('Hulpbronnen in het werk')
    await enterOn(page, map.getByRole('button', { name: 'Gebruikelijke volgorde' }))
    await expect(map.getByRole('button', { name: 'Gebruikelijke volgorde' })).toBeHidden()
    await expect(inMap('complexity')).toBeFocused()
    await expect(map.getByRole('heading').nth(2)).toHaveText('Werkeisen')
  })

  await test.step('Alt with an arrow goes to the topic beside, Esc out of a text', async () => {
    await page.keyboard.press('Alt+ArrowRight')
    await expect(factor(page, 'monotony')).toBeFocused()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(factor(page, 'complexity')).toBeFocused()
    await page.setViewportSize(sizes[0]!)
    for (const key of ['ArrowDown', 'ArrowDown', 'Shift+F8']) await page.keyboard.press(key)
    await expect(page.getByText(facing.notes.noScreen)).toBeVisible()
    await expectScaleInSight(page, 'beside what makes the foot higher')
    await page.keyboard.press('w')
    await page.keyboard.type('spln x?')
    await page.keyboard.press('Escape')
    await expect(factor(page, 'complexity')).toBeFocused()
    await expectHeadingMarked(page)
    await saved(page)
  })

  await test.step('an acknowledged save leaves the caret, what is selected and what is being composed', async () => {
    const field = page.getByRole('textbox', { name: nl.summary })
    await page.keyboard.press('w')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('Zo veel werk')
    const devTools = await page.context().newCDPSession(page)
    await page.keyboard.press('Home')
    await devTools.send('Input.imeSetComposition', { text: 'nih', selectionStart: 3, selectionEnd: 3 })
    await saved(page)
    await devTools.send('Input.imeSetComposition', { text: 'nihon', selectionStart: 5, selectionEnd: 5 })
    await devTools.send('Input.insertText', { text: '日本' })
    await expect(field).toHaveValue('日本Zo veel werk')
    await page.keyboard.press('Shift+End')
    await page.keyboard.press('Shift+ArrowLeft')
    const selected = () =>
      field.evaluate((element: HTMLTextAreaElement) => [element.selectionStart, element.selectionEnd])
    await page.keyboard.press('Shift+ArrowRight')
    await saved(page)
    expect(await selected()).toEqual([2, 14])
    await page.keyboard.press('Escape')
  })

  await test.step('the closing tells what was put off apart from what nobody came to', async () => {
    await enterOn(page, map.getByRole('button', { name: /Afronden/ }))
    await expect(heading(page, nl.topics.closing.name)).toBeFocused()
    const list = (name: string) => page.getByRole('region', { name, exact: true }).getByRole('listitem')
    await expect(list(nl.closing.later)).toHaveText([words.factors.deadlines.name])
    await expect(list(nl.closing.skipped)).toHaveText([nl.topics.welcome.name, nl.topics.situation.name])
    await expect(list(nl.closing.open)).toHaveCount(20)
    await expect(page.getByText(nl.closing.noConsent)).toBeVisible()
    await enterOn(page, page.getByRole('button', { name: words.factors.deadlines.name, exact: true }))
    await expect(factor(page, 'deadlines')).toBeFocused()
  })

  await test.step('from a topic that the closing led to, next is back to the closing', async () => {
    const closing = heading(page, nl.topics.closing.name)
    const back = page.getByRole('button', { name: nl.backToClosing, exact: true })
    const situation = page.getByRole('button', { name: nl.topics.situation.name, exact: true })
    await expect(back).toBeVisible()
    // A key for each rating, and Enter.
    for (const key of ['1', '2', '3', 'Enter']) await page.keyboard.press(key)
    await expect(closing).toBeFocused()
    await expect(inMap('deadlines')).toContainText('ingevuld')
    for (const key of ['Control+Enter', 'Alt+ArrowRight', 'l', 's']) {
      await enterOn(page, situation)
      await expect(heading(page, nl.topics.situation.name)).toBeFocused()
      await page.keyboard.press(key)
      await expect(closing).toBeFocused()
    }
    await test.step('unless one goes elsewhere from there', async () => {
      await enterOn(page, situation)
      await expect(back).toBeVisible()
      await page.keyboard.press('Alt+ArrowLeft')
      await expect(heading(page, nl.topics.welcome.name)).toBeFocused()
      await expect(back).toBeHidden()
      await page.keyboard.press('Alt+ArrowRight')
      await page.keyboard.press('Alt+ArrowRight')
      await expect(factor(page, 'deadlines')).toBeFocused()
    })
    await saved(page)
  })

  await test.step('Esc in a form is no way out: what is typed next is still typed there', async () => {
    await enterOn(page, map.getByRole('button', { name: /Afronden/ }))
    await enterOn(page, page.getByRole('button', { name: questions.atTable.open }))
    const field = page.getByLabel(questions.editor.name)
    await expect(field).toBeFocused()
    await page.keyboard.type('Reis')
    await page.keyboard.press('Escape')
    await page.keyboard.type('tijd l')
    await expect(field).toHaveValue('Reistijd l')
    await expect(heading(page, nl.topics.closing.name)).toBeVisible()
    await enterOn(page, page.locator('form').getByRole('button').last())
    await expect(page.getByRole('button', { name: questions.atTable.open })).toBeFocused()
  })

  await test.step('with one key the talk is finished though much is open; it is opened again, and finished', async () => {
    const says = (name: string) => page.getByRole('heading', { level: 2, name })
    await page.keyboard.press('f')
    await expect(says(nl.finish.closed)).toBeFocused()
    await look(page, 'finish-closed', 'nl')
    await page.setViewportSize({ width: 1280, height: 800 })
    await enterOn(page, page.getByRole('button', { name: nl.finish.reopen }))
    await expect(says(nl.finish.open)).toBeFocused()
    await look(page, 'finish-open', 'nl')
    await page.setViewportSize({ width: 1280, height: 800 })
    await enterOn(page, page.getByRole('button', { name: nl.finish.close }))
    await expect(says(nl.finish.closed)).toBeFocused()
    await saved(page)
    await enterOn(page, page.getByRole('link', { name: 'Overzicht' }))
    await expect(says('Het gesprek is rond')).toBeVisible()
    await expect(page.getByText(/· afgerond op \d/)).toBeVisible()
    await look(page, 'finish-overview', 'nl')
  })
  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place, undefined, {
    notKept: [{ name: /added-name/, value: 'Reistijd l', reason: 'the form was put away' }],
  })
})

test('a paused intake is taken up at the exact place, after the program was closed', async () => {
  const place = newPlace()
  let app = await startApp(place)
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(app.page)
  await app.page.keyboard.press('s')
  await expect(heading(app.page, nl.topics.situation.name)).toBeFocused()
  await app.page.keyboard.press('s')
  await expect(factor(app.page, 'deadlines')).toBeFocused()
  await app.page.keyboard.press('s')
  await expect(factor(app.page, 'workload')).toBeFocused()
  await app.page.keyboard.press('n')
  await app.page.keyboard.type('Vragen naar de planning')
  await app.page.keyboard.press('Control+ArrowLeft')
  const before = await standing(app.page)
  expect(before).toMatchObject({ value: 'Vragen naar de planning', caret: 15 })

  await test.step('in the text and from the button, and back with Enter or the letter', async () => {
    const { page } = app
    const rest = page.getByRole('dialog', { name: 'Pauze' })
    await page.keyboard.press('Alt+p')
    await expect(rest.getByText('Alles is bewaard.')).toBeVisible()
    await expect(rest.getByRole('button', { name: 'Verder' })).toBeFocused()
    expect(await page.locator('#app').getAttribute('inert')).toBe('')
    await page.keyboard.press('Enter')
    await expect(rest).toBeHidden()
    await expect.poll(() => standing(page)).toEqual(before)
    await enterOn(page, page.getByRole('button', { name: 'Pauze' }))
    await expect(rest).toBeVisible()
    await page.keyboard.press('p')
    await expect(rest).toBeHidden()
    // Tab has gone through what lies between the text and the button.
    await page.keyboard.press('n')
    await expect.poll(() => standing(page)).toEqual(before)
    await page.keyboard.press('Alt+p')
    await expect(rest.getByText('Alles is bewaard.')).toBeVisible()
  })

  await test.step('the program is closed and started again', async () => {
    expect(app.complaints).toEqual([])
    expect(await app.close()).toBe(0)
    app = await startApp(place)
    const { page } = app
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await typeIn(page, page.getByLabel('Wachtzin', { exact: true }), passphrase)
    await page.keyboard.press('Enter')
    await enterOn(page, page.getByRole('link', { name: /Cliënt V/ }))
    await expect(page.getByRole('heading', { name: 'Het gesprek is gepauzeerd' })).toBeVisible()
    await enterOn(page, page.getByRole('link', { name: 'Verder met het gesprek' }))
    await expect.poll(() => standing(page)).toEqual(before)
  })
  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})

for (const [language, say] of [
  ['nl', nl],
  ['en', en],
] as const)
  test(`every state of it, in ${language}: axe finds nothing, and nothing is lost when it is small`, async () => {
    const place = newPlace()
    const app = await startApp(place, language)
    const { page } = app
    await page.setViewportSize(sizes[0]!)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await begin(page, language)
    const name = (id: keyof typeof words.factors) => textsIn(language).factors[id].name
    const see = (state: string) => look(page, `flow-${state}`, language)
    await see('welcome-open')
    for (const key of ['Enter', 'Space', 'Enter', 'ArrowRight', 'Enter', 'Space'])
      await page.keyboard.press(key)
    await see('welcome')
    await page.keyboard.press('s')
    await expect(heading(page, say.topics.situation.name)).toBeFocused()
    await page.keyboard.press('s')
    await expect(heading(page, name('deadlines'))).toBeFocused()
    await page.keyboard.press('l')
    await expect(heading(page, name('workload'))).toBeFocused()
    for (const key of ['3', '4', '1', 'Alt+ArrowUp']) await page.keyboard.press(key)
    await see('map')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: say.keysTitle })).toBeVisible()
    await expect(page.getByRole('button', { name: say.keysClose })).toBeFocused()
    await see('keys')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('button', { name: say.next })).toBeFocused()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('p')
    await expect(page.getByText(say.pause.saved)).toBeVisible()
    await see('pause')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: say.next }))
    await page.keyboard.press('Enter')
    await page.keyboard.press('x')
    await expect(page.getByRole('radio')).toHaveCount(0)
    await see('left-out')
    for (let topics = 0; topics < 25; topics++) {
      if (await heading(page, say.topics.closing.name).isVisible()) break
      await page.keyboard.press('Alt+ArrowRight')
    }
    await expect(heading(page, say.topics.closing.name)).toBeFocused()
    await see('closing')
    expect(app.complaints).toEqual([])
    expect(await app.close()).toBe(0)
    await clear(place)
  })

/** The ratings of the whole intake without text, as they must be heard. */
async function announcedRightly(
  page: Page,
  topic: { group: Group; id: keyof typeof words.factors } | { round: SignalRound },
  language: 'nl' | 'en',
): Promise<void> {
  const { factors, signals, model } = textsIn(language)
  if ('id' in topic) {
    const { name, anchors } = factors[topic.id]
    const steps: Partial<Record<Scale, readonly string[]>> = anchors
    const scales = scalesOfGroup(topic.group)
    return expectAnnounced(
      page,
      scales.map((scale, at) => heard(name, model.scales[scale].question, steps[scale] ?? [], at + 1)),
    )
  }
  await expectAnnounced(
    page,
    signalRounds[topic.round].map((id) => {
      const { name, question, anchors } = signals[id]
      return heard(name, question, anchors, 2)
    }),
  )
}

/** A new vault, a client, and the first page of an intake. */
async function begin(page: Page, language: 'nl' | 'en' = 'nl'): Promise<void> {
  const say =
    language === 'nl'
      ? {
          phrase: 'Wachtzin',
          again: 'Nog een keer de wachtzin',
          add: 'Nieuwe cliënt',
          reference: 'Kenmerk',
          name: 'Naam',
          create: 'Dossier maken',
          start: 'Intakegesprek beginnen',
          begin: 'Beginnen',
        }
      : {
          phrase: 'Passphrase',
          again: 'The passphrase once more',
          add: 'New client',
          reference: 'Reference',
          name: 'Name',
          create: 'Make the dossier',
          start: 'Begin the intake interview',
          begin: 'Begin',
        }
  await typeIn(page, page.getByLabel(say.phrase, { exact: true }), passphrase)
  await typeIn(page, page.getByLabel(say.again), passphrase)
  await page.keyboard.press('Enter')
  await keepSheet(page, language)
  await enterOn(page, page.getByRole('button', { name: say.add }).first())
  const dialog = page.getByRole('dialog')
  await typeIn(page, dialog.getByLabel(say.reference), 'V-001')
  await typeIn(page, dialog.getByLabel(say.name, { exact: true }), 'Cliënt V')
  await enterOn(page, dialog.getByRole('button', { name: say.create }))
  await enterOn(page, page.getByRole('button', { name: say.start }))
  await enterOn(page, dialog.getByRole('button', { name: say.begin, exact: true }))
  const welcome = language === 'nl' ? nl.topics.welcome.name : en.topics.welcome.name
  await expect(heading(page, welcome)).toBeFocused()
}

/** Which topic, what has the focus, what stands in it and where. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement | null
    return {
      address: location.hash,
      title: document.querySelector('h1')?.textContent,
      field: field?.localName,
      value: field?.value,
      caret: field?.selectionStart,
    }
  })
