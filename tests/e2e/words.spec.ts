/** The client's words by keyboard alone: lists, undo, quotes, scores from elsewhere, and how they come in the report. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { clear, newPlace, startApp } from './app.ts'
import { beginInterview, goOnTo, heading } from './begin.ts'
import { enterOn, tabTo, typeIn } from './keyboard.ts'
import { look } from './look.ts'
import { pdfText } from './pdfText.ts'

const wordsOf = (page: Page) => page.locator('[data-words] textarea')
const quotes = (page: Page) => page.getByRole('list', { name: 'Citaten' }).getByRole('listitem')

/** Presses a key once for each sign of the text. */
async function pressFor(page: Page, key: string, text: string): Promise<void> {
  for (let left = text.length; left > 0; left -= 1) await page.keyboard.press(key)
}

test('words, lists and quotes, by keyboard alone', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page } = app
  await beginInterview(page)
  await goOnTo(page, 'Zoals het nu is')
  const words = wordsOf(page)
  const undo = () => page.keyboard.press('Control+z')

  await test.step('the field knows its language and shows no counter', async () => {
    await page.keyboard.press('w')
    await expect(words).toBeFocused()
    await expect(words).toHaveAttribute('lang', 'nl')
    await expect(words).toHaveAttribute('spellcheck', 'true')
    await expect(page.locator('.v-counter')).toHaveCount(0)
  })

  await test.step('a list goes on with Enter and ends with Enter', async () => {
    await page.keyboard.type('Dit speelt er:\n- te veel tegelijk\nte laat klaar\n')
    await expect(words).toHaveValue('Dit speelt er:\n- te veel tegelijk\n- te laat klaar\n- ')
    await page.keyboard.press('Enter')
    await expect(words).toHaveValue('Dit speelt er:\n- te veel tegelijk\n- te laat klaar\n')
    await page.keyboard.type('9. eerst slapen\ndan praten')
    await expect(words).toHaveValue(/\n9\. eerst slapen\n10\. dan praten$/)
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('gewoon verder')
    await expect(words).toHaveValue(/\n10\. dan praten\ngewoon verder$/)
  })

  await test.step('undo takes all of it back, and redo brings it again', async () => {
    const written = await words.inputValue()
    const most = written.length + 10
    for (let times = 0; times < most && (await words.inputValue()) !== ''; times++) await undo()
    await expect(words).toHaveValue('')
    for (let times = 0; times < most && (await words.inputValue()) !== written; times++)
      await page.keyboard.press('Control+Shift+z')
    await expect(words).toHaveValue(written)
  })

  await test.step('one undo takes a run of typing back, also when it was saved halfway', async () => {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.type('Een hele zin,')
    await expect(page.locator('[data-foot]').getByText('Bewaard')).toBeVisible()
    await page.keyboard.type(' en nog een stuk.')
    await undo()
    // As in a bare field: the first sign after a deletion is a step by itself.
    await expect(words).toHaveValue('E')
  })

  await test.step('Alt with an arrow to the side does not leave the page while one types', async () => {
    const here = page.url()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(words).toBeFocused()
    expect(page.url()).toBe(here)
  })

  await test.step('what an input method composes is left alone', async () => {
    await page.keyboard.press('Control+a')
    await page.keyboard.type('- ')
    const tools = await page.context().newCDPSession(page)
    await tools.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
    await expect(words).toHaveValue('- にほ')
    await words.evaluate((field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
    )
    await expect(words).toHaveValue('- にほ')
    await tools.send('Input.insertText', { text: '日本' })
    await expect(words).toHaveValue('- 日本')
    await page.keyboard.press('Enter')
    await expect(words).toHaveValue('- 日本\n- ')
    await tools.detach()
  })

  await test.step('Ctrl+Q marks the sentence at the caret, and lets it go again', async () => {
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Het stapelt zich op. Ik kom niet meer bij. Mijn hoofd zit vol.')
    for (let times = 0; times < 25; times++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+q')
    await expect(quotes(page)).toHaveText(['Ik kom niet meer bij.'])
    await page.keyboard.press('Control+q')
    await expect(quotes(page)).toHaveCount(0)
    await page.keyboard.press('Control+q')
    await expect(quotes(page)).toHaveText(['Ik kom niet meer bij.'])
    await expect(words).toBeFocused()
  })

  await test.step('Tab leaves the field, and the button marks what is selected', async () => {
    await page.keyboard.press('Control+End')
    await pressFor(page, 'Shift+ArrowLeft', 'hoofd zit vol.')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Als citaat' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(quotes(page)).toHaveText(['Ik kom niet meer bij.', 'hoofd zit vol.'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Citaat weghalen: hoofd zit vol.' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(quotes(page)).toHaveText(['Ik kom niet meer bij.'])
    await expect(page.getByRole('button', { name: 'Als citaat' })).toBeFocused()
  })

  await test.step('a quote goes along with its words; when they go, that is said, and undo brings both back', async () => {
    await page.keyboard.press('Shift+Tab')
    await expect(words).toBeFocused()
    await page.keyboard.press('Control+Home')
    await pressFor(page, 'ArrowRight', 'Het stapelt zich op. Ik kom ')
    await page.keyboard.type('echt ')
    await expect(quotes(page)).toHaveText(['Ik kom echt niet meer bij.'])
    await look(page, 'words-quote', 'both')
    await words.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('W')
    await expect(page.getByText('dus dit is geen citaat meer')).toBeVisible()
    await expect(quotes(page)).toHaveCount(0)
    await look(page, 'words-lost', 'both')
    await words.focus()
    await undo()
    await expect(quotes(page)).toHaveText(['Ik kom echt niet meer bij.'])
    await expect(page.getByText('dus dit is geen citaat meer')).toBeHidden()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nWat helpt:\n- wandelen\nde hond')
  })

  await test.step('a round of signals has its question, words, quotes and notes; a pause ends in the words', async () => {
    await goOnTo(page, 'Wat je merkt')
    await expect(page.getByText('Wat merk je de laatste tijd aan jezelf')).toBeVisible()
    await page.keyboard.press('w')
    await expect(words).toBeFocused()
    await page.keyboard.type('Ik ben al moe als ik opsta. Op zondag gaat het.')
    await page.keyboard.press('Control+q')
    await expect(quotes(page)).toHaveText(['Op zondag gaat het.'])
    await page.keyboard.press('Alt+p')
    await expect(page.getByText('Alles is bewaard.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(words).toBeFocused()
    await page.keyboard.type(' Soms.')
    await expect(words).toHaveValue('Ik ben al moe als ik opsta. Op zondag gaat het. Soms.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expect(page.locator('[data-notes] textarea')).toBeFocused()
    await page.keyboard.type('Zit voorover.')
    await page.keyboard.press('Escape')
    await look(page, 'words-signals', 'nl')
  })

  await test.step('scores from elsewhere are noted, changed, taken away and put back', async () => {
    await goOnTo(page, 'Afronden')
    await enterOn(page, page.locator('summary', { hasText: 'Uitslagen van elders' }))
    await enterOn(page, page.getByRole('button', { name: 'Uitslag noteren' }))
    const name = page.getByRole('combobox', { name: 'Vragenlijst' }).or(page.getByLabel('Vragenlijst'))
    await expect(name.first()).toBeFocused()
    await page.keyboard.type('BAT-12')
    await typeIn(page, page.getByLabel('Uitslag', { exact: true }), 'veel')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Een getal, zoals 2,71.')).toBeVisible()
    await typeIn(page, page.getByLabel('Uitslag', { exact: true }), '2,71')
    await typeIn(page, page.getByRole('textbox', { name: 'Bron' }), 'de bedrijfsarts')
    await look(page, 'words-elsewhere-form', 'both')
    await page.keyboard.press('F8')
    await expect(page.getByText('de bedrijfsarts')).toHaveCount(0)
    await page.keyboard.press('F8')
    await expect(page.getByRole('textbox', { name: 'Bron' })).toHaveValue('de bedrijfsarts')
    await page.keyboard.press('Control+Shift+Enter')
    await goOnTo(page, 'Afronden')
    await expect(page.getByLabel('Uitslag', { exact: true })).toHaveValue('2,71')
    await tabTo(page, page.getByRole('textbox', { name: 'Bron' }))
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('BAT-12: 2,71').first()).toBeVisible()
    await enterOn(page, page.getByRole('button', { name: /^Wijzigen ?: BAT-12: 2,71$/ }))
    await typeIn(page, page.getByLabel('Uitslag', { exact: true }), '-3.5')
    await page.keyboard.press('Enter')
    await enterOn(page, page.getByRole('button', { name: /^Weghalen ?: BAT-12: −3,5$/ }))
    await expect(page.getByText('BAT-12 is weggehaald.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Terugzetten' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('BAT-12: −3,5').first()).toBeVisible()
    await look(page, 'words-elsewhere', 'both')
  })

  await test.step('the closing takes the first step in words, and the day of the next contact', async () => {
    await page.keyboard.press('w')
    await expect(words).toBeFocused()
    await page.keyboard.type('Ik bel maandag. Dinsdag ga ik op de fiets.')
    await page.keyboard.press('Control+q')
    await expect(quotes(page)).toHaveText(['Dinsdag ga ik op de fiets.'])
    const day = page.getByLabel('Volgend contact')
    await tabTo(page, day)
    // The same in any order of day and month.
    await page.keyboard.type('11112027')
    await expect(day).toHaveValue('2027-11-11')
    await expect(page.getByText('11 november 2027.')).toBeVisible()
    await look(page, 'words-next-steps', 'nl')
  })

  await test.step('the report holds the quote twice, the list, and the score as noted', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Verslag', exact: true }))
    await page.keyboard.press('Enter')
    await expect(heading(page, 'De verslagen')).toBeVisible()
    await enterOn(page, page.getByRole('button', { name: 'Voorbeeld maken' }))
    await expect(page.getByText(/Het voorbeeld is klaar/).first()).toBeAttached()
    await enterOn(page, page.getByRole('button', { name: 'Verslag bewaren' }))
    const saved = () => readdirSync(app.downloads).filter((file) => file.endsWith('.pdf'))
    await expect.poll(saved).toHaveLength(1)
    const text = await pdfText(join(app.downloads, saved()[0]!))
    expect(text.split('Ik kom echt niet meer bij.')).toHaveLength(3)
    for (const part of ['wandelen', 'de hond', 'BAT-12', '−3,5', 'de bedrijfsarts'])
      expect(text).toContain(part)
    expect(text).toContain('Ik ben al moe als ik opsta.')
    expect(text.split('Op zondag gaat het.')).toHaveLength(3)
    const [, after = ''] = text.split('Afspraken tot de volgende keer')
    for (const part of ['Ik bel maandag.', '11 november 2027']) expect(after).toContain(part)
    expect(text).not.toContain('Zit voorover.')
  })

  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  await clear(place)
})
