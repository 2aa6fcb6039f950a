/**
 * Whether this page is turned to the client. It stands in the address, so that a reload and a lock keep it; and as
 * long as it stands there the router leads nowhere else. The one way back is the coach's key, which calls `turnBack`.
 */
import { computed, type ComputedRef } from 'vue'
import {
  useRoute,
  useRouter,
  type LocationQuery,
  type NavigationGuardReturn,
  type RouteLocation,
  type Router,
} from 'vue-router'

type Place = Pick<RouteLocation, 'name' | 'path' | 'query' | 'matched'>

const isTurnedAt = ({ query }: { query: LocationQuery }): boolean => query['turned'] !== undefined
const turnedAt = ({ query }: { query: LocationQuery }): LocationQuery => ({ ...query, turned: '1' })

/** The name of the window while it is turned: it outlives a load of our page under another address. */
const windowName = 'turned'
/** Set for the one step back. */
let isTurningBack = false

/**
 * What the router may do. Another topic of the same interview stays turned; nothing else is let through, whether by a
 * link, Back, a typed address or a program that means well. `isWindowTurned`: the window was, before this page began.
 */
export function whereTurned(to: Place, from: Place, isWindowTurned: boolean): NavigationGuardReturn {
  const isBeginning = from.matched.length === 0
  if (isBeginning && isWindowTurned && !isTurnedAt(to))
    return { path: to.name === 'interview' ? to.path : '/', query: turnedAt(to), replace: true }
  if (isBeginning || !isTurnedAt(from)) return true
  if (to.path !== from.path) return false
  return isTurnedAt(to) || { path: to.path, query: { ...from.query, ...to.query }, replace: true }
}

export function guardTurned(router: Router): void {
  router.beforeEach((to, from) => isTurningBack || whereTurned(to, from, window.name === windowName))
  router.afterEach(() => {
    window.name = isTurnedAt(router.currentRoute.value) ? windowName : ''
  })
}

export function useTurned(): {
  isTurned: ComputedRef<boolean>
  turn: () => Promise<void>
  turnBack: () => Promise<void>
} {
  const route = useRoute()
  const router = useRouter()

  async function turn(): Promise<void> {
    await router.replace({ query: turnedAt(route) })
  }

  async function turnBack(): Promise<void> {
    isTurningBack = true
    const others = Object.entries(route.query).filter(([key]) => key !== 'turned')
    await router.replace({ query: Object.fromEntries(others) }).finally(() => (isTurningBack = false))
  }

  return { isTurned: computed(() => isTurnedAt(route)), turn, turnBack }
}
