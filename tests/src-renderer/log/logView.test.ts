import { calls, fail, fill, freshStart, log } from '../fakeBridge.ts'
import { mount, type VueWrapper } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVuetify } from 'vuetify'
import { VBtn, VIcon } from 'vuetify/components'
import type { LogBreak, LogEntry } from '../../../shared/bridge/log.ts'
import { useLog } from '../../../src-renderer/log/log.ts'
import LogView from '../../../src-renderer/log/LogView.vue'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'
import { clientId, clientRecord, intakeRecord, withNote } from '../records.ts'

const entries = (count: number): LogEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    at: new Date(Date.UTC(2026, 10, 2, 9) + index * 60_000).toISOString(),
    user: 'praktijk',
    kind: 'exported',
    clientId,
  }))

let view: VueWrapper | undefined
afterEach(() => view?.unmount())
beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  await useSettings().change({ language: 'nl' }, false)
})

function show(book: { entries: LogEntry[]; breaks: LogBreak[] }): VueWrapper {
  view = mount(LogView, {
    props: { book },
    global: { plugins: [getActivePinia()!, i18n, createVuetify({ components: { VBtn, VIcon } })] },
  })
  return view
}

describe('a log on the screen', () => {
  it('of twenty thousand entries shows the newest, and more when asked', async () => {
    const shown = show({ entries: entries(20_000), breaks: [] })
    expect(shown.findAll('li')).toHaveLength(200)
    expect(shown.text()).toContain('De nieuwste 200 van 20000 regels.')
    await shown.find('button').trigger('click')
    expect(shown.findAll('li')).toHaveLength(400)
    expect(shown.find('[role=alert]').exists()).toBe(false)
  })

  it('says first of all that it is not whole, with the numbers, also when no line is left', () => {
    const breaks = [7, 8, 9].map((number) => ({ number, what: 'missing' as const }))
    for (const left of [entries(3), []]) {
      const shown = show({ entries: left, breaks })
      expect(shown.get('.log > :first-child').attributes('role')).toBe('alert')
      expect(shown.get('[role=alert]').text()).toContain('Regel 7 tot en met 9 ontbreken.')
    }
  })
})

describe('reading the log', () => {
  it('waits for what is still to be saved, and asks for the one client only', async () => {
    fill(clientRecord, intakeRecord)
    log([...entries(2), { ...entries(3)[2]!, clientId: 'een-ander' }])
    useSaving().save(withNote('nog onderweg'), 'afterTyping')
    const own = useLog(clientId)
    await own.load()
    const names = calls.map(({ name }) => name).filter((name) => name !== 'vault.setAside')
    expect(names.slice(-2)).toEqual(['record.save', 'log.list'])
    expect(own.book.value?.entries).toHaveLength(2)
    const all = useLog()
    await all.load()
    expect(all.book.value?.entries).toHaveLength(3)
  })

  it('says it when the file could not be made, and hands nothing over', async () => {
    const made = vi.spyOn(URL, 'createObjectURL')
    fail('log.export', { code: 'diskFull' })
    const own = useLog()
    await own.save('nl')
    expect(own.failure.value?.code).toBe('diskFull')
    expect(own.savedAs.value).toBeUndefined()
    expect(made).not.toHaveBeenCalled()
  })
})
