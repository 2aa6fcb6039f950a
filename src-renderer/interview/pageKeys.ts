/** The keys of the table at work on the page of the interview. */
import { useKeys } from '../shell/keys.ts'
import { isPageCovered } from '../shell/overPage.ts'
import { focusNow } from './focus.ts'
import { commandOf, isBrowsersMove, type Command } from './keys.ts'

/** What each key does; `false` when it had nothing to do here, so that it stays the browser's. */
export type KeyActions = Readonly<Record<Command, (key: string) => unknown>>

/** For as long as the calling component is there. What lies over the page has its own keys. */
export function useInterviewKeys(areOn: () => boolean, actions: KeyActions): void {
  const act = ({ command, key }: { command: Command; key: string }): boolean =>
    actions[command](key) !== false
  useKeys((event) => {
    if (event.defaultPrevented || !areOn() || isPageCovered()) return
    const focus = focusNow()
    const asked = commandOf(event, focus)
    if (asked === undefined ? isBrowsersMove(event, focus) : asked.isHeld || act(asked))
      event.preventDefault()
  })
}
