import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileProblem, type FileProblemCode } from '../../../src-main/exchange/fileProblem.ts'
import { inFileName } from '../../../src-main/exchange/inFileName.ts'
import { readDossierFile, sizeLimit } from '../../../src-main/exchange/readDossierFile.ts'
import { writeAtomically } from '../../../src-main/exchange/writeAtomically.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draagkracht-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string) => join(folder, name)
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(inFolder(name), content)
  return inFolder(name)
}
async function problemOf(step: Promise<unknown>): Promise<FileProblemCode> {
  try {
    await step
  } catch (error) {
    if (error instanceof FileProblem) return error.code
    throw error
  }
  throw new Error('Expected a FileProblem; nothing was thrown')
}

describe('what a file name holds of a text', () => {
  it('is letters, digits and single hyphens, no hyphen at the ends, and no longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, longest) => {
        const part = inFileName(text, longest)
        expect(part).toMatch(/^([A-Za-z0-9]+(-[A-Za-z0-9]+)*)?$/)
        expect(part.length).toBeLessThanOrEqual(longest)
      }),
    )
    expect(inFileName('--Zoë / C-2026', 20)).toBe('Zoe-C-2026')
    expect(inFileName('abc def', 4)).toBe('abc')
  })
})

describe('reading a dossier file', () => {
  it('gives the text, a byte order mark included', async () => {
    expect(await readDossierFile(file('a', 'Cliënt 🙂'))).toBe('Cliënt 🙂')
    expect(await readDossierFile(file('b', '\ufeff{}'))).toBe('\ufeff{}')
    expect(await readDossierFile(file('c', ''))).toBe('')
  })

  it.each([
    ['Latin-1', Buffer.from('Cliënt', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffCliënt', 'utf16le')],
    ['a letter cut in half', Buffer.from('ë', 'utf8').subarray(0, 1)],
    ['a surrogate in UTF-8', Buffer.from([0xed, 0xa0, 0x80])],
    ['an overlong form', Buffer.from([0xc0, 0xaf])],
  ])('refuses %s', async (_, bytes) => {
    expect(await problemOf(readDossierFile(file('x', bytes)))).toBe('notUtf8')
  })

  it('refuses what is too large without reading it, and takes what is just within', async () => {
    const path = file('large', '')
    truncateSync(path, sizeLimit + 1)
    expect(await problemOf(readDossierFile(path))).toBe('tooLarge')
    truncateSync(path, sizeLimit)
    expect(await readDossierFile(path)).toHaveLength(sizeLimit)
  })

  it('names what is no file: nothing, a folder, a path through a file, a pipe', async () => {
    expect(await problemOf(readDossierFile(inFolder('none')))).toBe('fileMissing')
    expect(await problemOf(readDossierFile(join(file('a', ''), 'b')))).toBe('fileMissing')
    expect(await problemOf(readDossierFile(folder))).toBe('notAFile')
    execFileSync('sh', ['-c', 'mkfifo "$0"', inFolder('pipe')])
    expect(await problemOf(readDossierFile(inFolder('pipe')))).toBe('notAFile')
    symlinkSync(inFolder('loop'), inFolder('loop'))
    expect(await problemOf(readDossierFile(inFolder('loop')))).toBe('fileMissing')
  })
})

describe('writing a file', () => {
  const bytes = Buffer.from('%PDF-inhoud')

  it('puts it there whole, for its owner only, and leaves nothing else', async () => {
    await writeAtomically(inFolder('a.pdf'), bytes)
    expect(readFileSync(inFolder('a.pdf')).equals(bytes)).toBe(true)
    expect((statSync(inFolder('a.pdf')).mode & 0o777).toString(8)).toBe('600')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('takes the place of an older one', async () => {
    file('a.pdf', 'ouder en veel langer dan het nieuwe')
    await writeAtomically(inFolder('a.pdf'), bytes)
    expect(readFileSync(inFolder('a.pdf')).equals(bytes)).toBe(true)
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('writes what a link points to, and leaves the link', async () => {
    mkdirSync(inFolder('map'))
    writeFileSync(inFolder('map/echt.pdf'), 'ouder')
    symlinkSync('map/echt.pdf', inFolder('link.pdf'))
    await writeAtomically(inFolder('link.pdf'), bytes)
    expect(lstatSync(inFolder('link.pdf')).isSymbolicLink()).toBe(true)
    expect(readFileSync(inFolder('map/echt.pdf')).equals(bytes)).toBe(true)
    expect(readdirSync(inFolder('map'))).toEqual(['echt.pdf'])
  })

  it('takes the place of no pipe or device, also not behind a link', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', inFolder('pipe')])
    symlinkSync('pipe', inFolder('link'))
    for (const name of ['pipe', 'link'])
      expect(await problemOf(writeAtomically(inFolder(name), bytes))).toBe('notAFile')
    expect(lstatSync(inFolder('pipe')).isFIFO()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['link', 'pipe'])
  })

  it('takes a name as long as the file system does', async () => {
    const name = `${'x'.repeat(251)}.pdf`
    await writeAtomically(inFolder(name), bytes)
    expect(readdirSync(folder)).toEqual([name])
  })

  it('says what is in the way, and leaves nothing behind', async () => {
    mkdirSync(inFolder('map'))
    file('file', 'x')
    expect(await problemOf(writeAtomically(inFolder('map'), bytes))).toBe('isFolder')
    expect(await problemOf(writeAtomically(inFolder('none/a.pdf'), bytes))).toBe('folderMissing')
    expect(await problemOf(writeAtomically(inFolder('file/a.pdf'), bytes))).toBe('folderMissing')
    expect(readdirSync(folder).sort()).toEqual(['file', 'map'])
    expect(readdirSync(inFolder('map'))).toEqual([])
  })

  it('leaves the older file and nothing else when it cannot be put in place', async () => {
    file('a.pdf', 'ouder')
    await expect(writeAtomically(inFolder('x'.repeat(300)), bytes)).rejects.toThrow('ENAMETOOLONG')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
    expect(readFileSync(inFolder('a.pdf'), 'utf8')).toBe('ouder')
  })
})
