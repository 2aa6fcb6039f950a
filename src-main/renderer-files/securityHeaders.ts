/** The headers with which both faces send every file and page. */

export type PageLimits = {
  /** Fresh for each response; marks the styles that Vuetify makes for its theme. */
  readonly nonce: string
  /** Where scripts may send requests: the loopback face has its bridge there, the desktop has no reason at all. */
  readonly connect: 'self' | 'none'
}

/** Header names in lower case → values. Pure. */
export function securityHeaders({ nonce, connect }: PageLimits): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy({ nonce, connect }),
    'permissions-policy': [
      ...deniedFeatures.map((feature) => `${feature}=()`),
      // Whether there is a second screen; where a window for the client can be put, a person is asked first.
      'window-management=(self)',
    ].join(', '),
    'cache-control': 'no-store',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
  }
}

/**
 * Everything is denied first. Style attributes need no exception: Vue sets them through the CSSOM.
 * The two trusted-type policies are Vue's own and the page's `default` one (`src-renderer/bridge/trustedTypes.ts`),
 * which lets through text without markup, and scripts of this origin, for a worker.
 */
function contentPolicy({ nonce, connect }: PageLimits): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src '${connect}'`,
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue default',
  ].join('; ')
}

/** What an interview never needs: every feature that Chromium lets a page be denied by name. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
]
