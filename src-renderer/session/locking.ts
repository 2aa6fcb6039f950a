/** Everything that locks the vault, in one place: a key, a still table, a laptop that sleeps, and main. */
import { nextTick, onMounted, ref, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { LockReason } from '../../shared/bridge/events.ts'
import { standardLockAfter } from '../../shared/locking/lockAfter.ts'
import { bridge, onEvent } from '../bridge/bridge.ts'
import { useSaving } from '../saving/saving.ts'
import { useSettings } from '../settings/settings.ts'
import { useKeys } from '../shell/keys.ts'
import { useIdle } from './idle.ts'
import { goBackTo, placeIn, placeOf, type Place } from './place.ts'
import { useSession } from './session.ts'

/** How long saving may take when nobody is there to be asked, in milliseconds. */
const timeToSave = 4_000
/** How long the page may take to be there again after unlocking, in milliseconds. */
const timeToReturn = 5_000

/** `content` holds the page. `lockRefused`: the person asked, and not everything could be saved. */
export function useLocking(content: Readonly<Ref<HTMLElement | null>>): {
  lock: () => Promise<void>
  lockRefused: Ref<boolean>
  isWarning: Readonly<Ref<boolean>>
} {
  const session = useSession()
  const saving = useSaving()
  const settings = useSettings()
  const route = useRoute()
  const router = useRouter()
  const lockRefused = ref(false)

  async function lockBecause(because: LockReason, within?: number): Promise<void> {
    if (session.state !== 'open') return
    const place = placeHere()
    // Leaving a field is what keeps it, in some forms.
    const here = document.activeElement
    if (here instanceof HTMLElement) here.blur()
    // What a form keeps on leaving it may only be sent a moment later.
    await nextTick()
    const leave = () => leaveAt(place)
    const isLocked = await session.lock({ because, leave, ...(within === undefined ? {} : { within }) })
    lockRefused.value = !isLocked
    if (!isLocked && here instanceof HTMLElement && here.isConnected) here.focus()
  }
  const lock = (): Promise<void> => lockBecause('demand')

  const placeHere = (): Place => (content.value ? placeIn(content.value) : {})
  async function leaveAt(place: Place): Promise<void> {
    await router.replace({ query: { ...placeOf(route.query).others, ...place } })
  }
  const closed = (): Promise<void> => session.closed(() => leaveAt(placeHere()))

  useKeys((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    if (event.key.toLowerCase() !== 'l') return
    event.preventDefault()
    void lock()
  })

  const { isWarning } = useIdle({
    isOpen: () => session.state === 'open',
    limit: () => (settings.settings.lockAfterMinutes ?? standardLockAfter) * 60_000,
    onLimit: (because) => void lockBecause(because, timeToSave),
    onTouch: () => void keepOpen(),
  })

  async function keepOpen(): Promise<void> {
    const answer = await bridge['vault.keepOpen']({})
    if (!answer.ok && answer.code === 'vaultLocked') await closed()
  }

  onMounted(() => {
    // Half of main's time is for saving; the other half for what comes after it.
    onEvent('locking', ({ because, within }) => void lockBecause(because, within / 2))
    onEvent('locked', () => void closed())
  })

  watch(
    () => session.state,
    async (state) => {
      if (state !== 'open') return
      await router.isReady()
      const { place } = placeOf(route.query)
      if (Object.keys(place).length === 0) return
      await goBackWhenThere(place)
      // Somebody may have gone on to another topic meanwhile.
      await router.replace({ query: placeOf(route.query).others })
    },
  )

  /** Waits for the page; a person who does something meanwhile is left alone. */
  async function goBackWhenThere(place: Place): Promise<void> {
    let isTouched = false
    const touch = () => (isTouched = true)
    const isLeftAlone = (): boolean => !isTouched
    const touches = ['keydown', 'pointerdown', 'wheel'] as const
    for (const name of touches) window.addEventListener(name, touch, { capture: true, passive: true })
    for (const end = performance.now() + timeToReturn; performance.now() < end && isLeftAlone();) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      if (content.value && isLeftAlone() && goBackTo(place, content.value)) break
    }
    for (const name of touches) window.removeEventListener(name, touch, { capture: true })
  }

  watch(
    () => saving.state,
    (state) => {
      if (state === 'saved') lockRefused.value = false
    },
  )
  return { lock, lockRefused, isWarning }
}
