/** The way through an interview, and the detour from its closing. */
import { fill, freshStart } from '../fakeBridge.ts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { topicsOf } from '../../../shared/model/topics.ts'
import { useDossier } from '../../../src-renderer/dossier/dossier.ts'
import { useWay, type Way } from '../../../src-renderer/interview/way.ts'
import { useSession } from '../../../src-renderer/session/session.ts'
import { clientId, clientRecord, intakeId, intakeRecord } from '../records.ts'

const topics = topicsOf(intakeRecord.body)
const closing = topics.at(-1)!
const [first, second, third] = [topics[2]!, topics[3]!, topics[4]!]
let way: Way
let shown: VueWrapper
const here = () => way.here.value?.key

beforeEach(async () => {
  await freshStart()
  await useSession().create('een zin van vier woorden')
  fill(clientRecord, intakeRecord)
  await useDossier().open(clientId)
  const Page = defineComponent(() => {
    way = useWay()
    return () => undefined
  })
  const page = { template: '<div />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/client/:clientId/interview/:recordId', name: 'interview', component: page },
      { path: '/client/:clientId/result', component: page },
    ],
  })
  await router.push(`/client/${clientId}/interview/${intakeId}?topic=${closing.key}`)
  shown = mount(Page, { global: { plugins: [router, getActivePinia()!] } })
  await flushPromises()
})
afterEach(() => shown.unmount())

describe('from a topic that the closing led to', () => {
  it('next is back to the closing, and from there to the result as ever', async () => {
    await way.goFromClosing(second)
    expect([here(), way.isDetour.value]).toEqual([second.key, true])
    await way.next()
    expect([here(), way.isDetour.value]).toEqual([closing.key, false])
  })

  it.each([
    ['the topic before', () => way.previous(), () => first],
    ['another one of the map', () => way.go(third), () => third],
    ['the same one of the map', () => way.go(second), () => second],
  ])('to go to %s ends that', async (_, goElsewhere, there) => {
    await way.goFromClosing(second)
    await goElsewhere()
    expect([here(), way.isDetour.value]).toEqual([there().key, false])
    await way.next()
    expect(here()).toBe(topics[topics.indexOf(there()) + 1]?.key)
  })
})
