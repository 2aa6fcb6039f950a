/** The channel between the coach's page and the window, with somebody on it who means ill, or a page that is gone. */
import { fill, freshStart, onDisk } from '../fakeBridge.ts'
import { mount, type VueWrapper } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import type { IntakeRecord } from '../../../shared/bridge/records.ts'
import { topicsOf } from '../../../shared/model/topics.ts'
import { textsIn } from '../../../shared/texts/index.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { channelName, CoachSays } from '../../../src-renderer/facing/channel.ts'
import FacingPage from '../../../src-renderer/facing/FacingPage.vue'
import { usePresenting } from '../../../src-renderer/facing/presenting.ts'
import { useInterview } from '../../../src-renderer/interview/interview.ts'
import { useSaving } from '../../../src-renderer/saving/saving.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { useSettings } from '../../../src-renderer/settings/settings.ts'
import { i18n } from '../../../src-renderer/shell/language.ts'
import { listenElsewhere } from '../../../src-renderer/shell/touches.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'
import { useFakeLocks } from './fakeLocks.ts'

const nl = textsIn('nl')
const key = ref('workload')
let isWindowThere: () => boolean
const Coach = defineComponent(() => {
  const presenting = usePresenting(() => topicsOf(intakeRecord.body).find((topic) => topic.key === key.value))
  isWindowThere = () => presenting.isWindowThere.value
  return () => h('p', 'the coach')
})
let coach: VueWrapper
let client: VueWrapper
/** Somebody else on the channel, and all that they heard. */
let other: BroadcastChannel
let heard: unknown[]

beforeEach(async () => {
  useFakeLocks()
  await freshStart()
  await useSession().create('een zin van vier woorden')
  await useSettings().change({ language: 'nl' }, false)
  i18n.global.locale.value = 'nl'
  fill(clientRecord, intakeRecord)
  await useDossier().open(clientId)
  await useInterview().open(clientId, intakeId)
  key.value = 'workload'
  heard = []
  other = new BroadcastChannel(channelName)
  other.addEventListener('message', ({ data }: MessageEvent) => void heard.push(data))
  coach = mountCoach()
  client = mount(FacingPage, { attachTo: document.body })
  await shows(nl.factors.workload.name)
})
const mountCoach = () => mount(Coach, { global: { plugins: [getActivePinia()!, i18n] } })
afterEach(() => {
  client.unmount()
  coach.unmount()
  other.close()
})

