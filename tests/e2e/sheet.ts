/** The recovery sheet after the first run or after recovering, kept as a person keeps it: by keyboard. */
import { expect, type Page } from '@playwright/test'
import { enterOn, typeIn } from './keyboard.ts'

export const sheetWords = {
  nl: {
    title: 'Bewaar je herstelblad',
    have: 'Ik heb de code bewaard',
    last: 'Het laatste groepje',
    again: 'De code weer tonen',
  },
  en: {
    title: 'Keep your recovery sheet',
    have: 'I have kept the code',
    last: 'The last group',
    again: 'Show the code again',
  },
}

/** The code that the page shows, with dashes. */
export async function shownCode(page: Page): Promise<string> {
  await expect(page.locator('ol.code li')).toHaveCount(10)
  return (await page.locator('ol.code .code__group').allTextContents()).join('-')
}

/** Goes through the step; answers with the code. */
export async function keepSheet(page: Page, language: 'nl' | 'en' = 'nl'): Promise<string> {
  const say = sheetWords[language]
  // Two keys are derived on the way, and what that costs was just measured.
  await expect(page.getByRole('heading', { name: say.title })).toBeFocused({ timeout: 60_000 })
  const code = await shownCode(page)
  await enterOn(page, page.getByRole('button', { name: say.have }))
  await expect(page.getByRole('textbox', { name: say.last })).toBeFocused()
  await typeIn(page, page.getByRole('textbox', { name: say.last }), code.slice(-4).toLowerCase())
  await page.keyboard.press('Enter')
  return code
}
