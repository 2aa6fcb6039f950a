/** For what lies over the page: meanwhile nothing of the page can be reached, and afterwards the focus is where it was. */
import { onBeforeUnmount, watch, type Ref } from 'vue'

export function useOverPage(isOpen: Readonly<Ref<boolean>>): void {
  let before: Element | null = null
  const setPageReachable = (reachable: boolean): void =>
    void document.getElementById('app')?.toggleAttribute('inert', !reachable)

  watch(isOpen, (open) => {
    if (open) before = document.activeElement
    setPageReachable(!open)
    if (!open && before instanceof HTMLElement) before.focus()
  })
  onBeforeUnmount(() => setPageReachable(true))
}

/** Whether something lies over the page: then the keys of the page are not for it. */
export const isPageCovered = (): boolean => document.getElementById('app')?.hasAttribute('inert') === true
