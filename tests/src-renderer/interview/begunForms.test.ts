/** Forms of the closing that are left half filled: by another page, a pause, the turned screen, a lock. */
import { fail, fill, freshStart, onDisk, setAside } from '../fakeBridge.ts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVuetify } from 'vuetify'
import type { Component } from 'vue'
import { VBtn, VIcon, VTextField } from 'vuetify/components'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useInterview } from '../../../src-renderer/interview/interview.ts'
import ScoresElsewhere from '../../../src-renderer/interview/ScoresElsewhere.vue'
import AddFactor from '../../../src-renderer/questions/AddFactor.vue'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'

const passphrase = 'een zin van vier woorden'
const stored = () => (onDisk(intakeId) as IntakeRecord).body
const vuetify = createVuetify({ components: { VBtn, VIcon, VTextField } })
let shown: VueWrapper | undefined

function show(part: Component): VueWrapper {
  shown?.unmount()
  shown = mount(part, {
    attachTo: document.body,
    global: { plugins: [getActivePinia()!, i18n, vuetify] },
  })
  return shown
}
const click = (name: string) =>
  shown!
    .findAll('button')
    .find((button) => button.text() === name)!
    .trigger('click')
const texts = () =>
  shown!.findAll<HTMLInputElement>('input:not([type=radio])').map(({ element }) => element.value)
const press = (selector: string, key: string, more = {}) =>
  shown!.find(selector).trigger('keydown', { key, ...more })

beforeEach(async () => {
  await freshStart()
  i18n.global.locale.value = 'nl'
  await useSession().create(passphrase)
  fill(clientRecord, intakeRecord)
  await useDossier().open(clientId)
  await useInterview().open(clientId, intakeId)
})
afterEach(async () => {
  shown?.unmount()
  shown = undefined
  // What still waits for a pause in typing must not come to the disk of the next test.
  await useSaving().flush()
})

