/** The window's side: shows what the coach's page says, and nothing of it once that page is gone. */
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import type { Rating } from '../../shared/model/dossier.ts'
import { listenToTouches } from '../shell/touches.ts'
import { channelName, CoachSays, presenceLock, type WindowSays } from './channel.ts'

/** How often the window says at most that it is touched, in milliseconds. */
const tellEvery = 1_000

type Said = Omit<Extract<CoachSays, { kind: 'show' }>, 'kind' | 'from'>

export function useFollowing(initial: Said): {
  said: Readonly<Ref<Said>>
  rate: (scale: string, rating: Rating) => void
} {
  const said = ref(initial)
  /** Which page of the coach is followed: the last that had something to show. */
  let followed: string | undefined
  const watched = new Set<string>()
  let channel: BroadcastChannel | undefined

  const say = (message: WindowSays): void => channel?.postMessage(message)
  const sayGone = (): void => say({ kind: 'gone' })

  function hear({ data }: MessageEvent): void {
    const told = CoachSays.safeParse(data)
    if (!told.success) return
    const { from } = told.data
    if (told.data.kind === 'show' && told.data.shown) followed = from
    // Another page that has nothing to show, or goes, is not the one that is followed.
    if (followed !== undefined && from !== followed) return
    if (told.data.kind === 'close') return window.close()
    const { language, theme, shown } = told.data
    said.value = { language, theme, ...(shown && { shown }) }
    void watchOver(from)
  }

  /** The lock is free once that page has ended, however it did; or when there never was one. */
  async function watchOver(from: string): Promise<void> {
    if (watched.has(from)) return
    watched.add(from)
    // A page that has come after the window does not know of it.
    say({ kind: 'here', to: from })
    await navigator.locks.request(presenceLock(from), { mode: 'shared' }, () => undefined)
    watched.delete(from)
    if (followed !== from) return
    followed = undefined
    const { language, theme } = said.value
    said.value = { language, theme }
  }

  let told = -Infinity
  function tellTouch({ isTrusted, timeStamp }: Event): void {
    if (!isTrusted || timeStamp - told < tellEvery) return
    told = timeStamp
    say({ kind: 'touched' })
  }

  let stopListening: (() => void) | undefined
  onMounted(() => {
    stopListening = listenToTouches(tellTouch)
    channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', hear)
    window.addEventListener('pagehide', sayGone)
    say({ kind: 'here' })
  })
  onBeforeUnmount(() => {
    stopListening?.()
    window.removeEventListener('pagehide', sayGone)
    channel?.close()
  })
  return { said, rate: (scale, rating) => say({ kind: 'rating', scale, rating }) }
}
