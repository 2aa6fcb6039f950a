/** Where the focus is, as far as keys are concerned. */
import type { Focus } from './keys.ts'

export function focusNow(): Focus {
  const focused = document.activeElement
  if (focused?.matches(text)) return 'text'
  return focused?.matches(control) ? 'control' : 'elsewhere'
}

const text =
  'textarea, select, [contenteditable]:not([contenteditable=false]), input:not([type=radio], [type=checkbox], [type=button])'
const control = 'button, a[href], summary, [role=button], [role=tab], [role=combobox], [role=option]'
