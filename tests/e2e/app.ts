/** The app as a person has it: started by the start script, in a real Chromium window, on a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../../build/chromium.ts'
import { expectAllStored, watchStrokes, type NotKept, type Strokes } from './strokes.ts'

export type Place = {
  /** Everything of one run stands in this folder. */
  folder: string
  /** The vault's folder. */
  data: string
  /** Where browser profiles are made. */
  temporary: string
  /** The person's own folder, with all that programs keep there. */
  home: string
  /** Where saved files go: of a place, a folder for each start; of a running app, its own. */
  downloads: string
}

export type App = Place & {
  page: Page
  /** The start script's process. */
  process: number
  /** Folder of the browser's temporary profile. */
  profile: string
  /** What page scripts said on the console as a warning or an error, and what they threw. */
  complaints: string[]
  /** Addresses that the page asked for. */
  requested: string[]
  /** Closes the window as a person does; resolves with the exit code when the program has ended. */
  close: () => Promise<number | null>
}

/** A new place, with a short path: a browser makes a socket in its profile, and a socket's path is short. */
export function newPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'dk-'))
  const place = {
    folder,
    data: join(folder, 'data'),
    temporary: join(folder, 'temporary'),
    home: join(folder, 'home'),
    downloads: join(folder, 'downloads'),
  }
  Object.values(place).forEach((path) => mkdirSync(path, { recursive: true }))
  return place
}

/** What was typed and rated at each place, by its folder. */
const typedAt = new Map<string, Strokes[]>()

/**
 * Takes a place away, once every key that was pressed there is shown to be in its vault. `takenBack`: why it is not all
 * there, where a test restores or erases. `last`: the passphrase in the end, where it is another. `notKept`: what a
 * test typed in a form and left there on purpose.
 */
export async function clear(
  place: Place,
  takenBack?: string,
  { last = passphrase, notKept = [] }: { last?: string; notKept?: readonly NotKept[] } = {},
): Promise<void> {
  const strokes = typedAt.get(place.folder) ?? []
  typedAt.delete(place.folder)
  if (takenBack !== undefined) console.log(`not compared with the vault: ${takenBack}`)
  else if (strokes.length > 0) await expectAllStored(place.data, last, strokes, notKept)
  rmSync(place.folder, { recursive: true, force: true })
}

/** Of nearly every vault. */
export const passphrase = 'vier gewone woorden samen'

const running = new Set<Page>()
const xdg = ['CONFIG_HOME', 'CACHE_HOME', 'DATA_HOME', 'STATE_HOME', 'RUNTIME_DIR']

// A failed test leaves a picture of what was on the screen, and no window.
test.afterEach(async () => {
  const info = test.info()
  for (const page of running) {
    if (page.isClosed()) continue
    if (info.status !== info.expectedStatus) {
      await page.screenshot({ path: info.outputPath(`failed-${running.size}.png`) })
      console.log(`${page.url()}\n${await page.locator('body').ariaSnapshot()}`)
    }
    await page.close()
  }
  running.clear()
})

/**
 * Starts the app; `language` is the computer's, `more` more words for the browser. Each start logs its network next to
 * `data`. Its keys are counted, unless it is to be measured: counting takes its time too.
 */
export async function startApp(
  place: Place,
  language: 'nl' | 'en' = 'nl',
  more: readonly string[] = [],
  isCounted = true,
): Promise<App> {
  const executable = findChromium()
  if (executable === undefined) throw new Error('No Chromium; npm test gets one')
  const run = readdirSync(place.folder).filter((name) => name.startsWith('net-')).length
  const child = spawn(process.execPath, ['build/start.mjs', '--loopback'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8',
      LANGUAGE: language,
      TMPDIR: place.temporary,
      HOME: place.home,
      ...Object.fromEntries(xdg.map((name) => [`XDG_${name}`, join(place.home, name.toLowerCase())])),
      DRAAGKRACHT_DATA: place.data,
      DRAAGKRACHT_BROWSER: executable,
      DRAAGKRACHT_BROWSER_ARGS: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--remote-debugging-port=0',
        '--window-size=1280,800',
        `--log-net-log=${join(place.folder, `net-${run}.json`)}`,
        ...more,
      ].join(' '),
      NODE_OPTIONS: `--import ${pathToFileURL('tests/e2e/onlyThisMachine.mjs').href}`,
      NETWORK_LOG: join(place.folder, 'node-network.log'),
    },
  })
  const downloads = join(place.downloads, `run-${run}`)
  mkdirSync(downloads)
  const { browser, profile } = await attach(place.temporary, child)
  const page = browser.contexts()[0]!.pages()[0]!
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  const requested: string[] = []
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`.trim())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requested.push(request.url()))
  // What the save dialog would ask: here every download goes to the run's own folder.
  // The window changes pages while it comes up, and DevTools then lose sight of it: wait for the app, and ask anew.
  await expect(async () => {
    await page.locator('h1').waitFor()
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
  }).toPass()
  running.add(page)
  if (isCounted) typedAt.set(place.folder, [...(typedAt.get(place.folder) ?? []), await watchStrokes(page)])
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const close = async () => {
    // What the window has still to tell of its last keys.
    if (!page.isClosed()) await page.evaluate(() => 0).catch(() => undefined)
    await page.close()
    const code = await ended
    await browser.close()
    return code
  }
  return { ...place, downloads, page, process: child.pid!, profile, complaints, requested, close }
}

/** Connects to the window that the program has opened. */
async function attach(
  temporary: string,
  child: ChildProcess,
): Promise<{ browser: Browser; profile: string }> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    for (const name of readdirSync(temporary)) {
      const port = join(temporary, name, 'DevToolsActivePort')
      if (!name.startsWith('draagkracht-browser-') || !existsSync(port)) continue
      const [number] = readFileSync(port, 'utf8').split('\n')
      // A browser that is still making its first window may never answer: ask anew.
      const browser = await chromium
        .connectOverCDP(`http://127.0.0.1:${number}`, { timeout: 5_000 })
        .catch(() => undefined)
      if (browser === undefined) continue
      await expect.poll(() => browser.contexts()[0]?.pages().length).toBeGreaterThan(0)
      return { browser, profile: join(temporary, name) }
    }
  }
  child.kill()
  throw new Error('The program has opened no window')
}
