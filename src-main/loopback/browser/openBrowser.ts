/** Starts the browser with a profile of its own, and clears both away. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserArguments, profilePreferences, type BrowserStart } from './browserArguments.ts'
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
  { url, language, extra }: Pick<BrowserStart, 'url' | 'language' | 'extra'>,
): Promise<OpenedBrowser> {
  const profile = await createProfile(browser.profileParent ?? tmpdir())
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

/** For this person only, also where the umask is wider. */
async function createProfile(parent: string): Promise<string> {
  const profile = await mkdtemp(join(parent, 'draagkracht-browser-'))
  await mkdir(join(profile, 'Default'), { mode: 0o700 })
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(profilePreferences), {
    mode: 0o600,
  })
  return profile
}
