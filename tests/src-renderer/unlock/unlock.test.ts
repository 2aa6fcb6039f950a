import { calls, fail, freshStart, hold, loseSheet, sheetCode } from '../fakeBridge.ts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getActivePinia } from 'pinia'
import { createVuetify } from 'vuetify'
import { VBtn, VCheckbox, VIcon, VTextField } from 'vuetify/components'
import { bridge } from '../../../src-renderer/bridge/bridge.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'
import UnlockPage from '../../../src-renderer/unlock/UnlockPage.vue'
import { errors } from '../../../shared/texts/errors.nl.ts'

const phrase = 'een zin van vier woorden'
let page: VueWrapper

async function show(): Promise<void> {
  await useSettings().change({ language: 'nl' }, false)
  const vuetify = createVuetify({ components: { VBtn, VCheckbox, VIcon, VTextField } })
  page = mount(UnlockPage, {
    attachTo: document.body,
    global: { plugins: [getActivePinia()!, i18n, vuetify] },
  })
  await flushPromises()
}
const fields = () => page.findAll<HTMLInputElement>('input[maxlength]')
async function submit(...typed: string[]): Promise<void> {
  for (const [index, text] of typed.entries()) await fields()[index]?.setValue(text)
  await page.find('form').trigger('submit')
  await flushPromises()
}

/** Goes through the step with the recovery sheet. */
async function keepSheet(): Promise<void> {
  await vi.waitFor(() => expect(page.text()).toContain('Bewaar je herstelblad'), 10_000)
  await page.findAll('.row button').at(-1)!.trigger('click')
  await submit(sheetCode!.slice(-4))
}

beforeEach(async () => {
  await freshStart()
  await useSession().begin()
})
afterEach(() => page.unmount())

describe('the first run', () => {
  beforeEach(show)

  it('says plainly that there is no third way back', () => {
    expect(page.text()).toContain('Zonder wachtzin en zonder dat blad kan niemand de dossiers nog openen')
  })

  it('asks for twelve characters, twice the same', async () => {
    await submit('te kort', 'te kort')
    expect(page.text()).toContain('7 van de 12')
    expect(document.activeElement).toBe(fields()[0]?.element)
    await submit(phrase, `${phrase}!`)
    expect(page.text()).toContain('nog niet hetzelfde')
    expect(document.activeElement).toBe(fields()[1]?.element)
    expect(useSession().state).toBe('absent')
    await submit(phrase, phrase)
    await keepSheet()
    await vi.waitFor(() => expect(useSession().state).toBe('open'), 10_000)
  })

  it('takes a very weak passphrase only on purpose, and asks again when it is another', async () => {
    await submit('welkom123456', 'welkom123456')
    await vi.waitFor(() => expect(page.find('input[type=checkbox]').exists()).toBe(true), 10_000)
    await flushPromises()
    expect(page.text()).toContain('Heel zwak.')
    expect(calls.map(({ name }) => name)).not.toContain('vault.create')
    const sure = () => page.find<HTMLInputElement>('input[type=checkbox]')
    expect(document.activeElement).toBe(sure().element)
    await sure().setValue(true)
    await submit('welkom1234567', 'welkom1234567')
    await vi.waitFor(() => expect(sure().element.checked).toBe(false))
  })

  it('shows the code until it is kept, asks for its last group, and is open after that only', async () => {
    await submit(phrase, phrase)
    await vi.waitFor(() => expect(page.text()).toContain('Bewaar je herstelblad'), 10_000)
    expect(page.findAll('ol.code .code__group').map((group) => group.text())).toEqual(sheetCode!.split('-'))
    expect(useSession().state).toBe('absent')
    await page.findAll('.row button').at(-1)!.trigger('click')
    expect(page.text()).not.toContain(sheetCode!.slice(-4))
    await submit('XXXX')
    expect(page.text()).toContain('niet het laatste groepje')
    expect(useSession().state).toBe('absent')
    await submit(sheetCode!.slice(-4).replaceAll('1', 'l'))
    await vi.waitFor(() => expect(useSession().state).toBe('open'), 10_000)
    expect(page.html()).not.toContain(sheetCode)
  })

  it('asks for the passphrase when it locked while the sheet was on the screen', async () => {
    await submit(phrase, phrase)
    await vi.waitFor(() => expect(page.text()).toContain('Bewaar je herstelblad'), 10_000)
    await bridge['vault.lock']({ because: 'screen' })
    await keepSheet()
    await vi.waitFor(() => expect(page.text()).toContain('Welkom terug'), 10_000)
    await submit(phrase)
    await vi.waitFor(() => expect(useSession().state).toBe('open'), 10_000)
    expect(useSession().keys).toMatchObject({ hasRecovery: true, sheetWaits: true })
  })

  it('shows the passphrase on request only', async () => {
    expect(fields()[0]?.attributes('type')).toBe('password')
    await page.find('[aria-pressed]').trigger('click')
    expect(fields()[0]?.attributes('type')).toBe('text')
  })
})

