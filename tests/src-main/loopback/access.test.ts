import { describe, expect, it } from 'vitest'
import { createAccess } from '../../../src-main/loopback/access.ts'

/** `name=value` of the cookie that an access gives. */
function cookieOf(access: ReturnType<typeof createAccess>): string {
  return access.exchange(access.token)?.split(';')[0] ?? ''
}

describe('the one-time token', () => {
  it('has 256 bits', () => {
    expect(Buffer.from(createAccess().token, 'base64url')).toHaveLength(32)
  })

  it('becomes a strict cookie, once', () => {
    const access = createAccess()
    expect(access.isUsed()).toBe(false)
    expect(access.exchange(access.token)).toMatch(
      /^draagkracht-[0-9a-f]{16}=[A-Za-z0-9_-]{43}; HttpOnly; SameSite=Strict; Path=\/[A-Za-z0-9_-]{22}\/$/,
    )
    expect(access.isUsed()).toBe(true)
    expect(access.exchange(access.token)).toBeUndefined()
  })

  it.each(['', ' ', 'x', 'x'.repeat(43)])('is not used up by a wrong one: %j', (wrong) => {
    const access = createAccess()
    expect(access.exchange(wrong)).toBeUndefined()
    expect(access.isUsed()).toBe(false)
    expect(access.exchange(access.token)).toBeDefined()
  })

  it('is no part of the cookie, and no other server has the same', () => {
    const [one, other] = [createAccess(), createAccess()]
    const [ownCookie, otherCookie] = [cookieOf(one), cookieOf(other)]
    expect(ownCookie).not.toContain(one.token)
    expect(one.admits(ownCookie)).toBe(true)
    expect(one.admits(otherCookie)).toBe(false)
    expect(ownCookie.split('=')[0]).not.toBe(otherCookie.split('=')[0])
  })
})

describe('the cookie', () => {
  it('admits, also among those of other programs on this machine', () => {
    const access = createAccess()
    const cookie = cookieOf(access)
    expect(access.admits(cookie)).toBe(true)
    expect(access.admits(`other=1; ${cookie}; more=2`)).toBe(true)
  })

  it('does not admit before the token was brought', () => {
    const access = createAccess()
    expect(access.admits(`draagkracht-0=${access.token}`)).toBe(false)
  })

  it('does not admit changed, twice, under another name, or missing', () => {
    const access = createAccess()
    const cookie = cookieOf(access)
    const [name = '', value = ''] = cookie.split('=')
    expect(access.admits(undefined)).toBe(false)
    expect(access.admits('')).toBe(false)
    expect(access.admits(name)).toBe(false)
    expect(access.admits(`${name}=`)).toBe(false)
    expect(access.admits(`${name}=${value.slice(1)}`)).toBe(false)
    expect(access.admits(`${cookie}x`)).toBe(false)
    expect(access.admits(`x${cookie}`)).toBe(false)
    expect(access.admits(`${name.toUpperCase()}=${value}`)).toBe(false)
    expect(access.admits(`${name}=wrong; ${cookie}`)).toBe(false)
  })
})

describe('the folder', () => {
  it('has 128 bits, another for each, and gives what is within it', () => {
    const [one, other] = [createAccess(), createAccess()]
    expect(Buffer.from(one.home.slice(1, -1), 'base64url')).toHaveLength(16)
    expect(one.home).not.toBe(other.home)
    expect(one.inside(one.home)).toBe('/')
    expect(one.inside(`${one.home}assets/main.js`)).toBe('/assets/main.js')
    expect(one.inside(`${one.home}/x`)).toBe('//x')
  })

  it.each(['', '/', '//', '/x/', '/assets/main.js'])('has nothing outside it: %j', (path) => {
    const access = createAccess()
    expect(access.inside(path)).toBeUndefined()
    expect(access.inside(access.home.slice(0, -1))).toBeUndefined()
    expect(access.inside(`${path}x${access.home}`)).toBeUndefined()
  })
})