const shows = (heading: string) => vi.waitFor(() => expect(client.find('h1').text()).toBe(heading))
const isNeutral = () => shows('Neem rustig de tijd')
const saved = () => (onDisk(intakeId) as IntakeRecord).body
/** What was said before has arrived by now. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 60))
const lastShown = () =>
  heard
    .flatMap((data) => CoachSays.safeParse(data).data ?? [])
    .findLast((said) => said.kind === 'show' && said.shown)
const scaleShown = () => {
  const said = lastShown()
  return said?.kind === 'show' ? said.shown!.scales[0]!.scale : ''
}

describe('a choice', () => {
  it('goes the usual way to the vault, and comes back to the window', async () => {
    await client.findAll('input')[3]!.setValue()
    await vi.waitFor(() => expect(saved().answers.workload).toEqual({ presence: 3 }))
    await vi.waitFor(() => expect(client.findAll<HTMLInputElement>('input')[3]!.element.checked).toBe(true))
  })

  it('that was on its way when the coach went on does not land on the next topic', async () => {
    const scale = scaleShown()
    key.value = 'deadlines'
    await shows(nl.factors.deadlines.name)
    other.postMessage({ kind: 'rating', scale, rating: 4 })
    await quiet()
    await useSaving().flush()
    expect(saved().answers).toEqual({})
  })

  it.each([
    ['another figure', { rating: 5 }],
    ['half a figure', { rating: 1.5 }],
    ['no figure', { rating: undefined }],
    ['a word', { rating: '3' }],
    ['a scale of one’s own', { scale: 'workload presence' }],
    ['an inherited name', { scale: '__proto__' }],
    ['a very long scale', { scale: 'x'.repeat(100_000) }],
    ['something more', { note: 'x' }],
    ['another kind', { kind: 'write' }],
  ])('with %s is not heard', async (_what, part) => {
    other.postMessage({ kind: 'rating', scale: scaleShown(), rating: 3, ...part })
    for (const bad of [null, 'rating', 7, [], { kind: 'rating' }]) other.postMessage(bad)
    await quiet()
    await useSaving().flush()
    expect(saved().answers).toEqual({})
  })
})

describe('on the channel', () => {
  it('is the question and the scales, and nothing else of anybody', () => {
    const whole = JSON.stringify(heard)
    for (const secret of ['V-001', 'Cliënt V', clientId, intakeId, '2026'])
      expect(whole).not.toContain(secret)
    const said = lastShown()
    expect(Object.keys(said ?? {}).sort()).toEqual(['from', 'kind', 'language', 'shown', 'theme'])
  })
})

describe('the window', () => {
  it.each([
    ['of another shape', { kind: 'show', heading: 'Hallo' }],
    ['with markup beside what is known', { kind: 'show', html: '<img src=x>' }],
    ['of no page', { kind: 'show', from: 'x', language: 'nl', theme: 'light' }],
    ['in another language', { kind: 'show', from: crypto.randomUUID(), language: 'fr', theme: 'light' }],
    ['that it should close, from another page', { kind: 'close', from: crypto.randomUUID() }],
    [
      'of another page that has nothing to show',
      { kind: 'show', from: crypto.randomUUID(), language: 'nl', theme: 'dark' },
    ],
  ])('does not hear words %s', async (_what, words) => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined)
    other.postMessage(words)
    await quiet()
    expect(client.find('h1').text()).toBe(nl.factors.workload.name)
    expect(close).not.toHaveBeenCalled()
  })

  it('shows markup as the text that it is, and nothing of a page that is not there', async () => {
    const scales: unknown[] = []
    const shown = { heading: '<img src=x onerror=alert(1)>', question: '', parts: [], scales }
    other.postMessage({ kind: 'show', from: crypto.randomUUID(), language: 'nl', theme: 'light', shown })
    await isNeutral()
    expect(client.find('img').exists()).toBe(false)
  })

  it('follows the coach, and is neutral once the interview is left', async () => {
    key.value = 'situation:'
    await shows('Zoals het nu is')
    key.value = 'closing:'
    await isNeutral()
    key.value = 'workload'
    await shows(nl.factors.workload.name)
    coach.unmount()
    await isNeutral()
    expect(client.html()).not.toContain(nl.factors.workload.question)
  })

  it('is neutral when the page of the coach goes', async () => {
    window.dispatchEvent(new Event('pagehide'))
    await isNeutral()
  })

  it('speaks the language of the coach', async () => {
    await useSettings().change({ language: 'en' }, false)
    await shows(textsIn('en').factors.workload.name)
    expect(document.documentElement.lang).toBe('en')
  })

  it('closes when its own coach says so', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined)
    other.postMessage({ kind: 'close', from: lastShown()!.from })
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1))
  })
})

describe('a page of the coach that comes after the window', () => {
  const knows = () => vi.waitFor(() => expect(isWindowThere()).toBe(true))

  it('hears that the window is there, and can close it', async () => {
    coach.unmount()
    await isNeutral()
    coach = mountCoach()
    expect(isWindowThere()).toBe(false)
    await knows()
    await shows(nl.factors.workload.name)
  })

  it('hears it also at a topic of which the client sees nothing', async () => {
    coach.unmount()
    await isNeutral()
    key.value = 'closing:'
    coach = mountCoach()
    await knows()
  })

  it('hears nothing once the window has gone', async () => {
    await knows()
    coach.unmount()
    client.unmount()
    window.dispatchEvent(new Event('pagehide'))
    coach = mountCoach()
    await quiet()
    expect(isWindowThere()).toBe(false)
  })

  it('is told once, and the window does not go back and forth between two pages', async () => {
    const from = crypto.randomUUID()
    const shown = { heading: 'Van de andere', question: '', parts: [], scales: [] }
    await navigator.locks.request(`draagkracht-facing-${from}`, async () => {
      for (let times = 0; times < 3; times++)
        other.postMessage({ kind: 'show', from, language: 'nl', theme: 'light', shown })
      await shows('Van de andere')
      await quiet()
      expect(client.find('h1').text()).toBe('Van de andere')
      expect(
        heard.filter((said) => JSON.stringify(said) === JSON.stringify({ kind: 'here', to: from })),
      ).toHaveLength(1)
    })
  })
})

describe('a touch of the window', () => {
  const touches = vi.fn<() => void>()
  let stop: () => void
  beforeEach(() => {
    touches.mockClear()
    stop = listenElsewhere(touches)
  })
  afterEach(() => stop())
  const touch = (isTrusted: boolean) => {
    const event = new Event('pointerdown', { bubbles: true })
    Object.defineProperty(event, 'isTrusted', { value: isTrusted })
    document.body.dispatchEvent(event)
  }

  it('counts where the vault is locked by the still time, once a second at most', async () => {
    for (let times = 0; times < 5; times++) touch(true)
    await vi.waitFor(() => expect(touches).toHaveBeenCalledTimes(1))
    await quiet()
    expect(touches).toHaveBeenCalledTimes(1)
  })

  it('does not count when a script made it, or once the interview is left', async () => {
    touch(false)
    coach.unmount()
    touch(true)
    await quiet()
    expect(touches).not.toHaveBeenCalled()
  })
})
