import { fail, freshStart } from '../fakeBridge.ts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getActivePinia } from 'pinia'
import { createVuetify } from 'vuetify'
import { VBtn, VIcon } from 'vuetify/components'
import type { ErrorCode } from '../../../shared/bridge/contract.ts'
import { errors } from '../../../shared/texts/errors.nl.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'
import SavingTroubles from '../../../src-renderer/shell/SavingTroubles.vue'

let troubles: VueWrapper
const content = document.createElement('main')

async function show(code: ErrorCode): Promise<void> {
  useSaving().failure = { ok: false, code }
  await flushPromises()
}

beforeEach(async () => {
  await freshStart()
  await useSettings().change({ language: 'nl' }, false)
  content.id = 'content'
  content.tabIndex = -1
  document.body.append(content)
  troubles = mount(SavingTroubles, {
    attachTo: document.body,
    props: { lockRefused: false, pageMissed: false },
    global: { plugins: [getActivePinia()!, i18n, createVuetify({ components: { VBtn, VIcon } })] },
  })
})
afterEach(() => {
  troubles.unmount()
  content.remove()
})

describe('what could not be saved', () => {
  it('is said once: the code’s own sentence where that says what is safe', async () => {
    await show('diskFull')
    expect(troubles.text()).toContain('Je laatste invoer is nog niet bewaard')
    expect(troubles.text()).toContain(errors.diskFull.sentence)
    expect(troubles.text().match(/is veilig/g)).toHaveLength(1)
  })

  it('never asks to leave the app open and to start it anew in one breath', async () => {
    await show('unreachable')
    expect(troubles.text()).toContain('start het programma opnieuw')
    expect(troubles.text()).not.toContain('Laat de app open')
  })

  it('gives the focus back to the page when it goes with its button', async () => {
    await show('diskFull')
    troubles.find('button').element.focus()
    useSaving().failure = undefined
    await flushPromises()
    expect(troubles.find('[role=alert]').exists()).toBe(false)
    expect(document.activeElement).toBe(content)
  })

  it('leaves the focus in the field where one types', async () => {
    const field = document.createElement('textarea')
    content.append(field)
    field.focus()
    await show('diskFull')
    useSaving().failure = undefined
    await flushPromises()
    expect(document.activeElement).toBe(field)
  })
})

it('settings that are not kept are said on whatever page one is by then', async () => {
  await useSession().create('een zin van vier woorden')
  fail('settings.save', { code: 'diskFull' })
  await useSettings().change({ practice: { coach: 'Coach K' } }, true)
  await flushPromises()
  expect(troubles.text()).toContain('De instellingen zijn niet bewaard')
  fail('settings.save', undefined)
  await troubles.find('button').trigger('click')
  await flushPromises()
  expect(troubles.find('[role=alert]').exists()).toBe(false)
})

it('a page that cannot be fetched is missed aloud', async () => {
  await troubles.setProps({ pageMissed: true })
  expect(troubles.get('[role=alert]').text()).toContain(errors.unreachable.title)
})
