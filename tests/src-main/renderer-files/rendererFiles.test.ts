import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileFor, readRendererFiles } from '../../../src-main/renderer-files/rendererFiles.ts'

let folder: string
let root: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renderer-files-'))
  root = join(folder, 'renderer')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.js'), 'outside')
  await writeFile(join(root, 'index.html'), '<p>page</p>')
  await writeFile(join(root, 'assets', 'main-1a2b.js'), 'script')
})
afterEach(() => rm(folder, { recursive: true }))

describe('the files of the renderer', () => {
  it('are exactly those of the folder, each at its own address', async () => {
    const files = await readRendererFiles(root)
    expect([...files.keys()].sort()).toEqual(['/assets/main-1a2b.js', '/index.html'])
    expect(fileFor('/', files)?.body.toString()).toBe('<p>page</p>')
    expect(fileFor('/assets/main-1a2b.js', files)).toEqual({
      contentType: 'text/javascript; charset=utf-8',
      body: Buffer.from('script'),
    })
  })

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '/assets/./main-1a2b.js',
    '//assets/main-1a2b.js',
    '/assets//main-1a2b.js',
    '/assets/main-1a2b.js/',
    '/assets/main-1a2b.js%00',
    '/assets/main-1a2b.js\0.html',
    '/assets',
    '/assets/',
    '/INDEX.HTML',
    'index.html',
    '',
    '/etc/passwd',
    'file:///etc/passwd',
    'C:\\Windows\\win.ini',
    '/__proto__',
    '/constructor',
  ])('do not include %j', async (path) => {
    expect(fileFor(path, await readRendererFiles(root))).toBeUndefined()
  })

  it('are the only ones, whatever path is asked', async () => {
    const files = await readRendererFiles(root)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        fc.pre(path !== '/' && !files.has(path))
        return fileFor(path, files) === undefined
      }),
    )
  })

  it('do not follow a link out of the folder', async () => {
    await symlink(join(folder, 'secret.js'), join(root, 'assets', 'link.js'))
    await expect(readRendererFiles(root)).rejects.toThrow(/Unexpected kind of file/)
  })

  it('do not follow a link to a folder', async () => {
    await symlink(folder, join(root, 'up'))
    await expect(readRendererFiles(root)).rejects.toThrow(/Unexpected kind of file/)
  })

  it.each(['.env', 'a b.js', 'ä.js'])('refuse a name that no build makes: %s', async (name) => {
    await writeFile(join(root, name), '')
    await expect(readRendererFiles(root)).rejects.toThrow(/Unexpected name/)
  })

  it.each(['notes.txt', 'main.js.map', 'program'])('refuse a kind that no build makes: %s', async (name) => {
    await writeFile(join(root, name), '')
    await expect(readRendererFiles(root)).rejects.toThrow(/Unexpected kind of file/)
  })

  it('need a page', async () => {
    await rm(join(root, 'index.html'))
    await expect(readRendererFiles(root)).rejects.toThrow(/no index.html/)
  })
})
