/** Whether Node is asked to write its memory, or what it was doing, to a file. */

/**
 * Pure. `options` as in `NODE_OPTIONS`. A heap snapshot holds the key and what clients said; a diagnostic report
 * quotes error messages and the environment. Node takes `_` for `-`.
 */
export function asksForMemoryDumps(options: string | undefined): boolean {
  return /(?:^|[\s"'])--(?:heapsnapshot|report)(?:-|\b)/.test((options ?? '').replaceAll('_', '-'))
}
