import { app } from 'electron'

/** What Chromium would do by itself, switched off. Before the app is ready. */
export function setupCommandLine(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
}

const switches: readonly (readonly [name: string, value?: string])[] = [
  // No name on earth is found, whatever asks for it.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-http-cache'],
  ['disable-quic'],
  ['no-pings'],
  // A crash dump is a copy of memory, and memory holds what a client said.
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  // The last one: on Windows spelling is checked with what comes along, and Windows keeps no list of words for it.
  ['disable-features', 'MediaRouter,DialMediaRouteProvider,OptimizationHints,WinUseBrowserSpellChecker'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
]