describe('unlocking', () => {
  beforeEach(async () => {
    await useSession().create(phrase)
    await useSession().lock()
    await show()
  })

  it('keeps what was typed when it is wrong, and says so at the field', async () => {
    await submit('een andere zin')
    await vi.waitFor(() => expect(page.text()).toContain(errors.wrongPassphrase.sentence))
    expect(fields()[0]?.element.value).toBe('een andere zin')
    expect(document.activeElement).toBe(fields()[0]?.element)
    await submit(phrase)
    await vi.waitFor(() => expect(useSession().state).toBe('open'), 10_000)
  })

  it('says that it is busy while the key is made', async () => {
    const release = hold()
    await submit(phrase)
    expect(page.findAll('[role=status]').map((status) => status.text())).toContain('Bezig met openen…')
    expect(page.find('button[type=submit]').attributes('disabled')).toBeDefined()
    release()
    await vi.waitFor(() => expect(useSession().state).toBe('open'), 10_000)
  })

  it('counts down after a few mistakes, tries nothing meanwhile, and then lets one try', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    fail('vault.unlock', { code: 'wrongPassphrase', waitSeconds: 2 })
    await submit('een andere zin')
    expect(page.text()).toContain('over 2 seconden')
    fail('vault.unlock')
    await submit(phrase)
    expect(useSession().state).toBe('locked')
    expect(page.find('button[type=submit]').attributes('aria-disabled')).toBe('true')
    vi.advanceTimersByTime(1250)
    await flushPromises()
    expect(page.text()).toContain('over 1 seconde ')
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    await flushPromises()
    expect(page.text()).not.toContain('over 1 seconde')
    await submit(phrase)
    await vi.waitFor(() => expect(useSession().state).toBe('open'), 10_000)
  })

  it('says how long to wait when it has just been started', async () => {
    page.unmount()
    useSession().waitUntil = performance.now() + 300_000
    await show()
    expect(page.text()).toContain('over 300 seconden')
  })

  it.each(['vaultInUse', 'vaultDamaged', 'vaultNewer', 'deviceKeyMissing'] as const)(
    'has a sentence for %s',
    async (code) => {
      fail('vault.unlock', { code })
      await submit(phrase)
      await vi.waitFor(() => expect(page.find('.notice').text()).toContain(errors[code].sentence))
    },
  )
})

describe('a forgotten passphrase', () => {
  const next = 'een heel andere nieuwe zin'
  const forget = () =>
    page
      .findAll('button')
      .find((button) => button.text() === 'Wachtzin vergeten?')!
      .trigger('click')

  beforeEach(async () => {
    await useSession().create(phrase)
    await useSession().lock()
    await show()
  })

  it('is replaced with the code of the sheet; then comes a new sheet, and then the clients', async () => {
    const old = sheetCode!
    await forget()
    await submit(old, next, next)
    await keepSheet()
    expect(sheetCode).not.toBe(old)
    await vi.waitFor(() => expect(useSession().state).toBe('open'), 10_000)
    await useSession().lock()
    expect(await useSession().unlock(next)).toBe(true)
  })

  it.each(['recoveryCodeMistyped', 'recoveryOfOtherVault', 'wrongRecoveryCode'] as const)(
    'says %s at the code, and keeps what was typed',
    async (code) => {
      await forget()
      fail('vault.recover', { code })
      await submit('ABCD', next, next)
      await vi.waitFor(() => expect(page.text()).toContain(errors[code].sentence), 10_000)
      expect(fields().map(({ element }) => element.value)).toEqual(['ABCD', next, next])
      expect(document.activeElement).toBe(fields()[0]?.element)
    },
  )

  it('asks for the code before anything else, and can be left again', async () => {
    await forget()
    await submit('', next, next)
    expect(page.text()).toContain('Vul de code van je herstelblad in')
    await page.findAll('.row button').at(-1)!.trigger('click')
    expect(page.text()).toContain('Welkom terug')
  })

  it('is said honestly to be the end where there is no sheet', async () => {
    loseSheet()
    await useSession().lookAtKeys()
    await forget()
    expect(page.text()).toContain('Deze kluis heeft geen herstelblad')
    expect(fields()).toHaveLength(0)
  })
})

describe('a vault that cannot be asked', () => {
  it('is said, and asked again on request', async () => {
    await freshStart()
    fail('vault.status', { code: 'vaultInUse' })
    await useSession().begin()
    await show()
    expect(page.text()).toContain(errors.vaultInUse.sentence)
    fail('vault.status')
    await page.find('.notice button').trigger('click')
    await vi.waitFor(() => expect(useSession().state).toBe('absent'))
  })
})
