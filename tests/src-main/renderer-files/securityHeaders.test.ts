import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../../src-main/renderer-files/securityHeaders.ts'
import { parsePolicy } from './contentPolicy.ts'

const nonce = 'abc+/123'

describe('the content policy', () => {
  it.each(['self', 'none'] as const)('says all of it, with requests to %s', (connect) => {
    const policy = securityHeaders({ nonce, connect })['content-security-policy'] ?? ''
    expect(policy.startsWith("default-src 'none'")).toBe(true)
    expect(parsePolicy(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'nonce-abc+/123'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'"],
      'connect-src': [`'${connect}'`],
      'worker-src': ["'self'"],
      'frame-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['vue', 'default'],
    })
  })

  it('has no wildcard, no network scheme and nothing unsafe in any directive', () => {
    const policy = parsePolicy(securityHeaders({ nonce, connect: 'self' })['content-security-policy'] ?? '')
    const values = Object.values(policy).flat()
    expect(values.filter((value) => /\*|unsafe|https?:|wss?:|file:/.test(value))).toEqual([])
    expect(policy['script-src']).not.toContain('data:')
  })
})

describe('the other headers', () => {
  const headers = securityHeaders({ nonce, connect: 'self' })

  it('keep the page to itself', () => {
    expect(headers).toEqual({
      'content-security-policy': expect.any(String),
      'permissions-policy': expect.any(String),
      'cache-control': 'no-store',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
    })
  })

  it('deny every feature to everyone, but that our own page asks where a second screen is', () => {
    const features = (headers['permissions-policy'] ?? '').split(', ')
    expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([
      'window-management=(self)',
    ])
    expect(features).toEqual(
      expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()', 'usb=()', 'clipboard-read=()']),
    )
  })
})
