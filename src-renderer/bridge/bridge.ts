/** The renderer's only way out: to the vault and the reports, on whichever face it runs. */
import './trustedTypes.ts'
import type { Bridge } from '../../shared/bridge/contract.ts'
import { events, type EventDetail, type Listen } from '../../shared/bridge/events.ts'
import type { EventName } from '../../shared/bridge/names.ts'
import { createLoopbackClient, goFresh, stayPresent } from './loopbackClient.ts'

/** Both are there on the desktop, put there by the preload. */
const page: Window & { readonly draagkracht?: Bridge; readonly draagkrachtEvents?: Listen } = window

const isDesktop = page.draagkracht !== undefined
export const bridge: Bridge = page.draagkracht ?? createLoopbackClient()
const listen: Listen | undefined = isDesktop ? page.draagkrachtEvents : stayPresent()

/** Hears, for as long as the page is there, what main tells by itself; what does not fit the contract is not heard. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (detail: EventDetail<Name>) => void,
): void {
  listen?.(name, (told) => {
    const parsed = events[name].safeParse(told)
    // The schema of this very event has just accepted it; TypeScript cannot tie the two together.
    if (parsed.success) listener(parsed.data as EventDetail<Name>)
  })
}

/** Makes place for a fresh page, in a process of its own. On the desktop main throws this one away with its window. */
export function discardPage(): void {
  if (!isDesktop) goFresh()
}
