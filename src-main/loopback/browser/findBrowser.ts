/** Which installed browser can show the app in a window of its own. Pure, but for what it is handed. */
import { posix, win32 } from 'node:path'

export type BrowserSearch = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly homeFolder: string
  readonly exists: (path: string) => boolean
}

export type Browser = {
  readonly executable: string
  /** Edge has its own word for a private window. */
  readonly kind: 'chromium' | 'edge'
  /** Where its profile must lie, for a browser that may not write anywhere else. */
  readonly profileParent?: string
}

/** `DRAAGKRACHT_BROWSER` alone when it is set, else the first installed of Chromium, Chrome and Edge. */
export function findBrowser(search: BrowserSearch): Browser | undefined {
  const chosen = search.env['DRAAGKRACHT_BROWSER']
  const candidates = chosen === undefined || chosen === '' ? installed(search) : [chosen]
  const executable = candidates.find(search.exists)
  if (executable === undefined) return undefined
  const kind = /edge/i.test(executable) ? 'edge' : 'chromium'
  // A snap sees a /tmp of its own; this folder is the same for it and for us.
  return executable.startsWith('/snap/')
    ? { executable, kind, profileParent: posix.join(search.homeFolder, 'snap', 'chromium', 'common') }
    : { executable, kind }
}

/** Every place to look, best first. */
export function installed(search: BrowserSearch): readonly string[] {
  if (search.platform === 'win32') return onWindows(search.env)
  if (search.platform === 'darwin') return onMac(search.homeFolder)
  return onLinux(search)
}

const namesOnLinux = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const snap = '/snap/bin/chromium'

/** Ubuntu's `chromium-browser` is a script that starts the snap: then the snap itself, last. */
function onLinux({ env, exists }: BrowserSearch): readonly string[] {
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter(
    (folder) => posix.isAbsolute(folder) && !folder.startsWith('/snap/'),
  )
  const names = exists(snap) ? namesOnLinux.filter((name) => !name.startsWith('chromium')) : namesOnLinux
  return [...names.flatMap((name) => folders.map((folder) => posix.join(folder, name))), snap]
}

function onMac(homeFolder: string): readonly string[] {
  return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', posix.join(homeFolder, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  )
}

function onWindows(env: BrowserSearch['env']): readonly string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((variable) => env[variable])
    .filter((folder) => folder !== undefined)
  const places = [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ]
  return places.flatMap((place) => roots.map((root) => win32.join(root, ...place)))
}
