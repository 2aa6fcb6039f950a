/** The window that faces the client can reach nothing: what it is made of is followed from its first file on. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** Every file that `file` loads, and what it takes from node_modules; types are gone by the time that it runs. */
function loadedBy(file: string, found: Set<string> = new Set<string>()): Set<string> {
  if (found.has(relative(root, file))) return found
  found.add(relative(root, file))
  const source = readFileSync(file, 'utf8')
  const imports = source.matchAll(/import\s*(?!type\b)(?:[\w*{][^'"]*?from\s*)?\(?\s*['"]([^'"]+)['"]/g)
  for (const [, name = ''] of imports) {
    if (!name.startsWith('.')) found.add(name)
    else if (/\.(ts|vue)$/.test(name)) {
      const path = join(dirname(file), name)
      expect(existsSync(path), path).toBe(true)
      loadedBy(path, found)
    }
  }
  return found
}

const own = [...loadedBy(join(root, 'src-renderer/facing/main.ts'))]

describe('the window that faces the client', () => {
  it('takes nothing from outside but Vue and zod', () => {
    expect(own.filter((name) => !name.includes('/')).sort()).toEqual(['vue', 'zod'])
  })

  it('has no bridge, no store and no contract', () => {
    expect(own).toContain('src-renderer/facing/FacingPage.vue')
    const reach = /bridge|session|saving|working-copy|dossier\/|settings|router|interview\/interview|loopback/
    expect(own.filter((name) => reach.test(name))).toEqual([])
  })

  it('this search finds a bridge where there is one', () => {
    expect([...loadedBy(join(root, 'src-renderer/start.ts'))]).toContain(
      'src-renderer/bridge/loopbackClient.ts',
    )
  })
})
