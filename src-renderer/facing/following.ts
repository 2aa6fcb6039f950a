/** The window's side: shows what the coach's page says, and nothing of it once that page is gone. */
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import type { Rating } from '../../shared/model/dossier.ts'
import { channelName, CoachSays, presenceLock, type WindowSays } from './channel.ts'

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
    await navigator.locks.request(presenceLock(from), { mode: 'shared' }, () => undefined)
    watched.delete(from)
    if (followed !== from) return
    followed = undefined
    const { language, theme } = said.value
    said.value = { language, theme }
  }

  onMounted(() => {
    channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', hear)
    window.addEventListener('pagehide', sayGone)
    say({ kind: 'here' })
  })
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', sayGone)
    channel?.close()
  })
  return { said, rate: (scale, rating) => say({ kind: 'rating', scale, rating }) }
}
