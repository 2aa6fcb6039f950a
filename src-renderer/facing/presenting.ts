/**
 * The present topic as a client may see it, and the way back of what the client chooses: on this screen turned round,
 * and in a window of its own on another screen, which hears of it over a channel.
 */
import { computed, onBeforeUnmount, onMounted, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Rating } from '../../shared/model/dossier.ts'
import type { Topic } from '../../shared/model/topics.ts'
import { useInterview } from '../interview/interview.ts'
import { touchedElsewhere } from '../shell/touches.ts'
import { useSettings } from '../settings/settings.ts'
import { steady } from '../shell/steady.ts'
import { channelName, presenceLock, WindowSays, type CoachSays, type Shown } from './channel.ts'
import { shownTopic, type Target } from './shownTopic.ts'

/** This page, among those that may be open: a window's answer counts only for what this one shows. */
const page = crypto.randomUUID()

/** `shown` is what a client may see of the topic; `rate` notes a choice, if it is of a scale that is shown now. */
export function useShown(topic: () => Topic | undefined): {
  shown: ComputedRef<Shown | undefined>
  rate: (scale: string, rating: Rating) => void
} {
  const { t } = useI18n()
  const settings = useSettings()
  const interview = useInterview()

  // Typing words changes nothing of it: then nothing is drawn again, and nothing said to a window.
  const found = steady(() => {
    const [here, body] = [topic(), interview.draft?.body]
    if (here === undefined || body === undefined) return undefined
    const bare = shownTopic(here, body, settings.settings.language, (key) => t(key))
    return bare && { key: here.key, bare }
  })
  const asked = computed((): { shown: Shown; targets: Map<string, Target> } | undefined => {
    if (found.value === undefined) return undefined
    const { key, bare } = found.value
    const targets = new Map<string, Target>()
    const scales = bare.scales.map(({ target, ...words }) => {
      // A choice that is still on its way when the coach goes on must not land on the next topic.
      const scale = [page, key, ...Object.values(target)].join(' ')
      targets.set(scale, target)
      return { ...words, scale }
    })
    return { shown: { ...bare, scales }, targets }
  })
  const shown = computed(() => asked.value?.shown)

  function rate(scale: string, rating: Rating): void {
    const target = asked.value?.targets.get(scale)
    if (target === undefined) return
    if ('signal' in target) interview.rateSignal(target.signal, rating)
    else interview.rate(target.factor, target.scale, rating)
  }
  return { shown, rate }
}

const locksOf = ({ locks }: { readonly locks?: LockManager | null }): typeof locks => locks

/** Tells the window of its own what to show, for as long as the calling component is there; then to be neutral. */
export function usePresenting(topic: () => Topic | undefined): {
  isWindowThere: Readonly<Ref<boolean>>
  closeWindow: () => void
} {
  const settings = useSettings()
  const { shown, rate } = useShown(topic)
  const isWindowThere = ref(false)
  /** Anew each time that one comes to an interview: to whom it does not know, a window says that it is there. */
  const from = crypto.randomUUID()
  let channel: BroadcastChannel | undefined
  let letGo: (() => void) | undefined
  let isHeld = false

  const say = (message: CoachSays): void => channel?.postMessage(message)
  function show(what: Shown | undefined): void {
    if (!isHeld) return
    const { language, theme } = settings.settings
    say({ kind: 'show', from, language, theme, ...(what && { shown: what }) })
  }
  const hide = (): void => show(undefined)

  function hear({ data }: MessageEvent): void {
    const told = WindowSays.safeParse(data)
    if (!told.success) return
    if (told.data.kind === 'rating') return rate(told.data.scale, told.data.rating)
    if (told.data.kind === 'touched') return touchedElsewhere()
    isWindowThere.value = told.data.kind === 'here'
    // One that answers has just been told what to show: said again, of two pages each would take the window back.
    if (told.data.kind === 'here' && told.data.to === undefined) show(shown.value)
  }

  /**
   * As long as the lock is held this page is there; the browser lets go of it however the page ends. Nothing is shown
   * before that: a window that hears of a page without one takes it for gone.
   */
  async function hold(): Promise<void> {
    // Always there on our own addresses; where it is not, no window is told anything.
    const locks = locksOf(navigator)
    const { promise, resolve } = Promise.withResolvers<undefined>()
    letGo = () => resolve(undefined)
    await locks?.request(presenceLock(from), () => {
      isHeld = true
      show(shown.value)
      return promise
    })
  }

  watch([shown, () => settings.settings.language, () => settings.settings.theme], () => show(shown.value))
  onMounted(() => {
    channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', hear)
    window.addEventListener('pagehide', hide)
    void hold()
  })
  onBeforeUnmount(() => {
    hide()
    window.removeEventListener('pagehide', hide)
    channel?.close()
    letGo?.()
  })
  return { isWindowThere, closeWindow: () => say({ kind: 'close', from }) }
}