describe('a score from elsewhere, half filled', () => {
  async function begin(): Promise<void> {
    show(ScoresElsewhere)
    await click('Uitslag noteren')
    const [name, score] = shown!.findAll('input')
    await name!.setValue('BAT-12')
    await score!.setValue('twee en een half')
  }

  it('is there again after the screen was turned', async () => {
    await begin()
    show(ScoresElsewhere)
    expect(texts()).toEqual(['BAT-12', 'twee en een half', '', ''])
    expect(shown!.find('details').element.open).toBe(true)
    expect(document.activeElement?.localName).not.toBe('input')
  })

  it('is on disk, and there again when the interview is taken up after another page', async () => {
    await begin()
    await useInterview().close()
    expect(stored().talk?.begun?.instrument).toMatchObject({ id: 'BAT-12', score: 'twee en een half' })
    expect(stored().instruments).toBeUndefined()
    await useInterview().open(clientId, intakeId)
    show(ScoresElsewhere)
    expect(texts()).toEqual(['BAT-12', 'twee en een half', '', ''])
  })

  it('is set aside at a lock while the disk refuses', async () => {
    await begin()
    fail('record.save', { code: 'diskFull' })
    expect(await useSession().lock({ because: 'idle', within: 0 })).toBe(true)
    expect(setAside()).toContain('twee en een half')
    fail('record.save')
    await useSession().unlock(passphrase)
    await vi.waitFor(() => expect(stored().talk?.begun?.instrument?.score).toBe('twee en een half'))
  })

  it('keeps the window from being closed unasked until it is on disk', async () => {
    await begin()
    expect(useSaving().state).toBe('saving')
    await useSaving().flush()
    expect(useSaving().state).toBe('saved')
  })

  it('is sent by Ctrl+Enter, which is no other key meanwhile, and says what is wrong', async () => {
    await begin()
    const page = vi.fn<(isTaken: boolean) => void>()
    const heard = ({ defaultPrevented }: Event) => page(defaultPrevented)
    window.addEventListener('keydown', heard)
    await press('input', 'Enter', { ctrlKey: true })
    window.removeEventListener('keydown', heard)
    expect(page).toHaveBeenCalledExactlyOnceWith(true)
    expect(shown!.text()).toContain('Een getal, zoals 2,71.')
    expect(useInterview().draft?.body.instruments).toBeUndefined()
    await shown!.findAll('input')[1]!.setValue('2,5')
    await press('input', 'Enter', { ctrlKey: true, repeat: true })
    expect(useInterview().draft?.body.instruments).toBeUndefined()
    await press('input', 'Enter', { ctrlKey: true })
    await flushPromises()
    expect(useInterview().draft?.body.instruments).toEqual([{ id: 'BAT-12', score: 2.5 }])
    await useSaving().flush()
    expect(stored().talk).toBeUndefined()
  })

  it('put away is gone, and the next one begins empty', async () => {
    await begin()
    await click('Annuleren')
    await useSaving().flush()
    expect(stored().talk).toBeUndefined()
    await click('Uitslag noteren')
    expect(texts()).toEqual(['', '', '', ''])
  })

  it('emptied again is nothing, and only opening it neither', async () => {
    show(ScoresElsewhere)
    await click('Uitslag noteren')
    expect(useSaving().state).toBe('saved')
    await shown!.find('input').setValue('B')
    await shown!.find('input').setValue('')
    await useSaving().flush()
    expect(stored().talk).toBeUndefined()
  })

  it('of one that was noted before comes back in its place; meanwhile nothing else in the list moves', async () => {
    useInterview().setInstruments([
      { id: 'UWES-9', score: 4 },
      { id: 'BAT-12', score: 2 },
    ])
    show(ScoresElsewhere)
    const change = () => shown!.findAll('button').filter((button) => button.text().startsWith('Wijzigen'))
    await change()[1]!.trigger('click')
    expect(change()).toHaveLength(0)
    await shown!.findAll('input')[1]!.setValue('2,7')
    show(ScoresElsewhere)
    expect(texts()).toEqual(['BAT-12', '2,7', '', ''])
    await shown!.find('form').trigger('submit')
    expect(useInterview().draft?.body.instruments).toEqual([
      { id: 'UWES-9', score: 4 },
      { id: 'BAT-12', score: 2.7 },
    ])
  })

  it('of one that has gone meanwhile is a new one', async () => {
    useInterview().keepForm('instrument', { at: 3, id: 'UBOS', score: '3', taken: '', source: '' })
    show(ScoresElsewhere)
    await shown!.find('form').trigger('submit')
    expect(useInterview().draft?.body.instruments).toEqual([{ id: 'UBOS', score: 3 }])
  })
})

describe('a factor that came up, half filled', () => {
  async function begin(): Promise<void> {
    show(AddFactor)
    await click('Eigen onderwerp toevoegen')
    await shown!.find('input').setValue('Reistijd')
    await shown!.findAll('input[type=radio]')[1]!.setValue()
  }

  it('is on disk and comes back with its group', async () => {
    await begin()
    await useInterview().close()
    expect(stored().talk?.begun?.factor).toEqual({ name: 'Reistijd', group: 'workResources' })
    await useInterview().open(clientId, intakeId)
    show(AddFactor)
    expect(texts()).toEqual(['Reistijd'])
    expect(shown!.findAll<HTMLInputElement>('input[type=radio]')[1]!.element.checked).toBe(true)
  })

  it('is added by Ctrl+Enter, and by Enter on a group', async () => {
    for (const more of [{ ctrlKey: true }, {}]) {
      await begin()
      await press('input[type=radio]', 'Enter', more)
      expect(shown!.emitted('go')).toHaveLength(1)
    }
    await useSaving().flush()
    expect(Object.keys(stored().answers)).toHaveLength(2)
    expect(stored().talk?.begun).toBeUndefined()
  })

  it('without a name stays, and says so', async () => {
    show(AddFactor)
    await click('Eigen onderwerp toevoegen')
    await press('input', 'Enter', { ctrlKey: true })
    expect(shown!.emitted('go')).toBeUndefined()
    expect(shown!.find('.v-messages__message').exists()).toBe(true)
  })

  it('put away is gone', async () => {
    await begin()
    await click('Annuleren')
    await useSaving().flush()
    expect(stored().talk).toBeUndefined()
    expect(shown!.find('form').exists()).toBe(false)
  })
})
