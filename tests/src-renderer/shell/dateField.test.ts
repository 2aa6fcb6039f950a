import '../fakeBridge.ts'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getActivePinia } from 'pinia'
import { createVuetify } from 'vuetify'
import { VTextField } from 'vuetify/components'
import { freshStart } from '../fakeBridge.ts'
import { CalendarDate } from '../../../shared/model/dossier.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import DateField from '../../../src-renderer/shell/DateField.vue'
import { halfDate } from '../../../src-renderer/shell/halfDate.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'

let field: VueWrapper
let date: string
const input = () => field.find('input').element

/** What the browser does: a value, or half a date that it keeps to itself. */
async function type(value: string, isHalf = false): Promise<void> {
  input().value = value
  Object.defineProperty(input(), 'validity', { configurable: true, value: { badInput: isHalf } })
  await field.find('input').trigger('keyup', { key: '4' })
}

async function show(modelValue: string): Promise<void> {
  field = mount(DateField, {
    props: {
      label: 'Uiterlijk op',
      hint: 'Alleen voor jou.',
      modelValue,
      'onUpdate:modelValue': (value: string) => {
        date = value
        void field.setProps({ modelValue: value, errors: value === halfDate ? ['Geen datum.'] : [] })
      },
    },
    global: { plugins: [getActivePinia()!, i18n, createVuetify({ components: { VTextField } })] },
  })
  await field.vm.$nextTick()
}

beforeEach(async () => {
  await freshStart()
  await useSettings().change({ language: 'nl' }, false)
})
afterEach(() => field.unmount())

describe('a date', () => {
  it('stands there in words too, so that day and month are not mistaken', async () => {
    await show('2026-04-03')
    expect(field.text()).toContain('3 april 2026. Alleen voor jou.')
    await type('2026-03-04')
    expect(field.text()).toContain('4 maart 2026.')
    await useSettings().change({ language: 'en' }, false)
    await field.vm.$nextTick()
    expect(field.text()).toContain('4 March 2026.')
  })

  it('of which half is there is neither a date nor none', async () => {
    await show('')
    await type('', true)
    expect(date).toBe(halfDate)
    expect(CalendarDate.safeParse(halfDate).success).toBe(false)
    expect(input().value).toBe('')
    await type('', false)
    expect(date).toBe('')
  })

  it('of which the year is still being typed is half', async () => {
    await show('2026-04-03')
    await type('0202-04-03')
    expect(date).toBe(halfDate)
    await type('2027-04-03')
    expect(date).toBe('2027-04-03')
  })

  it('stays in the field while another year is typed over it', async () => {
    await show('2026-12-31')
    for (const year of ['0002', '0020', '0202']) {
      await type(`${year}-12-31`)
      expect([input().value, date]).toEqual([`${year}-12-31`, halfDate])
    }
    await type('2027-12-31')
    expect([input().value, date]).toEqual(['2027-12-31', '2027-12-31'])
  })

  it('is called a mistake only when one is done typing', async () => {
    await show('')
    await type('', true)
    expect(field.text()).not.toContain('Geen datum.')
    await field.find('input').trigger('keydown', { key: 'Enter' })
    expect(field.text()).toContain('Geen datum.')
    await type('', true)
    expect(field.text()).not.toContain('Geen datum.')
    await field.find('input').trigger('focusout')
    expect(field.text()).toContain('Geen datum.')
  })
})
