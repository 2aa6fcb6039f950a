/** The keys of a form on the page of the interview: there Ctrl+Enter sends the form, and does not go on to the next topic. */
import { watch, type Ref } from 'vue'
import { commandOf } from './keys.ts'

/** Also Enter on a choice of the form, which the page would take for going on. The form may come and go. */
export function useFormKeys(form: Readonly<Ref<HTMLFormElement | null>>, send: () => void): void {
  watch(form, (element) => element?.addEventListener('keydown', (event) => onKey(event, send)), {
    flush: 'post',
  })
}

function onKey(event: KeyboardEvent, send: () => void): void {
  if (event.defaultPrevented) return
  const asked = commandOf(event, 'elsewhere')
  const isOnChoice = event.target instanceof HTMLInputElement && event.target.type === 'radio'
  if (asked?.key !== 'Control+Enter' && !(asked?.key === 'Enter' && isOnChoice)) return
  event.preventDefault()
  if (!asked.isHeld) send()
}
