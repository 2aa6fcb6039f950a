/** How a browser is started: as a window of the app, private, in a profile that is thrown away, and quiet. */
import type { Language } from '../../../shared/bridge/contract.ts'
import { dictionaries } from '../../spelling/dictionaries.ts'
import type { Browser } from './findBrowser.ts'

export type BrowserStart = {
  readonly kind: Browser['kind']
  /** The first address, with the token. */
  readonly url: string
  /** Folder of the temporary profile. */
  readonly profile: string
  /** In which the page greets before there is a setting to ask. */
  readonly language: Language
  /** From `DRAAGKRACHT_BROWSER_ARGS`, put last. */
  readonly extra: readonly string[]
}

/** Pure. The sandbox stays on: only the person who starts the program can take it off, through `extra`. */
export function browserArguments({ kind, url, profile, language, extra }: BrowserStart): readonly string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    kind === 'edge' ? '--inprivate' : '--incognito',
    // The first one greets. The browser checks spelling only in languages that are named here.
    `--accept-lang=${[language, ...spelled.filter((code) => code !== language)].join(',')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    // Whatever the browser itself would fetch goes to our own server, which refuses it: nothing is looked up or
    // reached outside this machine. 127.0.0.1 is never sent through a proxy.
    `--proxy-server=${new URL(url).origin}`,
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
    `--disable-features=${offFeatures.join(',')}`,
    ...extra,
  ]
}

/** The words of `DRAAGKRACHT_BROWSER_ARGS`. */
export function extraArguments(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return (env['DRAAGKRACHT_BROWSER_ARGS'] ?? '').split(/\s+/).filter((word) => word !== '')
}

const offFeatures = [
  'Translate',
  'AutofillServerCommunication',
  'OptimizationHints',
  'OptimizationGuideModelDownloading',
  'MediaRouter',
  'DialMediaRouteProvider',
  'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions',
  'msEdgeTranslate',
  // The shipped dictionaries then, also on Windows: its own checker keeps a list of words that were added, readable.
  'WinUseBrowserSpellChecker',
]

const spelled = Object.values(dictionaries).map(({ code }) => code)

/**
 * Pure. The `Preferences` of the temporary profile: the browser does not remember, send or translate what a client says.
 * Spelling is checked when the shipped dictionaries are in place, in all languages that we have: a browser cannot be told
 * while it runs that the interface has changed to another.
 */
export const profilePreferences = (isSpelled: boolean) =>
  ({
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    translate: { enabled: false },
    browser: { enable_spellchecking: isSpelled },
    // The spelling service would send every text to Google.
    spellcheck: { dictionaries: isSpelled ? spelled : [], use_spelling_service: false },
    search: { suggest_enabled: false },
    safebrowsing: { enabled: false },
    net: { network_prediction_options: 2 },
    download: { prompt_for_download: true },
  }) as const
