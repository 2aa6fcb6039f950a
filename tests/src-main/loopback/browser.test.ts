import { describe, expect, it } from 'vitest'
import { browserArguments, extraArguments } from '../../../src-main/loopback/browser/browserArguments.ts'
import { findBrowser, installed } from '../../../src-main/loopback/browser/findBrowser.ts'
import { openingPlan, type Surroundings } from '../../../src-main/loopback/browser/openingPlan.ts'

const homeFolder = '/home/coach'
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('the browser', () => {
  it.each([
    [
      'linux',
      { PATH: '/usr/bin' },
      ['/usr/bin/google-chrome', '/usr/bin/chromium'],
      '/usr/bin/chromium',
      'chromium',
    ],
    ['linux', { PATH: '/opt/x:/usr/bin' }, ['/opt/x/google-chrome'], '/opt/x/google-chrome', 'chromium'],
    ['linux', { PATH: '' }, ['/usr/bin/microsoft-edge'], '/usr/bin/microsoft-edge', 'edge'],
    ['linux', { PATH: 'bin:.' }, ['bin/chromium', 'chromium'], undefined, undefined],
    [
      'darwin',
      {},
      ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'edge',
    ],
    [
      'darwin',
      {},
      ['/home/coach/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      '/home/coach/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'chromium',
    ],
    [
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'edge',
    ],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\coach\\AppData\\Local' },
      ['C:\\Users\\coach\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
      'C:\\Users\\coach\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'chromium',
    ],
    ['win32', {}, [], undefined, undefined],
  ] as const)('on %s with %j and %j', (platform, env, there, executable, kind) => {
    const found = findBrowser({ platform, env, homeFolder, exists: only(...there) })
    expect(found).toEqual(executable === undefined ? undefined : { executable, kind })
  })

  it('is the one that is named, or none', () => {
    const env = { DRAAGKRACHT_BROWSER: '/opt/mine', PATH: '/usr/bin' }
    const search = { platform: 'linux' as const, env, homeFolder }
    expect(findBrowser({ ...search, exists: only('/opt/mine', '/usr/bin/chromium') })?.executable).toBe(
      '/opt/mine',
    )
    expect(findBrowser({ ...search, exists: only('/usr/bin/chromium') })).toBeUndefined()
  })

  it('as a snap keeps its profile where it may write; the script that starts it is passed over', () => {
    const exists = only('/snap/bin/chromium', '/usr/bin/chromium-browser')
    const search = { platform: 'linux' as const, env: { PATH: '/usr/bin:/snap/bin' }, homeFolder, exists }
    expect(findBrowser(search)).toEqual({
      executable: '/snap/bin/chromium',
      kind: 'chromium',
      profileParent: '/home/coach/snap/chromium/common',
    })
    expect(installed(search).some((path) => path.includes('chromium-browser'))).toBe(false)
  })
})

describe('its arguments', () => {
  const start = {
    url: 'http://127.0.0.1:4321/enter?token=x',
    profile: '/tmp/profile',
    language: 'nl' as const,
  }

  it('are all of these', () => {
    expect(browserArguments({ ...start, kind: 'chromium', extra: ['--headless=new'] })).toEqual([
      '--app=http://127.0.0.1:4321/enter?token=x',
      '--user-data-dir=/tmp/profile',
      '--incognito',
      '--accept-lang=nl,en-GB',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-search-engine-choice-screen',
      '--proxy-server=http://127.0.0.1:4321',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-client-side-phishing-detection',
      '--disable-default-apps',
      '--disable-extensions',
      '--disable-sync',
      '--disable-quic',
      '--no-pings',
      '--metrics-recording-only',
      '--disable-breakpad',
      '--disable-crash-reporter',
      '--password-store=basic',
      '--use-mock-keychain',
      '--disable-features=Translate,AutofillServerCommunication,OptimizationHints,OptimizationGuideModelDownloading,MediaRouter,DialMediaRouteProvider,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,msEdgeTranslate,WinUseBrowserSpellChecker',
      '--headless=new',
    ])
  })

  it('greet in the first language, and allow spelling to be checked in both', () => {
    const languages = (['nl', 'en'] as const).map((language) =>
      browserArguments({ ...start, language, kind: 'chromium', extra: [] }).filter((word) =>
        word.startsWith('--accept-lang'),
      ),
    )
    expect(languages).toEqual([['--accept-lang=nl,en-GB'], ['--accept-lang=en,nl,en-GB']])
  })

  it('never take the sandbox off by themselves', () => {
    for (const kind of ['chromium', 'edge'] as const) {
      const words = browserArguments({ ...start, kind, extra: [] })
      expect(words.filter((word) => /sandbox|disable-web-security|remote-debugging/.test(word))).toEqual([])
    }
  })

  it('ask Edge for a private window in its own word', () => {
    const words = browserArguments({ ...start, kind: 'edge', extra: [] })
    expect(words).toContain('--inprivate')
    expect(words).not.toContain('--incognito')
  })

  it('take what the environment adds', () => {
    expect(extraArguments({})).toEqual([])
    expect(extraArguments({ DRAAGKRACHT_BROWSER_ARGS: '  --a=1 \t--b\n' })).toEqual(['--a=1', '--b'])
  })
})

describe('whether a window opens', () => {
  const chromium = '/usr/bin/chromium'
  const usual: Surroundings = {
    platform: 'linux',
    env: { PATH: '/usr/bin', DISPLAY: ':0' },
    homeFolder,
    userId: 1000,
    exists: only(chromium),
  }
  const opens = { kind: 'open', browser: { executable: chromium, kind: 'chromium' }, extra: [] }

  it.each([
    ['a screen', usual, opens],
    ['Wayland', { ...usual, env: { PATH: '/usr/bin', WAYLAND_DISPLAY: 'wayland-0' } }, opens],
    ['no screen', { ...usual, env: { PATH: '/usr/bin' } }, { kind: 'print', reason: 'noScreen' }],
    ['no browser', { ...usual, exists: only() }, { kind: 'print', reason: 'noBrowser' }],
    ['root', { ...usual, userId: 0 }, { kind: 'print', reason: 'root' }],
    [
      'a wish not to',
      { ...usual, env: { ...usual.env, DRAAGKRACHT_OPEN: 'never' } },
      { kind: 'print', reason: 'asked' },
    ],
    [
      'root, without sandbox and screen, by explicit wish',
      {
        ...usual,
        userId: 0,
        env: { PATH: '/usr/bin', DRAAGKRACHT_BROWSER_ARGS: '--headless=new --no-sandbox' },
      },
      { ...opens, extra: ['--headless=new', '--no-sandbox'] },
    ],
    [
      'root, without sandbox, and no screen',
      { ...usual, userId: 0, env: { PATH: '/usr/bin', DRAAGKRACHT_BROWSER_ARGS: '--no-sandbox' } },
      { kind: 'print', reason: 'noScreen' },
    ],
  ] as const)('with %s', (_case, surroundings, expected) => {
    expect(openingPlan(surroundings)).toEqual(expected)
  })
})
