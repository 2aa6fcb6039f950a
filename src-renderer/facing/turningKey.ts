/** The coach's key: F8 turns the screen to the client, and F8 turns it back, to the exact place. */
import { nextTick, provide, type InjectionKey, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { goBackTo, placeIn, type Place } from '../session/place.ts'
import { useKeys } from '../shell/keys.ts'
import { isPageCovered } from '../shell/overPage.ts'
import { useTurned } from './turned.ts'

/** For a button that does as the key does. */
export const turnAwayKey: InjectionKey<() => Promise<void>> = Symbol('turnAway')

/** `content` holds the page. `isOpen`: there is a dossier to come back to. */
export function useTurningKey(
  content: Readonly<Ref<HTMLElement | null>>,
  isOpen: Readonly<Ref<boolean>>,
): void {
  const route = useRoute()
  const { isTurned, turn, turnBack } = useTurned()
  let left: { place: Place; topic: unknown } | undefined

  async function turnAway(): Promise<void> {
    if (content.value) left = { place: placeIn(content.value), topic: route.query['topic'] }
    // Leaving a field is what keeps it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await nextTick()
    await turn()
  }

  async function comeBack(): Promise<void> {
    await turnBack()
    await nextTick()
    if (content.value && left?.topic === route.query['topic'] && left) goBackTo(left.place, content.value)
    left = undefined
  }

  useKeys((event) => {
    if (event.key !== 'F8' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    // What lies over the page, as a pause does, goes first.
    if (event.repeat || !isOpen.value || isPageCovered()) return
    if (isTurned.value) void comeBack()
    else if (route.name === 'interview') void turnAway()
  })
  provide(turnAwayKey, turnAway)
}
