/** A client in front of a turned screen tries to get to the dossier. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { guardTurned } from '../../../src-renderer/facing/turned.ts'

const page = { template: '<div />' }
const interview = '/client/1/interview/2'
const turned = `${interview}?topic=workload&turned=1`
let router: Router

function freshPage(): Router {
  const fresh = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'clients', component: page },
      { path: '/settings', name: 'settings', component: page },
      { path: '/client/:clientId', name: 'client', component: page },
      { path: '/client/:clientId/interview/:recordId', name: 'interview', component: page },
      { path: '/:elsewhere(.*)*', redirect: '/' },
    ],
  })
  guardTurned(fresh)
  return fresh
}

beforeEach(async () => {
  window.name = ''
  router = freshPage()
  await router.push('/')
  await router.push('/client/1')
  await router.push(`${interview}?topic=workload`)
  await router.replace(turned)
})
afterEach(() => (window.name = ''))

const at = () => router.currentRoute.value.fullPath
const arrived = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('no way back', () => {
  it.each([
    '/',
    '/settings',
    '/client/1',
    '/client/2',
    '/client/1/interview/3',
    '/client/2/interview/2?topic=workload&turned=1',
    '/settings?turned=1',
    '/no/such/page',
  ])('by the address %s', async (address) => {
    await router.push(address)
    expect(at()).toBe(turned)
    await router.replace(address)
    expect(at()).toBe(turned)
  })

  it.each([-1, -2, -3, 1])('by going %s in the history', async (steps) => {
    router.go(steps)
    await arrived()
    expect(at()).toBe(turned)
  })

  it.each([interview, `${interview}?topic=workload`, `${interview}?turned`, `${interview}#x`])(
    'by asking for the interview itself: %s',
    async (address) => {
      await router.push(address)
      expect(router.currentRoute.value.query).toHaveProperty('turned')
      expect(router.currentRoute.value.path).toBe(interview)
    },
  )

  it('by loading the page anew', async () => {
    const reloaded = freshPage()
    await reloaded.push(turned)
    expect(reloaded.currentRoute.value.fullPath).toBe(turned)
  })

  it.each(['/', '/settings', '/client/1'])('by loading it at %s', async (address) => {
    const reloaded = freshPage()
    await reloaded.push(address)
    expect(reloaded.currentRoute.value.fullPath).toBe('/?turned=1')
  })

  it('by loading the interview without the sign', async () => {
    const reloaded = freshPage()
    await reloaded.push(`${interview}?topic=workload`)
    expect(reloaded.currentRoute.value.query).toEqual({ topic: 'workload', turned: '1' })
  })

  it('by many at once', async () => {
    await Promise.all(['/', '/settings', '/client/1', interview].map((address) => router.push(address)))
    expect(router.currentRoute.value.name).toBe('interview')
    expect(router.currentRoute.value.query).toHaveProperty('turned')
  })
})

it('the coach goes on to another topic, turned', async () => {
  await router.replace({ query: { topic: 'deadlines' } })
  expect(router.currentRoute.value.query).toEqual({ topic: 'deadlines', turned: '1' })
})

it('a page that is not turned goes where it likes', async () => {
  window.name = ''
  router = freshPage()
  for (const address of ['/', '/settings', '/client/1', interview]) {
    await router.push(address)
    expect(at()).toBe(address)
  }
})
