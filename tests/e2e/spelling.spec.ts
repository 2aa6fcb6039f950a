/** Spelling in a real Chromium, from the shipped dictionaries alone: which lines of a field it underlines. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, test, type Locator, type Page } from '@playwright/test'
import { findChromium } from '../../build/chromium.ts'
import { dictionaries } from '../../src-main/spelling/dictionaries.ts'
import { placeDictionaries } from '../../src-main/spelling/placeDictionaries.ts'
import { clear, newPlace, startApp } from './app.ts'
import { beginInterview, goOnTo } from './begin.ts'
import { attempts } from './network.ts'

const dutch = 'draagkracht werkdruk overbelasting arbeidsongeschiktheid'
const english = 'receive workload organise organize behavior behaviour'

/** For each line of the field whether something in it is underlined, in the red that Chromium draws and we do not. */
async function marked(field: Locator, count: number): Promise<boolean[]> {
  const clips = await field.evaluate((element, many) => {
    const { left, top, width } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const height = parseFloat(style.lineHeight)
    const first = top + parseFloat(style.borderTopWidth) + parseFloat(style.paddingTop)
    return Array.from({ length: many }, (_, at) => ({ x: left, y: first + at * height, width, height }))
  }, count)
  const found: boolean[] = []
  for (const clip of clips) {
    const picture = await field.page().screenshot({ clip, animations: 'disabled' })
    found.push((await redIn(field.page(), picture)) > 5)
  }
  return found
}

/** How many pixels are of that red. */
const redIn = (page: Page, picture: Buffer): Promise<number> =>
  page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
      canvas.drawImage(bitmap, 0, 0)
      const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height)
      let red = 0
      for (let at = 0; at < data.length; at += 4)
        if (data[at]! > 200 && data[at + 1]! < 90 && data[at + 2]! < 90) red += 1
      return red
    },
    [...picture],
  )

/**
 * Types the lines; the last one is wrong, and once that is marked the others have been looked at too. Chromium reads its
 * dictionaries when the first word is there, and forgets words that come meanwhile: so first one that it may forget, and
 * then at the pace of a quick typist.
 */
async function expectMarked(
  page: Page,
  field: Locator,
  typed: [line: string, isWrong: boolean][],
): Promise<void> {
  expect(typed.at(-1)?.[1]).toBe(true)
  await field.focus()
  await expect(async () => {
    await page.keyboard.press('Control+a')
    await page.keyboard.type('qwxz ')
    await expect.poll(() => marked(field, 1), { timeout: 1_500 }).toEqual([true])
  }).toPass({ timeout: 20_000 })
  await page.keyboard.press('Control+a')
  await page.keyboard.type(typed.map(([line]) => line).join(' \n') + ' ', { delay: 30 })
  await expect.poll(() => marked(field, typed.length)).toEqual(typed.map(([, isWrong]) => isWrong))
}

for (const [language, right, wrong, foreign] of [
  ['nl', dutch, 'werkdrukk', 'receive'],
  ['en', english, 'recieve', 'werkdruk'],
] as const)
  test(`the ${language} dictionary alone, as Electron is told`, async () => {
    const place = newPlace()
    const profile = join(place.folder, 'profile')
    const { code } = dictionaries[language]
    mkdirSync(join(profile, 'Default'), { recursive: true })
    const preferences = {
      browser: { enable_spellchecking: true },
      spellcheck: { dictionaries: [code], use_spelling_service: false },
    }
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
    expect(
      await placeDictionaries('out/main/dictionaries', join(profile, 'Dictionaries'), (error) => {
        throw error
      }),
    ).toBe(true)
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium()!,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', `--accept-lang=${code}`, '--proxy-server=http://127.0.0.1:9'],
    })
    const [page] = context.pages()
    await page!.setContent(
      '<textarea style="width: 40em; height: 20em; font: 16px/24px sans-serif; caret-color: transparent"></textarea>',
    )
    await expectMarked(page!, page!.locator('textarea'), [
      [right, false],
      [foreign, true],
      [wrong, true],
    ])
    await context.close()
    await clear(place)
  })

test('in an interview: Dutch and English are checked, nothing is fetched, and no word is learned', async () => {
  const place = newPlace()
  const app = await startApp(place)
  const { page, profile } = app
  await beginInterview(page)
  await goOnTo(page, 'Zoals het nu is')
  await page.keyboard.press('w')
  await expectMarked(page, page.locator('[data-words] textarea'), [
    [dutch, false],
    ['te veel overbelastting', true],
    [english, false],
    ['we recieve', true],
  ])
  // What the browser's own menu would add to its dictionary finds no file to be written in.
  expect(statSync(join(profile, 'Default', 'Custom Dictionary.txt')).isDirectory()).toBe(true)
  expect(readdirSync(join(profile, 'Dictionaries'))).toHaveLength(7)
  expect(app.complaints).toEqual([])
  expect(await app.close()).toBe(0)
  expect(attempts(place.folder)).toEqual([])
  await clear(place)
})
