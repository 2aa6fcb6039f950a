/** Nothing typed is lost when the window goes: it is sent when the page hides, and the person is asked to wait. */
import { onBeforeUnmount, onMounted } from 'vue'
import type { useSaving } from '../saving/saving.ts'

export function useLeaving(saving: ReturnType<typeof useSaving>): void {
  const send = () => {
    saving.askAll()
    if (saving.waiting.size > 0) void saving.flush('leaving')
  }
  const sendWhenHidden = () => {
    if (document.visibilityState === 'hidden') send()
  }
  /** The browser then asks whether to leave; by the time that the person answers it is usually saved. */
  const ask = (event: BeforeUnloadEvent) => {
    send()
    if (saving.state !== 'saved') event.preventDefault()
  }
  onMounted(() => {
    window.addEventListener('pagehide', send)
    window.addEventListener('beforeunload', ask)
    document.addEventListener('visibilitychange', sendWhenHidden)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', send)
    window.removeEventListener('beforeunload', ask)
    document.removeEventListener('visibilitychange', sendWhenHidden)
  })
}
