import { watch } from 'node:fs'
import { join } from 'node:path'

/** How long nothing must change, so that a save of many files is one change; in milliseconds. */
const settled = 300

/** Settles once something in the sources has changed; `enough` ends the watching. */
export async function untilChanged(folder: string, enough: AbortSignal): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  let timer: NodeJS.Timeout | undefined
  const watchers = ['shared', 'src-main', 'src-renderer'].map((name) =>
    watch(join(folder, name), { recursive: true, signal: enough }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => resolve(undefined), settled)
    }),
  )
  await promise
  for (const watcher of watchers) watcher.close()
  return undefined
}
