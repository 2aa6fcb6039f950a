/** What is gathered anew at every key, and yet mostly says the same. */
import { computed, type ComputedRef } from 'vue'

/**
 * A computed value that stays the very same object for as long as what `gather` makes says the same as JSON: what is
 * drawn from it is then not drawn again.
 */
export function steady<T>(gather: () => T): ComputedRef<T> {
  let before: { made: T; said: string } | undefined
  return computed(() => {
    const made = gather()
    const said = JSON.stringify(made)
    if (before === undefined || before.said !== said) before = { made, said }
    return before.made
  })
}
