import { describe, expect, it } from 'vitest'
import { answerFile, freshNonce, noncePlaceholder } from '../../../src-main/renderer-files/answerFile.ts'
import type { RendererFiles } from '../../../src-main/renderer-files/rendererFiles.ts'
import { parsePolicy } from './contentPolicy.ts'

const files: RendererFiles = new Map([
  [
    '/index.html',
    {
      contentType: 'text/html; charset=utf-8',
      body: Buffer.from(`<meta property="csp-nonce" nonce="${noncePlaceholder}"><p>é</p>`),
    },
  ],
  ['/a.js', { contentType: 'text/javascript; charset=utf-8', body: Buffer.from(`'${noncePlaceholder}'`) }],
])

describe('the answer to a request for a file', () => {
  it('puts the nonce of its policy in the page', () => {
    const { status, headers, body } = answerFile('/', files, 'self')
    const nonce = /nonce="([^"]+)"/.exec(body.toString())?.[1]
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(parsePolicy(headers['content-security-policy'] ?? '')['style-src']).toContain(`'nonce-${nonce}'`)
    expect(body.toString()).toBe(`<meta property="csp-nonce" nonce="${nonce}"><p>é</p>`)
  })

  it('makes a nonce of 144 bits, another one each time', () => {
    const nonces = new Set(Array.from({ length: 1000 }, freshNonce))
    expect(nonces.size).toBe(1000)
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/)
  })

  it('leaves scripts as they were built', () => {
    expect(answerFile('/a.js', files, 'self').body).toBe(files.get('/a.js')?.body)
  })

  it('sends the headers with a file that is not there, and no body', () => {
    const { status, headers, body } = answerFile('/b.js', files, 'none')
    expect(status).toBe(404)
    expect(body).toHaveLength(0)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(parsePolicy(headers['content-security-policy'] ?? '')['connect-src']).toEqual(["'none'"])
  })
})
