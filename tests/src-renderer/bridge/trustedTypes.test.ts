import { describe, expect, it } from 'vitest'
import { ownScript, textWithoutMarkup } from '../../../src-renderer/bridge/trustedTypes.ts'

describe('text that is written as markup', () => {
  it.each(['', ':root { --x: 1 }', '@layer a {\n .b > .c { color: red }\n}', 'é & co'])(
    'passes: %j',
    (text) => {
      expect(textWithoutMarkup(text)).toBe(text)
    },
  )

  it.each(['<img src=x onerror=alert(1)>', 'a { } </style><script>', '<', 'x<!--'])(
    'does not pass: %j',
    (text) => {
      expect(() => textWithoutMarkup(text)).toThrow('Markup from a string is not allowed')
    },
  )
})

describe('a script that is started from a string', () => {
  it.each([
    ['http://127.0.0.1:4000/', './assets/pdf.worker.mjs'],
    ['http://127.0.0.1:4000/', 'http://127.0.0.1:4000/assets/pdf.worker.mjs'],
    ['app://draagkracht/', 'app://draagkracht/assets/pdf.worker.mjs'],
  ])('on %s passes: %s', (here, address) => {
    expect(ownScript(address, here)).toBe(address)
  })

  it.each([
    ['http://127.0.0.1:4000/', 'http://127.0.0.1:4001/x.js'],
    ['http://127.0.0.1:4000/', 'https://127.0.0.1:4000/x.js'],
    ['http://127.0.0.1:4000/', '//evil.example/x.js'],
    ['http://127.0.0.1:4000/', 'data:text/javascript,alert(1)'],
    ['http://127.0.0.1:4000/', 'javascript:alert(1)'],
    ['http://127.0.0.1:4000/', 'blob:http://127.0.0.1:4000/1'],
    ['app://draagkracht/', 'app://elsewhere/x.js'],
  ])('on %s does not pass: %s', (here, address) => {
    expect(() => ownScript(address, here)).toThrow('A script from elsewhere is not allowed')
  })
})
