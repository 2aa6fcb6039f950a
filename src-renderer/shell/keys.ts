/** Keys that work anywhere in the window, for as long as the calling component is there. */
import { onBeforeUnmount, onMounted } from 'vue'

export function useKeys(handle: (event: KeyboardEvent) => void): void {
  onMounted(() => window.addEventListener('keydown', handle))
  onBeforeUnmount(() => window.removeEventListener('keydown', handle))
}
