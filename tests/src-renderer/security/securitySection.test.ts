import { calls, fail, freshStart, loseSheet, sheetCode, withKeyStore } from '../fakeBridge.ts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getActivePinia } from 'pinia'
import { createVuetify } from 'vuetify'
import { VBtn, VCheckbox, VDialog, VIcon, VTextField } from 'vuetify/components'
import { createMemoryHistory, createRouter } from 'vue-router'
import { errors } from '../../../shared/texts/errors.nl.ts'
import { bridge } from '../../../src-renderer/bridge/bridge.ts'
import NoSheetBanner from '../../../src-renderer/security/NoSheetBanner.vue'
import SecuritySection from '../../../src-renderer/security/SecuritySection.vue'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'

const phrase = 'een zin van vier woorden'
const next = 'een heel andere nieuwe zin'
let section: VueWrapper

const vuetify = createVuetify({ components: { VBtn, VCheckbox, VDialog, VIcon, VTextField } })
async function show(): Promise<void> {
  section = mount(SecuritySection, {
    attachTo: document.body,
    global: { plugins: [getActivePinia()!, i18n, vuetify] },
  })
  await flushPromises()
}
/** The dialogs stand at the end of the page, outside the section. */
const dialog = () => [...document.querySelectorAll<HTMLFormElement>('form.dialog')].at(-1)!
const press = async (name: string) => {
  await section
    .findAll('button')
    .find((button) => button.text() === name)!
    .trigger('click')
  await vi.waitFor(() => expect(dialog()).toBeDefined())
  await flushPromises()
}
async function submit(...typed: string[]): Promise<void> {
  const fields = [...dialog().querySelectorAll<HTMLInputElement>('input[maxlength]')]
  typed.forEach((text, index) => {
    fields[index]!.value = text
    fields[index]!.dispatchEvent(new Event('input'))
  })
  await flushPromises()
  dialog().dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}
/** Goes on to the check of the sheet, and passes it. */
async function typeLastGroup(code = sheetCode!): Promise<void> {
  await section.findAll('.row button').at(-1)!.trigger('click')
  await section.find('input[maxlength]').setValue(code.slice(-4))
  await section.find('form').trigger('submit')
  await flushPromises()
}
const asked = (name: string) => calls.filter((call) => call.name === name)

beforeEach(async () => {
  // The window has one; the test's DOM has not.
  vi.stubGlobal('visualViewport', new EventTarget())
  await freshStart()
  await useSettings().change({ language: 'nl' }, false)
  await useSession().create(phrase)
  await bridge['vault.sheetKept']({ code: sheetCode! })
})
afterEach(() => {
  section.unmount()
  document.body.innerHTML = ''
})

