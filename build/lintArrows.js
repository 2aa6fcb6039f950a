/**
 * Which part of the house may import and name what. Arrows point down only: renderer -> bridge <- main; both ->
 * model, scoring, charts, texts. The three faces know nothing of each other; the network belongs to loopback.
 */

const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'undici']
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'Request']
const nodeGlobals = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename', 'setImmediate']
const domGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'location',
]

const network = {
  group: networkModules.flatMap((name) => [name, `node:${name}`]),
  message: 'The app works offline: only the loopback face may open a socket, to this machine.',
}
const node = { group: ['node:*', 'fs', 'path', 'crypto', 'os', 'electron'], message: 'No Node here.' }
const electron = { group: ['electron', 'electron/*'], message: 'Electron belongs to src-main/desktop.' }
const main = { group: ['**/src-main/**'], message: 'This part never imports the main process.' }
const renderer = { group: ['**/src-renderer/**'], message: 'This part never imports the renderer.' }
const ui = {
  group: ['vue', 'vue-*', 'vuetify', 'vuetify/*', 'pinia', 'dexie'],
  message: 'No interface code here.',
}
const faces = (own) => ({
  group: ['desktop', 'loopback', 'cli'].filter((face) => face !== own).map((face) => `**/${face}/**`),
  message: 'The faces are thin and know nothing of each other.',
})

const forbiddenImports = {
  shared: [node, network, main, renderer, ui],
  'src-renderer': [node, network, main],
  'src-main': [electron, network, renderer, ui, faces()],
  desktop: [network, renderer, ui, faces('desktop')],
  loopback: [electron, renderer, ui, faces('loopback')],
  cli: [electron, network, renderer, ui, faces('cli')],
}
const forbiddenGlobals = {
  shared: [...networkGlobals, ...nodeGlobals, ...domGlobals],
  'src-renderer': [...networkGlobals, ...nodeGlobals, 'localStorage', 'sessionStorage'],
  loopbackClient: nodeGlobals,
  'src-main': networkGlobals,
  desktop: networkGlobals,
  loopback: networkGlobals,
  cli: networkGlobals,
}

/** Lint rules that forbid what a part of the house may not import. */
export const importsOf = (part) => ({
  'no-restricted-imports': ['error', { patterns: forbiddenImports[part] }],
})

/** Lint rules that forbid the globals that do not belong in a part of the house. */
export const globals = (part) => ({
  'no-restricted-globals': ['error', ...forbiddenGlobals[part]],
  'no-restricted-properties': [
    'error',
    { object: 'navigator', property: 'sendBeacon', message: 'The app works offline.' },
    { object: 'globalThis', property: 'fetch', message: 'The app works offline.' },
    { object: 'window', property: 'fetch', message: 'The app works offline.' },
  ],
})
