/** The keys of the table at work on the page of the interview. */
import { useKeys } from '../shell/keys.ts'
import { focusNow } from './focus.ts'
import { commandOf, type Command } from './keys.ts'

/** What each key does; `false` when it had nothing to do here, so that it stays the browser's. */
export type KeyActions = Readonly<Record<Command, (key: string) => unknown>>

/** For as long as the calling component is there. What lies over the page has its own keys. */
export function useInterviewKeys(areOn: () => boolean, actions: KeyActions): void {
  useKeys((event) => {
    if (event.defaultPrevented || !areOn() || isCovered()) return
    const asked = commandOf(event, focusNow())
    if (asked === undefined) return
    if (asked.isHeld || actions[asked.command](asked.key) !== false) event.preventDefault()
  })
}

const isCovered = (): boolean => document.getElementById('app')?.hasAttribute('inert') === true
