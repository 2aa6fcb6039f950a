import { fail, freshStart, hold } from '../fakeBridge.ts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getActivePinia } from 'pinia'
import { createVuetify } from 'vuetify'
import { VBtn, VIcon, VTextField } from 'vuetify/components'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'
import UnlockPage from '../../../src-renderer/unlock/UnlockPage.vue'
import { errors } from '../../../shared/texts/errors.nl.ts'

const phrase = 'een zin van vier woorden'
let page: VueWrapper

async function show(): Promise<void> {
  await useSettings().change({ language: 'nl' }, false)
  const vuetify = createVuetify({ components: { VBtn, VIcon, VTextField } })
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

beforeEach(async () => {
  await freshStart()
  await useSession().begin()
})
afterEach(() => page.unmount())

describe('the first run', () => {
  beforeEach(show)

  it('says plainly that there is no way back', () => {
    expect(page.text()).toContain('Zonder de wachtzin kan niemand de dossiers nog openen')
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
    await vi.waitFor(() => expect(useSession().state).toBe('open'))
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
    await vi.waitFor(() => expect(useSession().state).toBe('open'))
  })

  it('says that it is busy while the key is made', async () => {
    const release = hold()
    await submit(phrase)
    expect(page.find('[role=status]').text()).not.toBe('')
    expect(page.find('button[type=submit]').attributes('disabled')).toBeDefined()
    release()
    await vi.waitFor(() => expect(useSession().state).toBe('open'))
  })

  it.each(['vaultInUse', 'vaultDamaged', 'vaultNewer'] as const)('has a sentence for %s', async (code) => {
    fail('vault.unlock', { code })
    await submit(phrase)
    await vi.waitFor(() => expect(page.find('.notice').text()).toContain(errors[code].sentence))
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
