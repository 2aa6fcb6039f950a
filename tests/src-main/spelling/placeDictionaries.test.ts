/** The shipped dictionaries, and where they are put. */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dictionaries } from '../../../src-main/spelling/dictionaries.ts'
import { placeDictionaries } from '../../../src-main/spelling/placeDictionaries.ts'

const shipped = join(import.meta.dirname, '../../../src-main/spelling/dictionaries')
const names = [
  'en-GB-10-1.bdic',
  'en-GB-10-2.bdic',
  'en-GB-10-3.bdic',
  'en-GB-11-0.bdic',
  'en-GB-11-1.bdic',
  'en-GB-9-0.bdic',
  'nl-NL-3-0.bdic',
]

let folder: string
let place: string
const onFailure = vi.fn<(error: unknown) => void>()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spelling-'))
  place = join(folder, 'window', 'Dictionaries')
  onFailure.mockClear()
})
afterEach(() => rm(folder, { recursive: true }))

const placed = (from = shipped) => placeDictionaries(from, place, onFailure)
const sameAs = async (name: string, file: string) =>
  (await readFile(join(place, name))).equals(await readFile(join(shipped, file)))

describe('the shipped dictionaries', () => {
  it.each(Object.values(dictionaries))(
    '$file is whole, by the checksum that Chromium looks at',
    async ({ file }) => {
      const bytes = await readFile(join(shipped, file))
      // `BDict::Header`: signature, version 2.0, two offsets, and the MD5 of all that comes from the affixes on.
      expect(bytes.toString('latin1', 0, 4)).toBe('BDic')
      expect([bytes.readUInt16LE(4), bytes.readUInt16LE(6)]).toEqual([2, 0])
      const affixes = bytes.readUInt32LE(8)
      expect(bytes.subarray(16, 32)).toEqual(createHash('md5').update(bytes.subarray(affixes)).digest())
    },
  )

  it('come with their licences', async () => {
    expect((await readdir(shipped)).sort()).toEqual([
      'LICENCE-en.txt',
      'LICENCE-nl.txt',
      'en.bdic',
      'nl.bdic',
    ])
  })
})

describe('placing them', () => {
  it('makes the folder and every name, for this person only', async () => {
    expect(await placed()).toBe(true)
    expect((await readdir(place)).sort()).toEqual(names)
    expect(await sameAs('nl-NL-3-0.bdic', 'nl.bdic')).toBe(true)
    expect(await sameAs('en-GB-10-2.bdic', 'en.bdic')).toBe(true)
    expect((await stat(place)).mode & 0o777).toBe(0o700)
    expect((await stat(join(place, 'nl-NL-3-0.bdic'))).mode & 0o777).toBe(0o600)
    expect(onFailure).not.toHaveBeenCalled()
  })

  it('leaves alone what is right, and mends what is not', async () => {
    await placed()
    const then = new Date('2026-01-02T03:04:05Z')
    await Promise.all(names.map((name) => utimes(join(place, name), then, then)))
    await writeFile(join(place, 'nl-NL-3-0.bdic'), 'BDic, half of it')
    expect(await placed()).toBe(true)
    expect(await sameAs('nl-NL-3-0.bdic', 'nl.bdic')).toBe(true)
    expect((await stat(join(place, 'en-GB-9-0.bdic'))).mtime).toEqual(then)
    expect((await readdir(place)).sort()).toEqual(names)
  })
})

describe('where it cannot be done, that is said and nothing is thrown', () => {
  const failures = () => onFailure.mock.calls.map(([error]) => (error as NodeJS.ErrnoException).code)

  it('a file stands where the folder should', async () => {
    await mkdir(join(folder, 'window'))
    await writeFile(place, '')
    expect(await placed()).toBe(false)
    expect(failures()).toEqual(['EEXIST'])
  })

  it('a folder stands where a dictionary should, and nothing unfinished stays', async () => {
    await mkdir(join(place, 'nl-NL-3-0.bdic'), { recursive: true })
    expect(await placed()).toBe(false)
    expect(failures()).toEqual(['EISDIR'])
    expect(await readdir(place)).toEqual(['nl-NL-3-0.bdic'])
  })

  it('the shipped files are gone', async () => {
    expect(await placed(join(folder, 'nowhere'))).toBe(false)
    expect(failures()).toEqual(['ENOENT'])
  })
})
