/** Where a key leads in a list of rows. */

/**
 * The row to go to from row `at` of `count`; 'out' is back up, to what stands above the list. Undefined for a key that
 * is not ours. `page` is how many rows are in view.
 */
export function rowAfterKey(
  key: string,
  { at, count, page }: { at: number; count: number; page: number },
): number | 'out' | undefined {
  const within = (row: number): number => Math.max(0, Math.min(count - 1, row))
  switch (key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return at <= 0 ? 'out' : within(at - 1)
    case 'PageDown':
      return within(at + page)
    case 'PageUp':
      return within(at - page)
    case 'Home':
      return 0
    case 'End':
      return within(count - 1)
    default:
      return undefined
  }
}
