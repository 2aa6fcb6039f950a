/** Starts the browser with a profile of its own, and clears both away. */
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { browserArguments, type BrowserStart } from './browserArguments.ts'
import { createProfile, type Spelling } from './createProfile.ts'
import type { Browser } from './findBrowser.ts'

export type OpenedBrowser = {
  /** Folder of the temporary profile. */
  readonly profile: string
  /** Settles when the browser has ended, by itself or not; `failed` when it could not even start. */
  readonly ended: Promise<'ended' | 'failed'>
  /** Ends the browser and removes the profile. May be called again. */
  close(): Promise<void>
}

/** How long a browser may take to end, before it is made to; in milliseconds. */
const patience = 3_000

/** Throws when the profile cannot be made. */
export async function openBrowser(
  browser: Browser,
  { url, language, extra, ...spelling }: Pick<BrowserStart, 'url' | 'language' | 'extra'> & Spelling,
): Promise<OpenedBrowser> {
  const profile = await createProfile(browser.profileParent ?? tmpdir(), spelling)
  const child = spawn(
    browser.executable,
    browserArguments({ kind: browser.kind, url, profile, language, extra }),
    {
      stdio: 'ignore',
      windowsHide: false,
    },
  )
  const { promise: ended, resolve } = Promise.withResolvers<'ended' | 'failed'>()
  child.once('error', () => resolve('failed'))
  child.once('exit', () => resolve('ended'))
  let closing: Promise<void> | undefined

  return {
    profile,
    ended,
    async close() {
      closing ??= (async () => {
        child.kill('SIGTERM')
        const timer = setTimeout(() => child.kill('SIGKILL'), patience)
        await ended
        clearTimeout(timer)
        // Its last processes may still be writing.
        await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
      })()
      await closing
    },
  }
}
