import { fill, freshStart, onDisk } from '../fakeBridge.ts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVuetify } from 'vuetify'
import * as components from 'vuetify/components'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useInterview } from '../../../src-renderer/interview/interview.ts'
import { helplinesIn } from '../../../src-renderer/safety/helplines.ts'
import SafetyCard from '../../../src-renderer/safety/SafetyCard.vue'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'

let card: VueWrapper
const beneath = vi.fn<(key: string) => void>()
const below = (event: KeyboardEvent) => beneath(event.key)
const field = document.createElement('textarea')

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(clientRecord, intakeRecord)
  await useDossier().open(clientId)
  await useInterview().open(clientId, intakeId)
  await useSettings().change({ language: 'nl' }, false)
  i18n.global.locale.value = 'nl'
  card = place(false)
  document.body.append(field)
  field.value = 'midden in een woord'
  field.focus()
  field.setSelectionRange(4, 4)
  beneath.mockClear()
  window.addEventListener('keydown', below)
})
afterEach(() => {
  card.unmount()
  field.remove()
  window.removeEventListener('keydown', below)
})

function place(isShared: boolean): VueWrapper {
  return mount(SafetyCard, {
    attachTo: document.body,
    props: { isShared },
    global: { plugins: [getActivePinia()!, i18n, createVuetify({ components })] },
  })
}
const dialog = () => document.querySelector('dialog')!
async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const from = document.activeElement ?? document.body
  from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
  await flushPromises()
}

describe('the safety card', () => {
  it.each(['Escape', 'F9'])('comes with F9, goes with %s, and gives the caret back', async (key) => {
    await press('F9')
    expect(dialog().open).toBe(true)
    expect(document.activeElement?.textContent).toBe('Is je cliënt veilig?')
    await press(key)
    expect(dialog().open).toBe(false)
    expect(document.activeElement).toBe(field)
    expect(field.selectionStart).toBe(4)
  })

  it('lets no key through to what lies beneath, and every key when it is not there', async () => {
    await press('F9')
    for (const key of ['3', 'n', 'Escape']) await press(key)
    expect(beneath.mock.calls).toEqual([])
    await press('3')
    expect(beneath.mock.calls).toEqual([['3']])
  })

  it('gives way to the lock, which notes the place beneath', async () => {
    await press('F9')
    await press('l', { ctrlKey: true })
    expect(dialog().open).toBe(false)
    expect(document.activeElement).toBe(field)
    expect(beneath.mock.calls).toEqual([['l']])
  })

  it.each([{ ctrlKey: true }, { shiftKey: true }, { altKey: true }])(
    'does not come with F9 and %o',
    async (more) => {
      await press('F9', more)
      expect(dialog().open).toBe(false)
    },
  )

  it('is held down, and comes once', async () => {
    await press('F9')
    await press('F9', { repeat: true })
    expect(dialog().open).toBe(true)
  })

  it('notes a worry in the present interview, and takes it back', async () => {
    await press('F9')
    const tick = dialog().querySelector<HTMLInputElement>('input[type=checkbox]')!
    tick.click()
    await vi.waitFor(() => expect((onDisk(intakeId) as IntakeRecord).body.safetyConcern).toBe(true))
    tick.click()
    await vi.waitFor(() => expect((onDisk(intakeId) as IntakeRecord).body.safetyConcern).toBe(false))
  })

  it('offers no tick without an interview, and says why', async () => {
    await useInterview().close()
    await press('F9')
    expect(dialog().querySelector('input')).toBeNull()
    expect(dialog().textContent).toContain('er is geen gesprek geopend')
  })

  it('holds nothing of the coach when the client looks too', async () => {
    card.unmount()
    card = place(true)
    await press('F9')
    expect(dialog().querySelector('input')).toBeNull()
    expect(dialog().textContent).toContain('Je staat er niet alleen voor')
    expect(dialog().textContent).toContain('0800-0113')
    for (const words of ['cliënt', 'werkgever', 'zorgen over', 'Denk je aan'])
      expect(dialog().textContent).not.toContain(words)
  })

  it.each(['nl', 'be'] as const)('names first whom one calls in %s', async (country) => {
    await useSettings().change({ country }, true)
    await press('F9')
    const names = [...dialog().querySelectorAll('dt')].map(({ textContent }) => textContent)
    expect(names[0]).toBe('112')
    expect(names[1]).toBe(country === 'nl' ? '113 of 0800-0113' : '1813')
    expect(names).toHaveLength(helplinesIn(country).length)
  })
})