describe('the security section', () => {
  it('changes the passphrase, after the present one, and says so', async () => {
    await show()
    await press('Wachtzin wijzigen')
    await submit('een verkeerde zin', next, next)
    // The advice on the new one is waited for first; its dictionaries take a moment to load.
    await vi.waitFor(() => expect(dialog().textContent).toContain(errors.wrongPassphrase.sentence), 10_000)
    await submit(phrase, next, next)
    await vi.waitFor(() => expect(section.text()).toContain('Je wachtzin is gewijzigd'), 10_000)
    await useSession().lock()
    expect(await useSession().unlock(next)).toBe(true)
  })

  it('asks nothing of the vault while what was typed cannot be right', async () => {
    await show()
    await press('Wachtzin wijzigen')
    await submit('', next, next)
    await submit(phrase, 'te kort', 'te kort')
    await submit(phrase, next, 'anders')
    expect(asked('vault.changePassphrase')).toEqual([])
  })

  it('makes a new sheet, which has to be kept before it is done', async () => {
    const old = sheetCode
    await show()
    await press('Nieuw herstelblad maken')
    await submit(phrase)
    await vi.waitFor(() => expect(section.text()).toContain('Bewaar je herstelblad'))
    expect(sheetCode).not.toBe(old)
    expect(section.text()).not.toContain('Je nieuwe herstelblad geldt')
    await typeLastGroup()
    expect(asked('vault.sheetKept').at(-1)?.request).toEqual({ code: sheetCode })
    expect(section.text()).toContain('Je nieuwe herstelblad geldt')
    expect(section.html()).not.toContain(sheetCode)
  })

  it('keeps the sheet on the screen when the vault cannot write down that it is kept', async () => {
    await show()
    await press('Nieuw herstelblad maken')
    await submit(phrase)
    await vi.waitFor(() => expect(section.text()).toContain('Bewaar je herstelblad'))
    fail('vault.sheetKept', { code: 'diskFull' })
    await typeLastGroup()
    expect(section.text()).toContain(errors.diskFull.sentence)
    expect(section.text()).not.toContain('Vernietig het oude')
    fail('vault.sheetKept')
    await section.find('form').trigger('submit')
    await flushPromises()
    expect(section.text()).toContain('Je nieuwe herstelblad geldt')
  })

  it('does not let the old sheet be destroyed when another page has made a newer one', async () => {
    await show()
    await press('Nieuw herstelblad maken')
    await submit(phrase)
    await vi.waitFor(() => expect(section.text()).toContain('Bewaar je herstelblad'))
    const shown = sheetCode!
    await bridge['vault.renewRecovery']({ passphrase: phrase, language: 'nl' })
    await typeLastGroup(shown)
    expect(section.text()).not.toContain('Vernietig het oude')
    expect(section.text()).toContain('niet bevestigd dat je het bewaard hebt')
  })

  it('says why the device cannot take part, where it cannot', async () => {
    await show()
    expect(section.text()).toContain('binden kan hier niet')
    expect(section.text()).not.toContain('Aan deze laptop binden')
  })

  it('binds to the device and releases it, where there is a key store', async () => {
    withKeyStore()
    await show()
    await press('Aan deze laptop binden')
    await submit(phrase)
    await vi.waitFor(() => expect(section.text()).toContain('is aan deze laptop gebonden'))
    expect(asked('vault.bindDevice').at(-1)?.request).toEqual({ passphrase: phrase, bound: true })
    await press('Losmaken van deze laptop')
    await submit(phrase)
    await vi.waitFor(() => expect(section.text()).toContain('niet meer aan deze laptop gebonden'))
  })

  it('says when the key store does not take it', async () => {
    withKeyStore()
    await show()
    fail('vault.bindDevice', { code: 'deviceKeyUnavailable' })
    await press('Aan deze laptop binden')
    await submit(phrase)
    expect(dialog().textContent).toContain(errors.deviceKeyUnavailable.sentence)
    expect(section.text()).not.toContain('Losmaken')
  })
})

describe('a vault without a sheet', () => {
  const banner = () => {
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/:all(.*)*', component: { template: '<i />' } }],
    })
    return mount(NoSheetBanner, { global: { plugins: [getActivePinia()!, i18n, vuetify, router] } })
  }

  it('is invited to make one, until there is one', async () => {
    await show()
    loseSheet()
    await useSession().lookAtKeys()
    const shown = banner()
    expect(shown.text()).toContain('nog geen herstelblad')
    expect(shown.find('a').attributes('href')).toBe('/settings')
    await press('Nieuw herstelblad maken')
    await submit(phrase)
    await vi.waitFor(() => expect(section.text()).toContain('Bewaar je herstelblad'))
    await typeLastGroup()
    expect(shown.text()).toBe('')
    shown.unmount()
  })

  it('is asked for another when it locked before the sheet was kept', async () => {
    await bridge['vault.renewRecovery']({ passphrase: phrase, language: 'nl' })
    await bridge['vault.lock']({ because: 'sleep' })
    await useSession().begin()
    expect(await useSession().unlock(phrase)).toBe(true)
    const shown = banner()
    expect(shown.text()).toContain('Heb je je herstelblad wel?')
    await show()
    expect(section.text()).toContain('niet bevestigd dat je het bewaard hebt')
    await press('Nieuw herstelblad maken')
    await submit(phrase)
    await vi.waitFor(() => expect(section.text()).toContain('Bewaar je herstelblad'))
    await typeLastGroup()
    expect(shown.text()).toBe('')
    shown.unmount()
  })

  it('is not thought of one of which nothing is known', async () => {
    await show()
    useSession().keys = {}
    expect(banner().text()).toBe('')
  })
})
