import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isFresh } from '../../build/freshBuild.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fresh-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A file that was last changed this many seconds after 1970. */
async function put(path: string, seconds: number): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), '')
  await touch(path, seconds)
}
const touch = (path: string, seconds: number) => utimes(join(folder, path), seconds, seconds)

const fresh = () => isFresh(folder, ['src', 'config.ts'], ['out/a.js', 'out/b.js'])

describe('a build', () => {
  beforeEach(async () => {
    await put('src/deep/one.ts', 100)
    await put('config.ts', 100)
    await put('out/a.js', 200)
    await put('out/b.js', 200)
    await touch('src/deep', 100)
    await touch('src', 100)
  })

  it('is fresh when all of it is newer than every source', () => {
    expect(fresh()).toBe(true)
  })

  it('is not when a product is missing', async () => {
    await rm(join(folder, 'out/b.js'))
    expect(fresh()).toBe(false)
  })

  it.each(['src/deep/one.ts', 'config.ts', 'src/deep'])('is not when %s is newer', async (path) => {
    await touch(path, 300)
    expect(fresh()).toBe(false)
  })

  it('is not when half of it is older', async () => {
    await touch('out/a.js', 50)
    expect(fresh()).toBe(false)
  })

  it('is not when a source was added or taken away', async () => {
    await rm(join(folder, 'src/deep/one.ts'))
    expect(fresh()).toBe(false)
  })
})
