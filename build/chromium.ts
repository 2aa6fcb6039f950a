/**
 * Where a Chromium for the end-to-end tests is; gets one when there is none: Debian's package as root, else the
 * ordinary Playwright install.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
]

/** Path of an installed Chromium, or undefined. `CHROMIUM` in the environment goes first. */
export const findChromium = (): string | undefined =>
  [process.env['CHROMIUM'] ?? '', ...installed, chromium.executablePath()].find((path) => existsSync(path))

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

/** Finds a Chromium or gets one; throws one sentence that says how when neither works. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  } else {
    run('npx', ['playwright', 'install', 'chromium'])
  }
  const got = findChromium()
  if (got) return got
  throw new Error(
    'The end-to-end tests need Chromium: install it ("apt-get install chromium" as root, or "npx playwright install chromium") or set CHROMIUM to its path, and run npm test again.',
  )
}
