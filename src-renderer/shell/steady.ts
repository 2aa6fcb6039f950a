/** What is gathered anew at every key, and yet mostly says the same. */
import { computed, type ComputedRef } from 'vue'

/**
 * A computed value that stays the very same object for as long as what `gather` makes says the same as JSON: what is
 * drawn from it is then not drawn again.
 */
export const steady = <T>(gather: () => T): ComputedRef<T> =>
  computed((before?: T) => {
    const now = gather()
    return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now
  })
